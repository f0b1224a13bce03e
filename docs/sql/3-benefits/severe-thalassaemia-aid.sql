-- 由 npm run rules:sql 从规则生成，不要手改。

-- 重症地贫患者医疗救助
-- 重症地贫患者符合条件的，给予医疗救助。条件和金额没有查到公开的说明，请先问医保局。
-- 规则编号：severe-thalassaemia-aid；规定力度：right
CREATE VIEW severe_thalassaemia_aid AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    -- 家里有人确诊重症地中海贫血
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第五条：“对符合条件的患者给予医疗救助，减轻其医疗负担”
    h.thalassaemia = 'yes' AS part_1,
    -- 文件没有写明：文件写的是“符合条件的患者”，条件和救助金额没有写明（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_conditions h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    AND h.question_1
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR h.clause_1_missing) AS missing,
    h.holds IS NULL AS unsettled
  FROM step_2 h
)
SELECT
  h.household_id,
  'family' AS subject,
  CASE
    WHEN h.holds THEN 'entitled'
    WHEN NOT h.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  h.missing AS missing,
  h.unsettled AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

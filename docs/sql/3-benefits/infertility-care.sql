-- 由 npm run rules:sql 从规则生成，不要手改。

-- 不孕不育防治服务
-- 文件推动医院提供健康指导、心理辅导、中医、药物、手术和辅助生殖等服务。
-- 规则编号：infertility-care；规定力度：encouragement
CREATE VIEW infertility_care AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 打算要孩子，想了解怎么帮助怀孕
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第六条：“指导推动医疗机构通过健康教育、心理辅导、中医药服务、药物治疗、手术治疗、辅助生殖技术等手段，向群众提供有针对性的服务，提高不孕不育防治水平”
    h.plans = 'conceiveWithHelp' AS part_1
  FROM household_conditions h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR h.clause_1_missing) AS missing,
    h.holds IS NULL AND h.clause_1_unsettled AS unsettled
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

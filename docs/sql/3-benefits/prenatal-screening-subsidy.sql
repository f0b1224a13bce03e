-- 由 npm run rules:sql 从规则生成，不要手改。

-- 产前筛查补助
-- 怀孕期间做产前筛查，有补助。补多少、谁能领，没有查到公开的说明，请在检查前先问。
-- 规则编号：prenatal-screening-subsidy；规定力度：right
CREATE VIEW prenatal_screening_subsidy AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    -- 正在怀孕
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第五条：“实施产前筛查补助政策”
    h.children_2_at_least_1 AS part_1,
    -- 文件没有写明：文件没有写明谁能领补助、要不要柳州户口、怀孕第几周做的筛查才算（问市、县（区）妇幼保健院 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts h
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
  'yuan' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 产前筛查补助。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第五条：“实施产前筛查补助政策”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

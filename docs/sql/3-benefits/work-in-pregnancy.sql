-- 由 npm run rules:sql 从规则生成，不要手改。

-- 怀孕期间的工作保护
-- 怀孕的女职工，上班时间去产检算劳动时间；怀孕满7个月起不加班、不上夜班；单位不能因此降薪或辞退。一直到宝宝真正出生，预产期只是估计。
-- 规则编号：work-in-pregnancy；规定力度：right
CREATE VIEW work_in_pregnancy AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2012年4月28日起
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.as_of_day >= DATE '2012-04-28'
    -- 正在怀孕
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第六条：“所需时间计入劳动时间”
    AND h.children_2_at_least_1
    -- 妈妈有用人单位
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    AND h.parents_10_at_least_1 AS holds
  FROM household_counts h
)
SELECT
  h.household_id,
  'family' AS subject,
  CASE
    WHEN h.holds THEN 'entitled'
    WHEN NOT h.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  h.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 h;

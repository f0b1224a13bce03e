-- 由 npm run rules:sql 从规则生成，不要手改。

-- 宝宝1岁前：每天1小时哺乳时间和工作保护
-- 宝宝不满1周岁时，妈妈每个工作日有1小时哺乳时间，不加班、不上夜班；单位不能因此降薪或辞退。
-- 规则编号：work-while-nursing；规定力度：right
CREATE VIEW work_while_nursing AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_12,
    h.clause_12_missing,
    h.clause_12_unsettled,
    -- 妈妈有用人单位
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.parents_10_at_least_1 AS part_1
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2012年4月28日起
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.as_of_day >= DATE '2012-04-28'
    -- 有不满1周岁的宝宝
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第九条：手上没有原文
    AND h.clause_12
    AND h.part_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.clause_12_missing OR h.part_1 IS NULL) AS missing,
    h.holds IS NULL AND h.clause_12_unsettled AS unsettled
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 新生儿参加医保
-- 出生90天内参保缴费，从出生那天起的医药费就能按规定报销。
-- 规则编号：newborn-medical-insurance；规定力度：right
CREATE VIEW newborn_medical_insurance AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2025年7月16日起
    -- 依据：《新生儿参加医保的说明》：手上没有原文（把握中等，请向柳州市医保局 12393 确认）
    c.as_of_day >= DATE '2025-07-16'
    -- 孩子出生不超过90天
    -- 依据：《新生儿参加医保的说明》：手上没有原文（把握中等，请向柳州市医保局 12393 确认）
    AND (c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_91_days_reached) AS holds
  FROM child_facts c
)
SELECT
  c.household_id,
  COALESCE(c.child_id, 'children') AS subject,
  CASE
    WHEN c.child_id IS NULL THEN 'undetermined'
    WHEN c.holds THEN 'entitled'
    WHEN NOT c.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  c.child_id IS NULL OR c.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

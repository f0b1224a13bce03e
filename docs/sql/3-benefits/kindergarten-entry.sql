-- 由 npm run rules:sql 从规则生成，不要手改。

-- 幼儿园：不考试、就近入园
-- 孩子上幼儿园不用考试，方便在父母居住或工作的地方附近入园；家庭经济困难的有资助。
-- 规则编号：kindergarten-entry；规定力度：right
CREATE VIEW kindergarten_entry AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2025年6月1日起
    -- 依据：《中华人民共和国学前教育法》：手上没有原文
    c.as_of_day >= DATE '2025-06-01'
    -- 孩子准备上幼儿园，或正在上
    -- 依据：《中华人民共和国学前教育法》：手上没有原文
    AND c.kindergarten IN ('none', 'early', 'final') AS holds
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 寒暑假托管
-- 政策鼓励有条件的单位、学校和社区在寒暑假照看孩子。有没有，要看您身边的单位和社区。
-- 规则编号：holiday-care；规定力度：encouragement
CREATE VIEW holiday_care AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    c.kindergarten,
    c.school_level,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：手上没有原文
    c.as_of_day >= DATE '2023-02-23'
    -- 孩子在上幼儿园、小学或中学
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十四条：“解决中小学生和幼儿无人看护的难题”
    AND (c.kindergarten IN ('early', 'final') OR c.school_level IN ('compulsory', 'senior')) AS holds
  FROM child_conditions c
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
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

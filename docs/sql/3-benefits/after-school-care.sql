-- 由 npm run rules:sql 从规则生成，不要手改。

-- 每周5天的课后服务
-- 放学以后，学校每周5天有课后服务，原则上不早于当地正常下班时间结束。
-- 规则编号：after-school-care；规定力度：right
CREATE VIEW after_school_care AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    c.school_level,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十二条：“课后服务每周开设5天，课后服务结束时间原则上不早于当地正常下班时间”
    c.as_of_day >= DATE '2023-02-23'
    -- 孩子在读小学或初中
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十二条：“全面开展课后服务、社会实践项目和托管服务”（把握中等，请向柳州市教育局或县区教育局 12345 确认）
    AND c.school_level = 'compulsory' AS holds
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

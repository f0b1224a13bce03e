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
    h.clause_1 AS family_clause_1,
    h.clause_1_missing AS family_clause_1_missing,
    h.clause_1_unsettled AS family_clause_1_unsettled,
    -- 孩子在读小学或初中
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十二条：“全面开展课后服务、社会实践项目和托管服务”（把握中等，请向柳州市教育局或县区教育局 12345 确认）
    c.school_level = 'compulsory' AS part_1
  FROM child_facts c
  JOIN household_conditions h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十二条：“课后服务每周开设5天，课后服务结束时间原则上不早于当地正常下班时间”
    c.as_of_day >= DATE '2023-02-23'
    AND c.part_1
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND c.family_clause_1 AS holds
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    c.holds IS NULL AND (c.part_1 IS NULL OR c.family_clause_1_missing) AS missing,
    c.holds IS NULL AND c.family_clause_1_unsettled AS unsettled
  FROM step_2 c
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
  c.child_id IS NULL OR c.missing AS missing,
  c.child_id IS NOT NULL AND c.unsettled AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 c;

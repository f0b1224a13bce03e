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
    h.clause_1 AS family_clause_1,
    h.clause_1_missing AS family_clause_1_missing,
    h.clause_1_unsettled AS family_clause_1_unsettled,
    -- 孩子在上幼儿园、小学或中学
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十四条：“解决中小学生和幼儿无人看护的难题”
    c.kindergarten IN ('early', 'final') OR c.school_level IN ('compulsory', 'senior') AS part_1
  FROM child_facts c
  JOIN household_conditions h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
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

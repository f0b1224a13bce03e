-- 由 npm run rules:sql 从规则生成，不要手改。

-- 普惠托育托位
-- 孩子不满3岁，可以找收费受监管的普惠托育机构入托。政府在增加托位，但没有承诺每个孩子都有。
-- 规则编号：affordable-childcare；规定力度：encouragement
CREATE VIEW affordable_childcare AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    h.clause_1 AS family_clause_1,
    h.clause_1_missing AS family_clause_1_missing,
    h.clause_1_unsettled AS family_clause_1_unsettled,
    -- 孩子已经出生，不满3周岁
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第七条：“到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.5个”
    c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_3_years_reached AS part_1
  FROM child_facts c
  JOIN household_conditions h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第七条：“支持有条件的幼儿园利用现有资源增设托班”
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

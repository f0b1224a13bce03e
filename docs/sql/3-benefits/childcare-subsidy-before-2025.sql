-- 由 npm run rules:sql 从规则生成，不要手改。

-- 育儿补贴（2022至2024年出生）
-- 从2025年1月到满3周岁的当月，每月按300元折算，一年领一次。每年都要申请。
-- 规则编号：childcare-subsidy-before-2025；规定力度：right
CREATE VIEW childcare_subsidy_before_2025 AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    c.clause_2,
    c.clause_2_missing,
    c.clause_2_unsettled,
    h.clause_3 AS family_clause_3,
    h.clause_4 AS family_clause_4,
    h.clause_3_missing AS family_clause_3_missing,
    h.clause_4_missing AS family_clause_4_missing,
    h.clause_3_unsettled AS family_clause_3_unsettled,
    h.clause_4_unsettled AS family_clause_4_unsettled,
    -- 2022年1月1日到2024年12月31日出生
    -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第十四条：手上没有原文
    c.birth_date_on_or_after_2022_01_01 AND c.birth_date_before_2025_01_01 AS part_1,
    -- 2025年1月起，到满3周岁那一年的年底前申请
    -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第十二条：“逾期未提交申请的，视为自动放弃当年申请资格”
    h.from_month_of_2025_01_01 AND c.through_month_of_end_of_year_of_birth_date_plus_3_years AS part_2,
    NOT (c.stage = 'died') AS part_3,
    -- 孩子是中国国籍
    -- 依据：《育儿补贴制度政策问答》：“补贴对象应当具有中华人民共和国国籍”
    c.stage = 'expected' OR c.stage = 'died' OR c.is_chinese = 'yes' AS part_4,
    c.stage = 'expected'
    OR c.stage = 'died'
    OR c.bond = 'ward'
    OR h.parents_2_at_least_2
    -- 离婚的，孩子的抚养权在您这边
    -- 依据：《育儿补贴制度政策问答》：“父母离异的，由父母亲中具有抚养权的一方申领”
    OR c.custody IN ('together', 'ours') AS part_5,
    NOT h.children_5_at_least_4 AS part_6
  FROM child_conditions c
  JOIN household_counts h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2025年1月1日起
    -- 依据：厅字〔2025〕15号《育儿补贴制度实施方案》：手上没有原文
    c.as_of_day >= DATE '2025-01-01'
    -- 孩子是亲生、收养，或由您家依法监护
    -- 依据：《育儿补贴制度政策问答》：“婴幼儿父母作为监护人缺失的，由其他监护人申领”
    AND c.clause_2
    AND c.part_1
    AND c.part_2
    AND (
      c.part_3
      -- 孩子离世的，当年的补贴要先问
      -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
      OR c.family_clause_3
    )
    AND c.part_4
    AND c.part_5
    AND (
      c.part_6
      -- 符合生育规定（第四个及以后的孩子要先问）
      -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第五条：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
      OR c.family_clause_4
    ) AS holds
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    c.holds IS NULL
    AND (
      c.clause_2_missing
      OR c.part_1 IS NULL
      OR c.part_2 IS NULL
      OR ((c.part_3 OR c.family_clause_3) IS NULL AND (c.part_3 IS NULL OR c.family_clause_3_missing))
      OR c.part_4 IS NULL
      OR c.part_5 IS NULL
      OR ((c.part_6 OR c.family_clause_4) IS NULL AND (c.part_6 IS NULL OR c.family_clause_4_missing))
    ) AS missing,
    c.holds IS NULL
    AND (
      c.clause_2_unsettled
      OR ((c.part_3 OR c.family_clause_3) IS NULL AND c.family_clause_3_unsettled)
      OR ((c.part_6 OR c.family_clause_4) IS NULL AND c.family_clause_4_unsettled)
    ) AS unsettled
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
  'yuanPerMonth' AS amount_unit,
  CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN 'none'
    -- 每个孩子每月折算。依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第十四条：“按应补贴月数折算计发补贴”
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 300
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 300
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 c;

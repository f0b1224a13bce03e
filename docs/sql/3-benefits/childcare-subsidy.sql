-- 由 npm run rules:sql 从规则生成，不要手改。

-- 育儿补贴（2025年起出生）
-- 每个孩子每年3,600元，连领3年，一共10,800元，不按月折算。每年都要申请一次。
-- 规则编号：childcare-subsidy；规定力度：right
CREATE VIEW childcare_subsidy AS
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
    -- 2025年1月1日以后出生
    -- 依据：《育儿补贴制度政策问答》：“可连续申领3年补贴，共计10800元”
    c.birth_date_on_or_after_2025_01_01 AS part_1,
    c.stage = 'expected' AND c.from_month_of_birth_date AS part_2,
    c.subsidy_first = 'birthYear'
    AND c.from_month_of_birth_date
    AND c.through_month_of_end_of_year_of_birth_date_plus_2_years AS part_3,
    c.subsidy_first = 'nextYear'
    AND c.from_month_of_birth_date
    AND c.through_month_of_end_of_year_of_birth_date_plus_3_years AS part_4,
    c.subsidy_first = 'notYet' AS part_5,
    c.from_month_of_birth_date AND c.through_month_of_end_of_year_of_birth_date_plus_1_years AS part_6,
    c.from_month_of_birth_date AND c.through_month_of_end_of_year_of_birth_date_plus_3_years AS part_7,
    -- 文件没有写明：错过了第一次申请的期限，剩下的年度怎么申请要先问（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_1,
    c.stage = 'died'
    AND c.from_month_of_birth_date
    AND c.through_month_of_end_of_year_of_birth_date_plus_3_years AS part_8,
    NOT (c.stage = 'died') AS part_9,
    -- 孩子是中国国籍
    -- 依据：《育儿补贴制度政策问答》：“补贴对象应当具有中华人民共和国国籍”
    c.stage = 'expected' OR c.stage = 'died' OR c.is_chinese = 'yes' AS part_10,
    c.stage = 'expected'
    OR c.stage = 'died'
    OR c.bond = 'ward'
    OR h.parents_2_at_least_2
    -- 离婚的，孩子的抚养权在您这边
    -- 依据：《育儿补贴制度政策问答》：“父母离异的，由父母亲中具有抚养权的一方申领”
    OR c.custody IN ('together', 'ours') AS part_11,
    NOT h.children_5_at_least_4 AS part_12
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
    -- 出生当年或第二年第一次申请，再连续申请两年
    -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第十二条：“应当在婴幼儿出生当年或次年提出首次申请，并在之后的连续两个年度分别提出续领申请”
    AND (
      c.part_2
      OR c.part_3
      OR c.part_4
      OR (c.part_5 AND (c.part_6 OR (c.part_7 AND c.question_1)))
      OR c.part_8
    )
    AND (
      c.part_9
      -- 孩子离世的，当年的补贴要先问
      -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
      OR c.family_clause_3
    )
    AND c.part_10
    AND c.part_11
    AND (
      c.part_12
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
      OR (
        (
          c.part_2
          OR c.part_3
          OR c.part_4
          OR (c.part_5 AND (c.part_6 OR (c.part_7 AND c.question_1)))
          OR c.part_8
        ) IS NULL
        AND (
          c.part_2 IS NULL
          OR c.part_3 IS NULL
          OR c.part_4 IS NULL
          OR (
            (c.part_5 AND (c.part_6 OR (c.part_7 AND c.question_1))) IS NULL
            AND (
              c.part_5 IS NULL
              OR (
                (c.part_6 OR (c.part_7 AND c.question_1)) IS NULL
                AND (c.part_6 IS NULL OR ((c.part_7 AND c.question_1) IS NULL AND c.part_7 IS NULL))
              )
            )
          )
          OR c.part_8 IS NULL
        )
      )
      OR ((c.part_9 OR c.family_clause_3) IS NULL AND (c.part_9 IS NULL OR c.family_clause_3_missing))
      OR c.part_10 IS NULL
      OR c.part_11 IS NULL
      OR ((c.part_12 OR c.family_clause_4) IS NULL AND (c.part_12 IS NULL OR c.family_clause_4_missing))
    ) AS missing,
    c.holds IS NULL
    AND (
      c.clause_2_unsettled
      OR (
        (
          c.part_2
          OR c.part_3
          OR c.part_4
          OR (c.part_5 AND (c.part_6 OR (c.part_7 AND c.question_1)))
          OR c.part_8
        ) IS NULL
        AND (c.part_5 AND (c.part_6 OR (c.part_7 AND c.question_1))) IS NULL
        AND (c.part_6 OR (c.part_7 AND c.question_1)) IS NULL
        AND (c.part_7 AND c.question_1) IS NULL
      )
      OR ((c.part_9 OR c.family_clause_3) IS NULL AND c.family_clause_3_unsettled)
      OR ((c.part_12 OR c.family_clause_4) IS NULL AND c.family_clause_4_unsettled)
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
  'yuanPerYear' AS amount_unit,
  CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN 'none'
    -- 每个孩子每年。依据：《育儿补贴制度政策问答》：“国家基础标准为每孩每年3600元，至其年满3周岁”
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 3600
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 3600
  END AS BIGINT) AS amount_high,
  CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN 'none'
    -- 每个孩子每年。依据：桂卫人口发〔2026〕2号《广西壮族自治区育儿补贴申领“一件事”工作实施方案》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN c.as_of_day >= DATE '2025-01-01' THEN 'unpublished'
    ELSE 'none'
  END AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 c;

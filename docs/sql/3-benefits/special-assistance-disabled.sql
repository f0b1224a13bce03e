-- 由 npm run rules:sql 从规则生成，不要手改。

-- 计划生育特别扶助金（独生子女伤残家庭）
-- 独生子女有三级以上残疾的父母，每人都可以领的扶助金，夫妻分别发放。
-- 规则编号：special-assistance-disabled；规定力度：right
CREATE VIEW special_assistance_disabled AS
WITH step_1 AS (
  SELECT
    p.household_id,
    p.parent_id,
    p.as_of_day,
    p.clause_5,
    p.clause_5_missing,
    p.clause_5_unsettled,
    h.clause_6 AS family_clause_6,
    h.clause_7 AS family_clause_7,
    h.clause_6_missing AS family_clause_6_missing,
    h.clause_7_missing AS family_clause_7_missing,
    h.clause_6_unsettled AS family_clause_6_unsettled,
    h.clause_7_unsettled AS family_clause_7_unsettled,
    -- 是孩子的妈妈或爸爸
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.role IN ('mother', 'father') AS part_1,
    -- 1933年1月1日以后出生
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.birth_date_on_or_after_1933_01_01 AS part_2,
    -- 这个孩子的残疾等级是一级、二级或三级
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_11_at_least_1 AS part_3
  FROM parent_conditions_2 p
  JOIN household_conditions_2 h ON h.household_id = p.household_id
),
step_2 AS (
  SELECT
    p.*,
    -- 自2018年1月1日起
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.as_of_day >= DATE '2018-01-01'
    AND p.part_1
    AND p.part_2
    -- 已婚的，妻子满49周岁；离婚或丧偶的，本人满49周岁
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.clause_5
    -- 只生育或收养过一个孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_6
    -- 孩子在2016年1月1日以前出生
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_7
    AND p.part_3 AS holds
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    p.holds IS NULL
    AND (
      p.part_1 IS NULL
      OR p.part_2 IS NULL
      OR p.clause_5_missing
      OR p.family_clause_6_missing
      OR p.family_clause_7_missing
      OR p.part_3 IS NULL
    ) AS missing,
    p.holds IS NULL
    AND (p.clause_5_unsettled OR p.family_clause_6_unsettled OR p.family_clause_7_unsettled) AS unsettled
  FROM step_2 p
)
SELECT
  p.household_id,
  COALESCE(p.parent_id, 'parents') AS subject,
  CASE
    WHEN p.parent_id IS NULL THEN 'undetermined'
    WHEN p.holds THEN 'entitled'
    WHEN NOT p.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  p.parent_id IS NULL OR p.missing AS missing,
  p.parent_id IS NOT NULL AND p.unsettled AS unsettled,
  'yuanPerMonth' AS amount_unit,
  CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN 'none'
    -- 每人每月的全国基础标准。依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN p.as_of_day >= DATE '2022-01-01' THEN 'noLessThan'
    -- 每人每月的全国基础标准。依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN p.as_of_day >= DATE '2018-01-01' THEN 'noLessThan'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN NULL
    WHEN p.as_of_day >= DATE '2022-01-01' THEN 460
    WHEN p.as_of_day >= DATE '2018-01-01' THEN 350
  END AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN 'none'
    -- 每人每月的全国基础标准。依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN p.as_of_day >= DATE '2022-01-01' THEN 'unpublished'
    ELSE 'none'
  END AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 p;

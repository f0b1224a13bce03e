-- 由 npm run rules:sql 从规则生成，不要手改。

CREATE VIEW household_answers AS
SELECT
  h.household_id,
  a.as_of_day,
  EXTRACT(YEAR FROM a.as_of_day) * 12 + EXTRACT(MONTH FROM a.as_of_day) AS as_of_month,
  h.public_rental AS told_public_rental,
  h.exchange_reason AS told_exchange_reason,
  h.plans AS told_plans,
  h.county AS told_county,
  h.home_purchase AS told_home_purchase,
  h.thalassaemia AS told_thalassaemia,
  h.hardship AS told_hardship,
  h.wants_childcare_training AS told_wants_childcare_training,
  h.only_child_certificate AS told_only_child_certificate,
  h.marriage AS told_marriage,
  h.hukou_in_liuzhou AS told_hukou_in_liuzhou
FROM household h
CROSS JOIN as_of a;

CREATE VIEW parent_answers AS
SELECT
  h.household_id,
  p.parent_id,
  a.as_of_day,
  EXTRACT(YEAR FROM a.as_of_day) * 12 + EXTRACT(MONTH FROM a.as_of_day) AS as_of_month,
  p.birth_date AS told_birth_date,
  p.income AS told_income,
  p.comprehensive_taxable AS told_comprehensive_taxable,
  p.business_taxable AS told_business_taxable,
  p.sole_trader AS told_sole_trader,
  p.work AS told_work,
  p.is_only_child AS told_is_only_child,
  p.own_parent_in_hospital AS told_own_parent_in_hospital,
  p.works_in_guangxi AS told_works_in_guangxi,
  p.birth_insurance AS told_birth_insurance,
  p.hukou AS told_hukou,
  p.pregnancy_loss AS told_pregnancy_loss,
  p.pregnancy_loss_on AS told_pregnancy_loss_on,
  p.needs_care AS told_needs_care,
  p.role AS told_role
FROM household h
CROSS JOIN as_of a
LEFT JOIN parent p ON p.household_id = h.household_id AND h.parents_told
WHERE p.parent_id IS NOT NULL OR NOT h.parents_told;

CREATE VIEW child_answers AS
SELECT
  h.household_id,
  c.child_id,
  a.as_of_day,
  EXTRACT(YEAR FROM a.as_of_day) * 12 + EXTRACT(MONTH FROM a.as_of_day) AS as_of_month,
  c.birth_date AS told_birth_date,
  c.due_date AS told_due_date,
  c.bond AS told_bond,
  c.adopted_on AS told_adopted_on,
  c.guardian_since AS told_guardian_since,
  c.death_date AS told_death_date,
  c.is_chinese AS told_is_chinese,
  c.subsidy_first AS told_subsidy_first,
  c.custody AS told_custody,
  c.education AS told_education,
  c.kindergarten AS told_kindergarten,
  c.school_level AS told_school_level,
  c.sex AS told_sex,
  c.disability AS told_disability,
  c.stage AS told_stage
FROM household h
CROSS JOIN as_of a
LEFT JOIN child c ON c.household_id = h.household_id AND h.children_told
WHERE c.child_id IS NOT NULL OR NOT h.children_told;

CREATE VIEW household_facts AS
WITH step_1 AS (
  SELECT
    h.*,
    -- 住的县区
    h.told_county AS county,
    -- 现在的打算
    h.told_plans AS plans,
    -- 重症地中海贫血患者
    CASE
      WHEN h.told_thalassaemia THEN 'yes'
      WHEN NOT h.told_thalassaemia THEN 'no'
    END AS thalassaemia,
    -- 公租房
    h.told_public_rental AS public_rental,
    -- 婚姻状况
    h.told_marriage AS marriage,
    -- 用公积金贷款买房
    h.told_home_purchase AS home_purchase,
    -- 家里经济困难
    CASE
      WHEN h.told_hardship THEN 'yes'
      WHEN NOT h.told_hardship THEN 'no'
    END AS hardship,
    -- 想学育婴员、保育员
    CASE
      WHEN h.told_wants_childcare_training THEN 'yes'
      WHEN NOT h.told_wants_childcare_training THEN 'no'
    END AS wants_childcare_training
  FROM household_answers h
),
step_2 AS (
  SELECT
    h.*,
    -- “想换房的原因”要不要问
    h.public_rental = 'renting' AS exchange_reason_applies,
    -- “家长的户口在柳州”要不要问
    NOT (h.county IN ('guangxi', 'elsewhere')) AS hukou_in_liuzhou_applies
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    -- 想换房的原因
    CASE
      WHEN h.exchange_reason_applies THEN h.told_exchange_reason
      WHEN NOT h.exchange_reason_applies THEN 'doesNotApply'
    END AS exchange_reason,
    -- 家长的户口在柳州
    CASE
      WHEN h.hukou_in_liuzhou_applies AND h.told_hukou_in_liuzhou THEN 'yes'
      WHEN h.hukou_in_liuzhou_applies AND NOT h.told_hukou_in_liuzhou THEN 'no'
      WHEN NOT h.hukou_in_liuzhou_applies THEN 'doesNotApply'
    END AS hukou_in_liuzhou
  FROM step_2 h
)
SELECT
  h.*,
  h.as_of_day >= DATE '2021-08-01' AS from_month_of_2021_08_01,
  h.as_of_day >= DATE '2025-01-01' AS from_month_of_2025_01_01
FROM step_3 h;

CREATE VIEW household_conditions AS
WITH step_1 AS (
  SELECT
    h.*,
    h.county IN ('chengzhong', 'yufeng', 'liunan', 'liubei', 'liujiang', 'liudong', 'yanghe', 'liucheng', 'luzhai', 'rongan', 'rongshui', 'sanjiang') AS clause_1_part_1,
    -- 文件没有写明：这是柳州市的文件，没有写不住在柳州的家庭能不能享受；户口、工作或学校在柳州的，也没有写（问政务服务热线 12345）
    CAST(NULL AS BOOLEAN) AS clause_1_question_1,
    -- 文件没有写明：孩子离世当年的补贴能不能领，看孩子户口所在省（自治区）的规定；广西的没有查到（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_3_question_1,
    -- 文件没有写明：第四个及以后的孩子能不能领，看孩子户口所在省（自治区）的规定；广西的没有查到（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_4_question_1,
    h.county IN ('chengzhong', 'yufeng', 'liunan', 'liubei', 'liujiang', 'liudong', 'yanghe', 'liucheng', 'luzhai', 'rongan', 'rongshui', 'sanjiang')
    AND h.hukou_in_liuzhou = 'yes' AS clause_8_part_1,
    -- 文件没有写明：计划生育特殊家庭由户籍所在地核定；人不住在柳州，或者户口不在柳州的，能不能享受柳州的这些措施，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_8_question_1
  FROM household_facts h
),
step_2 AS (
  SELECT
    h.*,
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    h.clause_1_part_1 OR h.clause_1_question_1 AS clause_1,
    -- 孩子离世的，当年的补贴要先问
    -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.clause_3_question_1 AS clause_3,
    -- 符合生育规定（第四个及以后的孩子要先问）
    -- 依据：国卫办人口发〔2025〕24号《育儿补贴制度管理规范（试行）》第五条：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.clause_4_question_1 AS clause_4,
    -- 住在柳州，家长的户口也在柳州
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    h.clause_8_part_1 OR h.clause_8_question_1 AS clause_8
  FROM step_1 h
)
SELECT
  h.*,
  h.clause_1 IS NULL AND h.clause_1_part_1 IS NULL AS clause_1_missing,
  h.clause_1 IS NULL AS clause_1_unsettled,
  FALSE AS clause_3_missing,
  h.clause_3 IS NULL AS clause_3_unsettled,
  FALSE AS clause_4_missing,
  h.clause_4 IS NULL AS clause_4_unsettled,
  h.clause_8 IS NULL AND h.clause_8_part_1 IS NULL AS clause_8_missing,
  h.clause_8 IS NULL AS clause_8_unsettled
FROM step_2 h;

CREATE VIEW parent_facts AS
WITH step_1 AS (
  SELECT
    p.*,
    -- 收入种类
    p.told_income AS income,
    -- 身份
    p.told_role AS role,
    -- 出生日期（最早）
    COALESCE(p.told_birth_date, DATE '1910-01-01') AS birth_date_earliest,
    -- 出生日期（最晚）
    COALESCE(p.told_birth_date, CAST(p.as_of_day - INTERVAL '4383' DAY AS DATE)) AS birth_date_latest,
    -- 工作情况
    p.told_work AS work,
    -- 医疗和生育保险
    p.told_birth_insurance AS birth_insurance
  FROM parent_answers p
),
step_2 AS (
  SELECT
    p.*,
    CASE
      WHEN CAST(p.birth_date_latest + INTERVAL '60' YEAR AS DATE) <= p.as_of_day THEN TRUE
      WHEN CAST(p.birth_date_earliest + INTERVAL '60' YEAR AS DATE) <= p.as_of_day THEN NULL
      ELSE FALSE
    END AS birth_date_plus_60_years_reached,
    -- “户口”要不要问
    p.role IN ('mother', 'father') AS hukou_applies,
    -- “自己是独生子女”要不要问
    p.work = 'employed' AS is_only_child_applies,
    -- “在广西上班”要不要问
    p.work = 'employed' AS works_in_guangxi_applies
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    -- “生活长期不能自理”要不要问
    p.birth_date_plus_60_years_reached AS needs_care_applies,
    -- 户口
    CASE
      WHEN p.hukou_applies THEN p.told_hukou
      WHEN NOT p.hukou_applies THEN 'doesNotApply'
    END AS hukou,
    -- 自己是独生子女
    CASE
      WHEN p.is_only_child_applies AND p.told_is_only_child THEN 'yes'
      WHEN p.is_only_child_applies AND NOT p.told_is_only_child THEN 'no'
      WHEN NOT p.is_only_child_applies THEN 'doesNotApply'
    END AS is_only_child,
    -- 在广西上班
    CASE
      WHEN p.works_in_guangxi_applies AND p.told_works_in_guangxi THEN 'yes'
      WHEN p.works_in_guangxi_applies AND NOT p.told_works_in_guangxi THEN 'no'
      WHEN NOT p.works_in_guangxi_applies THEN 'doesNotApply'
    END AS works_in_guangxi
  FROM step_2 p
),
step_4 AS (
  SELECT
    p.*,
    -- 生活长期不能自理
    CASE
      WHEN p.needs_care_applies AND p.told_needs_care THEN 'yes'
      WHEN p.needs_care_applies AND NOT p.told_needs_care THEN 'no'
      WHEN NOT p.needs_care_applies THEN 'doesNotApply'
    END AS needs_care,
    -- “自己的爸爸妈妈在住院”要不要问
    p.is_only_child = 'yes' AS own_parent_in_hospital_applies
  FROM step_3 p
),
step_5 AS (
  SELECT
    p.*,
    -- 自己的爸爸妈妈在住院
    CASE
      WHEN p.own_parent_in_hospital_applies AND p.told_own_parent_in_hospital THEN 'yes'
      WHEN p.own_parent_in_hospital_applies AND NOT p.told_own_parent_in_hospital THEN 'no'
      WHEN NOT p.own_parent_in_hospital_applies THEN 'doesNotApply'
    END AS own_parent_in_hospital
  FROM step_4 p
)
SELECT
  p.*,
  CASE
    WHEN p.birth_date_earliest >= DATE '1933-01-01' THEN TRUE
    WHEN p.birth_date_latest >= DATE '1933-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_on_or_after_1933_01_01,
  CASE
    WHEN CAST(p.birth_date_latest + INTERVAL '49' YEAR AS DATE) <= p.as_of_day THEN TRUE
    WHEN CAST(p.birth_date_earliest + INTERVAL '49' YEAR AS DATE) <= p.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_49_years_reached
FROM step_5 p;

CREATE VIEW parent_conditions AS
SELECT
  p.*,
  p.income IN ('comprehensive', 'business', 'both') AS in_parents_1,
  p.role IN ('mother', 'father') AS in_parents_2,
  p.role = 'mother' AND p.birth_date_plus_49_years_reached AS in_parents_4,
  p.role = 'mother' AS in_parents_5,
  p.birth_date_plus_60_years_reached AND p.needs_care = 'yes' AS in_parents_7,
  p.hukou IN ('rural', 'unmarked') AS in_parents_8,
  p.hukou IN ('urban', 'unmarked') AS in_parents_9,
  p.role = 'mother' AND p.work = 'employed' AS in_parents_10,
  p.role = 'mother' AND p.work = 'employed' AND p.works_in_guangxi = 'yes' AS in_parents_11,
  p.role = 'father' AND p.work = 'employed' AND p.works_in_guangxi = 'yes' AS in_parents_12,
  p.role = 'mother' AND p.work = 'employed' AND p.birth_insurance = 'employer' AS in_parents_13,
  p.role = 'mother' AND p.birth_insurance = 'own' AS in_parents_14,
  p.role = 'mother' AND p.birth_insurance = 'employer' AS in_parents_15,
  p.role = 'mother' AND p.work IN ('paused', 'other') AS in_parents_16,
  p.role = 'mother' AND p.work = 'self' AS in_parents_17,
  p.role = 'father' AND p.birth_insurance = 'employer' AS in_parents_18,
  p.role = 'mother' AND p.work = 'employed' AND p.birth_insurance IN ('residents', 'none') AS in_parents_19,
  p.role = 'mother' AND p.birth_insurance = 'residents' AS in_parents_20,
  p.role = 'mother' AND p.work = 'paused' AS in_parents_25,
  p.work = 'employed' AS in_parents_26
FROM parent_facts p;

CREATE VIEW child_facts AS
WITH step_1 AS (
  SELECT
    c.*,
    -- 孩子的情况
    c.told_stage AS stage
  FROM child_answers c
),
step_2 AS (
  SELECT
    c.*,
    -- “出生日期”要不要问
    c.stage IN ('living', 'died') AS birth_date_applies,
    -- “预产期”要不要问
    c.stage = 'expected' AS due_date_applies,
    -- “孩子和您家的关系”要不要问
    NOT (c.stage = 'expected') AS bond_applies,
    -- “离世日期”要不要问
    c.stage = 'died' AS death_date_applies,
    -- “中国国籍”要不要问
    c.stage = 'living' AS is_chinese_applies,
    -- “抚养权”要不要问
    c.stage = 'living' AS custody_applies,
    -- “残疾等级”要不要问
    c.stage = 'living' AS disability_applies,
    -- “女儿还是儿子”要不要问
    c.stage = 'living' AS sex_applies
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    -- 预产期（最早）
    CASE
      WHEN c.due_date_applies THEN COALESCE(c.told_due_date, CAST(c.as_of_day - INTERVAL '28' DAY AS DATE))
      WHEN c.due_date_applies IS NULL THEN DATE '1000-01-01'
    END AS due_date_earliest,
    -- 预产期（最晚）
    CASE
      WHEN c.due_date_applies THEN COALESCE(c.told_due_date, CAST(c.as_of_day + INTERVAL '294' DAY AS DATE))
      WHEN c.due_date_applies IS NULL THEN DATE '9000-12-31'
    END AS due_date_latest,
    -- 孩子和您家的关系
    CASE
      WHEN c.bond_applies THEN c.told_bond
      WHEN NOT c.bond_applies THEN 'doesNotApply'
    END AS bond,
    -- 离世日期（最早）
    CASE
      WHEN c.death_date_applies THEN COALESCE(c.told_death_date, DATE '1930-01-01')
      WHEN c.death_date_applies IS NULL THEN DATE '1000-01-01'
    END AS death_date_earliest,
    -- 离世日期（最晚）
    CASE
      WHEN c.death_date_applies THEN COALESCE(c.told_death_date, c.as_of_day)
      WHEN c.death_date_applies IS NULL THEN DATE '9000-12-31'
    END AS death_date_latest,
    -- 中国国籍
    CASE
      WHEN c.is_chinese_applies AND c.told_is_chinese THEN 'yes'
      WHEN c.is_chinese_applies AND NOT c.told_is_chinese THEN 'no'
      WHEN NOT c.is_chinese_applies THEN 'doesNotApply'
    END AS is_chinese,
    -- 抚养权
    CASE
      WHEN c.custody_applies THEN c.told_custody
      WHEN NOT c.custody_applies THEN 'doesNotApply'
    END AS custody,
    -- 残疾等级
    CASE
      WHEN c.disability_applies THEN c.told_disability
      WHEN NOT c.disability_applies THEN 'doesNotApply'
    END AS disability,
    -- 女儿还是儿子
    CASE
      WHEN c.sex_applies THEN c.told_sex
      WHEN NOT c.sex_applies THEN 'doesNotApply'
    END AS sex
  FROM step_2 c
),
step_4 AS (
  SELECT
    c.*,
    -- 出生日期（最早）
    CASE
      WHEN c.birth_date_applies THEN COALESCE(c.told_birth_date, DATE '1930-01-01')
      WHEN c.birth_date_applies IS NULL THEN DATE '1000-01-01'
      WHEN c.due_date_earliest <= c.as_of_day THEN CAST(c.as_of_day + INTERVAL '1' DAY AS DATE)
      ELSE c.due_date_earliest
    END AS birth_date_earliest,
    -- 出生日期（最晚）
    CASE
      WHEN c.birth_date_applies THEN COALESCE(c.told_birth_date, c.as_of_day)
      WHEN c.birth_date_applies IS NULL THEN DATE '9000-12-31'
      WHEN c.due_date_latest <= c.as_of_day THEN CAST(c.as_of_day + INTERVAL '1' DAY AS DATE)
      ELSE c.due_date_latest
    END AS birth_date_latest,
    -- “收养登记日期”要不要问
    c.bond = 'adopted' AS adopted_on_applies,
    -- “开始担任监护人的日期”要不要问
    c.bond = 'ward' AS guardian_since_applies
  FROM step_3 c
),
step_5 AS (
  SELECT
    c.*,
    CASE
      WHEN CAST(c.birth_date_latest + INTERVAL '2' YEAR AS DATE) <= c.as_of_day THEN TRUE
      WHEN CAST(c.birth_date_earliest + INTERVAL '2' YEAR AS DATE) <= c.as_of_day THEN NULL
      ELSE FALSE
    END AS birth_date_plus_2_years_reached,
    -- 收养登记日期（最早）
    CASE
      WHEN c.adopted_on_applies THEN COALESCE(c.told_adopted_on, DATE '1930-01-01')
      WHEN c.adopted_on_applies IS NULL THEN DATE '1000-01-01'
    END AS adopted_on_earliest,
    -- 收养登记日期（最晚）
    CASE
      WHEN c.adopted_on_applies THEN COALESCE(c.told_adopted_on, c.as_of_day)
      WHEN c.adopted_on_applies IS NULL THEN DATE '9000-12-31'
    END AS adopted_on_latest,
    -- 开始担任监护人的日期（最早）
    CASE
      WHEN c.guardian_since_applies THEN COALESCE(c.told_guardian_since, DATE '1930-01-01')
      WHEN c.guardian_since_applies IS NULL THEN DATE '1000-01-01'
    END AS guardian_since_earliest,
    -- 开始担任监护人的日期（最晚）
    CASE
      WHEN c.guardian_since_applies THEN COALESCE(c.told_guardian_since, c.as_of_day)
      WHEN c.guardian_since_applies IS NULL THEN DATE '9000-12-31'
    END AS guardian_since_latest,
    CASE
      WHEN CAST(c.birth_date_latest + INTERVAL '6' YEAR AS DATE) <= c.as_of_day THEN TRUE
      WHEN CAST(c.birth_date_earliest + INTERVAL '6' YEAR AS DATE) <= c.as_of_day THEN NULL
      ELSE FALSE
    END AS birth_date_plus_6_years_reached,
    CASE
      WHEN c.birth_date_earliest >= DATE '2025-01-01' THEN TRUE
      WHEN c.birth_date_latest >= DATE '2025-01-01' THEN NULL
      ELSE FALSE
    END AS birth_date_on_or_after_2025_01_01,
    CASE
      WHEN CAST(c.birth_date_latest + INTERVAL '20' YEAR AS DATE) <= c.as_of_day THEN TRUE
      WHEN CAST(c.birth_date_earliest + INTERVAL '20' YEAR AS DATE) <= c.as_of_day THEN NULL
      ELSE FALSE
    END AS birth_date_plus_20_years_reached
  FROM step_4 c
),
step_6 AS (
  SELECT
    c.*,
    -- “上学情况”要不要问
    c.stage = 'living' AND c.birth_date_plus_6_years_reached AS education_applies,
    -- “第一次申请育儿补贴”要不要问
    c.stage = 'living' AND c.birth_date_on_or_after_2025_01_01 AS subsidy_first_applies
  FROM step_5 c
),
step_7 AS (
  SELECT
    c.*,
    -- 上学情况
    CASE
      WHEN c.education_applies THEN c.told_education
      WHEN NOT c.education_applies THEN 'doesNotApply'
    END AS education,
    -- 第一次申请育儿补贴
    CASE
      WHEN c.subsidy_first_applies THEN c.told_subsidy_first
      WHEN NOT c.subsidy_first_applies THEN 'doesNotApply'
    END AS subsidy_first
  FROM step_6 c
),
step_8 AS (
  SELECT
    c.*,
    -- “幼儿园”要不要问
    c.stage = 'living'
    AND NOT c.birth_date_plus_20_years_reached
    AND c.birth_date_plus_2_years_reached
    AND (NOT c.birth_date_plus_6_years_reached OR c.education = 'preschool') AS kindergarten_applies,
    -- “在读阶段”要不要问
    c.stage = 'living' AND NOT c.birth_date_plus_20_years_reached AND c.education = 'fullTime' AS school_level_applies
  FROM step_7 c
),
step_9 AS (
  SELECT
    c.*,
    -- 幼儿园
    CASE
      WHEN c.kindergarten_applies THEN c.told_kindergarten
      WHEN NOT c.kindergarten_applies THEN 'doesNotApply'
    END AS kindergarten,
    -- 在读阶段
    CASE
      WHEN c.school_level_applies THEN c.told_school_level
      WHEN NOT c.school_level_applies THEN 'doesNotApply'
    END AS school_level
  FROM step_8 c
)
SELECT
  c.*,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '43' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '43' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_43_days_reached,
  CASE
    WHEN c.birth_date_latest <= c.as_of_day THEN TRUE
    WHEN c.birth_date_earliest <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '29' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '29' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_29_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '7' YEAR AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '7' YEAR AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_7_years_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '18' YEAR AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '18' YEAR AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_18_years_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '6' MONTH AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '6' MONTH AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_6_months_reached,
  CASE
    WHEN CAST(c.due_date_latest - INTERVAL '6' MONTH AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.due_date_earliest - INTERVAL '6' MONTH AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS due_date_minus_6_months_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '3' YEAR AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '3' YEAR AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_3_years_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '1' YEAR AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '1' YEAR AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_1_years_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '91' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '91' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_91_days_reached,
  CASE
    WHEN NOT c.birth_date_applies THEN FALSE
    WHEN EXTRACT(YEAR FROM c.birth_date_latest) * 12 + EXTRACT(MONTH FROM c.birth_date_latest) <= c.as_of_month THEN TRUE
    WHEN EXTRACT(YEAR FROM c.birth_date_earliest) * 12 + EXTRACT(MONTH FROM c.birth_date_earliest) <= c.as_of_month THEN NULL
    ELSE FALSE
  END AS from_month_of_birth_date,
  CASE
    WHEN c.as_of_month < EXTRACT(YEAR FROM c.birth_date_earliest) * 12 + EXTRACT(MONTH FROM c.birth_date_earliest) + 3 * 12 THEN TRUE
    WHEN c.as_of_month < EXTRACT(YEAR FROM c.birth_date_latest) * 12 + EXTRACT(MONTH FROM c.birth_date_latest) + 3 * 12 THEN NULL
    ELSE FALSE
  END AS before_month_of_birth_date_plus_3_years,
  CASE
    WHEN EXTRACT(YEAR FROM c.adopted_on_latest) * 12 + EXTRACT(MONTH FROM c.adopted_on_latest) <= c.as_of_month THEN TRUE
    WHEN EXTRACT(YEAR FROM c.adopted_on_earliest) * 12 + EXTRACT(MONTH FROM c.adopted_on_earliest) <= c.as_of_month THEN NULL
    ELSE FALSE
  END AS from_month_of_adopted_on,
  CASE
    WHEN EXTRACT(YEAR FROM c.guardian_since_latest) * 12 + EXTRACT(MONTH FROM c.guardian_since_latest) <= c.as_of_month THEN TRUE
    WHEN EXTRACT(YEAR FROM c.guardian_since_earliest) * 12 + EXTRACT(MONTH FROM c.guardian_since_earliest) <= c.as_of_month THEN NULL
    ELSE FALSE
  END AS from_month_of_guardian_since,
  CASE
    WHEN c.as_of_month <= EXTRACT(YEAR FROM c.death_date_earliest) * 12 + EXTRACT(MONTH FROM c.death_date_earliest) THEN TRUE
    WHEN c.as_of_month <= EXTRACT(YEAR FROM c.death_date_latest) * 12 + EXTRACT(MONTH FROM c.death_date_latest) THEN NULL
    ELSE FALSE
  END AS through_month_of_death_date,
  CASE
    WHEN NOT c.birth_date_applies THEN FALSE
    WHEN EXTRACT(YEAR FROM c.birth_date_latest) * 12 + EXTRACT(MONTH FROM c.birth_date_latest) + 3 * 12 <= c.as_of_month THEN TRUE
    WHEN EXTRACT(YEAR FROM c.birth_date_earliest) * 12 + EXTRACT(MONTH FROM c.birth_date_earliest) + 3 * 12 <= c.as_of_month THEN NULL
    ELSE FALSE
  END AS from_month_of_birth_date_plus_3_years,
  CASE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_earliest) + 2) * 12 + 12 THEN TRUE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_latest) + 2) * 12 + 12 THEN NULL
    ELSE FALSE
  END AS through_month_of_end_of_year_of_birth_date_plus_2_years,
  CASE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_earliest) + 3) * 12 + 12 THEN TRUE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_latest) + 3) * 12 + 12 THEN NULL
    ELSE FALSE
  END AS through_month_of_end_of_year_of_birth_date_plus_3_years,
  CASE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_earliest) + 1) * 12 + 12 THEN TRUE
    WHEN c.as_of_month <= (EXTRACT(YEAR FROM c.birth_date_latest) + 1) * 12 + 12 THEN NULL
    ELSE FALSE
  END AS through_month_of_end_of_year_of_birth_date_plus_1_years,
  CASE
    WHEN c.birth_date_earliest >= DATE '2022-01-01' THEN TRUE
    WHEN c.birth_date_latest >= DATE '2022-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_on_or_after_2022_01_01,
  CASE
    WHEN c.birth_date_latest < DATE '2025-01-01' THEN TRUE
    WHEN c.birth_date_earliest < DATE '2025-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_before_2025_01_01,
  CASE
    WHEN c.death_date_latest <= c.as_of_day THEN TRUE
    WHEN c.death_date_earliest <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS death_date_reached,
  CASE
    WHEN c.birth_date_latest < DATE '2016-01-01' THEN TRUE
    WHEN c.birth_date_earliest < DATE '2016-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_before_2016_01_01,
  CASE
    WHEN c.birth_date_earliest >= DATE '2016-01-01' THEN TRUE
    WHEN c.birth_date_latest >= DATE '2016-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_on_or_after_2016_01_01,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '98' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '98' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_98_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest - INTERVAL '15' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest - INTERVAL '15' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_minus_15_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '113' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '113' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_113_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '128' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '128' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_128_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '143' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '143' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_143_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '158' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '158' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_158_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '148' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '148' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_148_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '173' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '173' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_173_days_reached,
  CASE
    WHEN CAST(c.birth_date_latest + INTERVAL '218' DAY AS DATE) <= c.as_of_day THEN TRUE
    WHEN CAST(c.birth_date_earliest + INTERVAL '218' DAY AS DATE) <= c.as_of_day THEN NULL
    ELSE FALSE
  END AS birth_date_plus_218_days_reached
FROM step_9 c;

CREATE VIEW child_conditions AS
WITH step_1 AS (
  SELECT
    c.*,
    c.stage = 'expected' AS clause_2_part_1,
    c.bond IN ('birth', 'adopted', 'ward') AS clause_2_part_2,
    c.bond = 'step' AS clause_2_part_3,
    -- 文件没有写明：继子女由继父或继母申领，还是只能由亲生父母申领，文件没有写明（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_2_question_1
  FROM child_facts c
),
step_2 AS (
  SELECT
    c.*,
    -- 孩子是亲生、收养，或由您家依法监护
    -- 依据：《育儿补贴制度政策问答》：“婴幼儿父母作为监护人缺失的，由其他监护人申领”
    c.clause_2_part_1 OR c.clause_2_part_2 OR (c.clause_2_part_3 AND c.clause_2_question_1) AS clause_2
  FROM step_1 c
)
SELECT
  c.*,
  c.stage IN ('living', 'expected') AND NOT c.birth_date_plus_43_days_reached AS in_children_1,
  c.stage = 'expected' AND NOT c.birth_date_reached AS in_children_2,
  c.stage = 'expected' AND NOT c.due_date_minus_6_months_reached AS in_children_3,
  c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_3_years_reached AS in_children_4,
  c.clause_2 IS NULL
  AND (
    c.clause_2_part_1 IS NULL
    OR c.clause_2_part_2 IS NULL
    OR ((c.clause_2_part_3 AND c.clause_2_question_1) IS NULL AND c.clause_2_part_3 IS NULL)
  ) AS clause_2_missing,
  c.clause_2 IS NULL AND (c.clause_2_part_3 AND c.clause_2_question_1) IS NULL AS clause_2_unsettled,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted')) AND c.birth_date_reached AS in_children_5,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted'))
  AND c.birth_date_reached
  AND NOT (c.stage = 'died' AND c.death_date_reached)
  AND NOT c.birth_date_plus_18_years_reached AS in_children_6,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step')) AND c.birth_date_reached AS in_children_7,
  c.bond = 'step' AND c.birth_date_reached AND NOT (c.stage = 'died' AND c.death_date_reached) AS in_children_8,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted'))
  AND c.birth_date_reached
  AND c.birth_date_before_2016_01_01 AS in_children_9,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted'))
  AND c.birth_date_reached
  AND c.stage = 'died'
  AND c.death_date_reached AS in_children_10,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted'))
  AND c.birth_date_reached
  AND c.stage = 'living'
  AND c.disability IN ('level1', 'level2', 'level3') AS in_children_11,
  c.bond = 'step'
  AND c.birth_date_reached
  AND NOT (c.stage = 'died' AND c.death_date_reached)
  AND NOT c.birth_date_plus_18_years_reached AS in_children_12,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step'))
  AND c.birth_date_reached
  AND NOT (c.stage = 'died' AND c.death_date_reached) AS in_children_13,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted'))
  AND c.birth_date_reached
  AND c.disability IN ('level1', 'level2', 'level3') AS in_children_14,
  (c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step'))
  AND c.birth_date_reached
  AND c.birth_date_before_2016_01_01 AS in_children_15,
  c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'living' AS in_children_16,
  c.bond = 'birth' AND c.birth_date_before_2016_01_01 AS in_children_17,
  (c.stage = 'expected' OR c.bond = 'birth')
  AND c.birth_date_on_or_after_2016_01_01
  AND c.birth_date_reached AS in_children_18,
  c.bond IN ('adopted', 'step') AS in_children_19,
  c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'living' AND c.sex = 'girl' AS in_children_20,
  c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'died' AND c.death_date_reached AS in_children_21,
  c.bond = 'birth'
  AND c.birth_date_before_2016_01_01
  AND NOT (c.stage = 'died' AND c.death_date_reached) AS in_children_22,
  c.birth_date_before_2016_01_01 AS in_children_23,
  c.stage IN ('living', 'expected') AS in_children_24,
  NOT c.birth_date_plus_98_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_25,
  NOT c.birth_date_plus_113_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_26,
  NOT c.birth_date_plus_128_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_27,
  NOT c.birth_date_plus_143_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_28,
  NOT c.birth_date_plus_158_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_29,
  c.stage = 'living'
  AND c.bond IN ('adopted', 'step', 'ward')
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_1_years_reached AS in_children_30,
  c.stage = 'died'
  AND c.bond = 'birth'
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_1_years_reached AS in_children_31,
  NOT c.birth_date_plus_148_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_32,
  NOT c.birth_date_plus_173_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_33,
  NOT c.birth_date_plus_218_days_reached
  AND c.birth_date_minus_15_days_reached
  AND (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth')) AS in_children_34,
  c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step') AS in_children_35,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_98_days_reached AS in_children_36,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_1_years_reached AS in_children_37,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_3_years_reached AS in_children_38,
  c.stage = 'living'
  AND c.bond IN ('adopted', 'step', 'ward')
  AND NOT c.birth_date_plus_3_years_reached AS in_children_39,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND c.birth_date_minus_15_days_reached
  AND NOT c.birth_date_plus_98_days_reached AS in_children_40,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND c.birth_date_reached
  AND NOT c.birth_date_plus_1_years_reached AS in_children_41,
  (c.stage = 'expected' OR (c.stage = 'living' AND c.bond = 'birth'))
  AND NOT c.birth_date_plus_98_days_reached AS in_children_42,
  (c.stage = 'expected' AND NOT c.birth_date_reached)
  OR (c.stage = 'living' AND c.bond = 'birth' AND NOT c.birth_date_plus_98_days_reached) AS in_children_43,
  c.kindergarten IN ('none', 'early', 'final') AS in_children_44
FROM step_2 c;

CREATE VIEW household_counts AS
WITH parent_sums AS (
  SELECT
    p.household_id,
    SUM(CASE WHEN p.in_parents_1 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_1_sure,
    SUM(CASE WHEN NOT p.in_parents_1 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_1_possible,
    SUM(CASE WHEN p.in_parents_2 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_2_sure,
    SUM(CASE WHEN NOT p.in_parents_2 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_2_possible,
    SUM(CASE WHEN p.in_parents_4 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_4_sure,
    SUM(CASE WHEN NOT p.in_parents_4 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_4_possible,
    SUM(CASE WHEN p.in_parents_5 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_5_sure,
    SUM(CASE WHEN NOT p.in_parents_5 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_5_possible,
    SUM(CASE WHEN p.in_parents_7 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_7_sure,
    SUM(CASE WHEN NOT p.in_parents_7 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_7_possible,
    SUM(CASE WHEN p.in_parents_8 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_8_sure,
    SUM(CASE WHEN NOT p.in_parents_8 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_8_possible,
    SUM(CASE WHEN p.in_parents_9 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_9_sure,
    SUM(CASE WHEN NOT p.in_parents_9 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_9_possible,
    SUM(CASE WHEN p.in_parents_10 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_10_sure,
    SUM(CASE WHEN NOT p.in_parents_10 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_10_possible,
    SUM(CASE WHEN p.in_parents_11 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_11_sure,
    SUM(CASE WHEN NOT p.in_parents_11 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_11_possible,
    SUM(CASE WHEN p.in_parents_12 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_12_sure,
    SUM(CASE WHEN NOT p.in_parents_12 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_12_possible,
    SUM(CASE WHEN p.in_parents_13 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_13_sure,
    SUM(CASE WHEN NOT p.in_parents_13 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_13_possible,
    SUM(CASE WHEN p.in_parents_14 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_14_sure,
    SUM(CASE WHEN NOT p.in_parents_14 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_14_possible,
    SUM(CASE WHEN p.in_parents_15 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_15_sure,
    SUM(CASE WHEN NOT p.in_parents_15 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_15_possible,
    SUM(CASE WHEN p.in_parents_16 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_16_sure,
    SUM(CASE WHEN NOT p.in_parents_16 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_16_possible,
    SUM(CASE WHEN p.in_parents_17 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_17_sure,
    SUM(CASE WHEN NOT p.in_parents_17 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_17_possible,
    SUM(CASE WHEN p.in_parents_18 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_18_sure,
    SUM(CASE WHEN NOT p.in_parents_18 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_18_possible,
    SUM(CASE WHEN p.in_parents_19 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_19_sure,
    SUM(CASE WHEN NOT p.in_parents_19 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_19_possible,
    SUM(CASE WHEN p.in_parents_20 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_20_sure,
    SUM(CASE WHEN NOT p.in_parents_20 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_20_possible,
    SUM(CASE WHEN p.in_parents_25 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_25_sure,
    SUM(CASE WHEN NOT p.in_parents_25 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_25_possible,
    SUM(CASE WHEN p.in_parents_26 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_26_sure,
    SUM(CASE WHEN NOT p.in_parents_26 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_26_possible
  FROM parent_conditions p
  GROUP BY p.household_id
),
child_sums AS (
  SELECT
    c.household_id,
    SUM(CASE WHEN c.in_children_1 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_1_sure,
    SUM(CASE WHEN NOT c.in_children_1 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_1_possible,
    SUM(CASE WHEN c.in_children_2 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_2_sure,
    SUM(CASE WHEN NOT c.in_children_2 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_2_possible,
    SUM(CASE WHEN c.in_children_3 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_3_sure,
    SUM(CASE WHEN NOT c.in_children_3 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_3_possible,
    SUM(CASE WHEN c.in_children_4 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_4_sure,
    SUM(CASE WHEN NOT c.in_children_4 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_4_possible,
    SUM(CASE WHEN c.in_children_5 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_5_sure,
    SUM(CASE WHEN NOT c.in_children_5 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_5_possible,
    SUM(CASE WHEN c.in_children_6 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_6_sure,
    SUM(CASE WHEN NOT c.in_children_6 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_6_possible,
    SUM(CASE WHEN c.in_children_7 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_7_sure,
    SUM(CASE WHEN NOT c.in_children_7 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_7_possible,
    SUM(CASE WHEN c.in_children_8 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_8_sure,
    SUM(CASE WHEN NOT c.in_children_8 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_8_possible,
    SUM(CASE WHEN c.in_children_9 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_9_sure,
    SUM(CASE WHEN NOT c.in_children_9 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_9_possible,
    SUM(CASE WHEN c.in_children_10 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_10_sure,
    SUM(CASE WHEN NOT c.in_children_10 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_10_possible,
    SUM(CASE WHEN c.in_children_11 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_11_sure,
    SUM(CASE WHEN NOT c.in_children_11 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_11_possible,
    SUM(CASE WHEN c.in_children_12 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_12_sure,
    SUM(CASE WHEN NOT c.in_children_12 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_12_possible,
    SUM(CASE WHEN c.in_children_13 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_13_sure,
    SUM(CASE WHEN NOT c.in_children_13 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_13_possible,
    SUM(CASE WHEN c.in_children_14 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_14_sure,
    SUM(CASE WHEN NOT c.in_children_14 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_14_possible,
    SUM(CASE WHEN c.in_children_15 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_15_sure,
    SUM(CASE WHEN NOT c.in_children_15 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_15_possible,
    SUM(CASE WHEN c.in_children_16 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_16_sure,
    SUM(CASE WHEN NOT c.in_children_16 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_16_possible,
    SUM(CASE WHEN c.in_children_17 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_17_sure,
    SUM(CASE WHEN NOT c.in_children_17 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_17_possible,
    SUM(CASE WHEN c.in_children_18 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_18_sure,
    SUM(CASE WHEN NOT c.in_children_18 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_18_possible,
    SUM(CASE WHEN c.in_children_19 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_19_sure,
    SUM(CASE WHEN NOT c.in_children_19 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_19_possible,
    SUM(CASE WHEN c.in_children_20 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_20_sure,
    SUM(CASE WHEN NOT c.in_children_20 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_20_possible,
    SUM(CASE WHEN c.in_children_21 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_21_sure,
    SUM(CASE WHEN NOT c.in_children_21 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_21_possible,
    SUM(CASE WHEN c.in_children_22 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_22_sure,
    SUM(CASE WHEN NOT c.in_children_22 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_22_possible,
    SUM(CASE WHEN c.in_children_23 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_23_sure,
    SUM(CASE WHEN NOT c.in_children_23 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_23_possible,
    SUM(CASE WHEN c.in_children_24 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_24_sure,
    SUM(CASE WHEN NOT c.in_children_24 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_24_possible,
    SUM(CASE WHEN c.in_children_25 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_25_sure,
    SUM(CASE WHEN NOT c.in_children_25 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_25_possible,
    SUM(CASE WHEN c.in_children_26 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_26_sure,
    SUM(CASE WHEN NOT c.in_children_26 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_26_possible,
    SUM(CASE WHEN c.in_children_27 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_27_sure,
    SUM(CASE WHEN NOT c.in_children_27 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_27_possible,
    SUM(CASE WHEN c.in_children_28 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_28_sure,
    SUM(CASE WHEN NOT c.in_children_28 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_28_possible,
    SUM(CASE WHEN c.in_children_29 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_29_sure,
    SUM(CASE WHEN NOT c.in_children_29 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_29_possible,
    SUM(CASE WHEN c.in_children_30 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_30_sure,
    SUM(CASE WHEN NOT c.in_children_30 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_30_possible,
    SUM(CASE WHEN c.in_children_31 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_31_sure,
    SUM(CASE WHEN NOT c.in_children_31 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_31_possible,
    SUM(CASE WHEN c.in_children_32 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_32_sure,
    SUM(CASE WHEN NOT c.in_children_32 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_32_possible,
    SUM(CASE WHEN c.in_children_33 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_33_sure,
    SUM(CASE WHEN NOT c.in_children_33 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_33_possible,
    SUM(CASE WHEN c.in_children_34 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_34_sure,
    SUM(CASE WHEN NOT c.in_children_34 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_34_possible,
    SUM(CASE WHEN c.in_children_35 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_35_sure,
    SUM(CASE WHEN NOT c.in_children_35 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_35_possible,
    SUM(CASE WHEN c.in_children_36 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_36_sure,
    SUM(CASE WHEN NOT c.in_children_36 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_36_possible,
    SUM(CASE WHEN c.in_children_37 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_37_sure,
    SUM(CASE WHEN NOT c.in_children_37 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_37_possible,
    SUM(CASE WHEN c.in_children_38 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_38_sure,
    SUM(CASE WHEN NOT c.in_children_38 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_38_possible,
    SUM(CASE WHEN c.in_children_39 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_39_sure,
    SUM(CASE WHEN NOT c.in_children_39 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_39_possible,
    SUM(CASE WHEN c.in_children_40 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_40_sure,
    SUM(CASE WHEN NOT c.in_children_40 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_40_possible,
    SUM(CASE WHEN c.in_children_41 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_41_sure,
    SUM(CASE WHEN NOT c.in_children_41 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_41_possible,
    SUM(CASE WHEN c.in_children_42 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_42_sure,
    SUM(CASE WHEN NOT c.in_children_42 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_42_possible,
    SUM(CASE WHEN c.in_children_43 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_43_sure,
    SUM(CASE WHEN NOT c.in_children_43 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_43_possible,
    SUM(CASE WHEN c.in_children_44 AND c.child_id IS NOT NULL THEN 1 ELSE 0 END) AS children_44_sure,
    SUM(CASE WHEN NOT c.in_children_44 THEN 0 WHEN c.child_id IS NULL THEN 1000 ELSE 1 END) AS children_44_possible
  FROM child_conditions c
  GROUP BY c.household_id
)
SELECT
  h.*,
  -- children_1：c.stage IN ('living', 'expected') AND NOT c.birth_date_plus_43_days_reached
  CASE WHEN c.children_1_sure >= 1 THEN TRUE WHEN c.children_1_possible >= 1 THEN NULL ELSE FALSE END AS children_1_at_least_1,
  -- children_2：c.stage = 'expected' AND NOT c.birth_date_reached
  CASE WHEN c.children_2_sure >= 1 THEN TRUE WHEN c.children_2_possible >= 1 THEN NULL ELSE FALSE END AS children_2_at_least_1,
  -- children_3：c.stage = 'expected' AND NOT c.due_date_minus_6_months_reached
  CASE WHEN c.children_3_sure >= 1 THEN TRUE WHEN c.children_3_possible >= 1 THEN NULL ELSE FALSE END AS children_3_at_least_1,
  -- children_4：c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_3_years_reached
  CASE WHEN c.children_4_sure >= 1 THEN TRUE WHEN c.children_4_possible >= 1 THEN NULL ELSE FALSE END AS children_4_at_least_1,
  -- parents_1：p.income IN ('comprehensive', 'business', 'both')
  CASE WHEN p.parents_1_sure >= 1 THEN TRUE WHEN p.parents_1_possible >= 1 THEN NULL ELSE FALSE END AS parents_1_at_least_1,
  -- parents_2：p.role IN ('mother', 'father')
  CASE WHEN p.parents_2_sure >= 2 THEN TRUE WHEN p.parents_2_possible >= 2 THEN NULL ELSE FALSE END AS parents_2_at_least_2,
  -- children_5：(c.stage = 'expected' OR c.bond IN ('birth', 'adopted')) AND c.birth_date_reached
  CASE WHEN c.children_5_sure >= 4 THEN TRUE WHEN c.children_5_possible >= 4 THEN NULL ELSE FALSE END AS children_5_at_least_4,
  CASE WHEN c.children_6_sure >= 3 THEN TRUE WHEN c.children_6_possible >= 3 THEN NULL ELSE FALSE END AS children_6_at_least_3,
  -- children_7：(c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step')) AND c.birth_date_reached
  CASE WHEN c.children_7_sure >= 3 THEN TRUE WHEN c.children_7_possible >= 3 THEN NULL ELSE FALSE END AS children_7_at_least_3,
  -- parents_4：p.role = 'mother' AND p.birth_date_plus_49_years_reached
  CASE WHEN p.parents_4_sure >= 1 THEN TRUE WHEN p.parents_4_possible >= 1 THEN NULL ELSE FALSE END AS parents_4_at_least_1,
  -- parents_5：p.role = 'mother'
  CASE WHEN p.parents_5_sure >= 1 THEN TRUE WHEN p.parents_5_possible >= 1 THEN NULL ELSE FALSE END AS parents_5_at_least_1,
  -- children_5：(c.stage = 'expected' OR c.bond IN ('birth', 'adopted')) AND c.birth_date_reached
  CASE WHEN c.children_5_sure >= 1 THEN TRUE WHEN c.children_5_possible >= 1 THEN NULL ELSE FALSE END AS children_5_at_least_1,
  -- children_5：(c.stage = 'expected' OR c.bond IN ('birth', 'adopted')) AND c.birth_date_reached
  CASE WHEN c.children_5_sure >= 2 THEN TRUE WHEN c.children_5_possible >= 2 THEN NULL ELSE FALSE END AS children_5_at_least_2,
  -- children_8：c.bond = 'step' AND c.birth_date_reached AND NOT (c.stage = 'died' AND c.death_date_reached)
  CASE WHEN c.children_8_sure >= 1 THEN TRUE WHEN c.children_8_possible >= 1 THEN NULL ELSE FALSE END AS children_8_at_least_1,
  CASE WHEN c.children_9_sure >= 1 THEN TRUE WHEN c.children_9_possible >= 1 THEN NULL ELSE FALSE END AS children_9_at_least_1,
  CASE WHEN c.children_10_sure >= 1 THEN TRUE WHEN c.children_10_possible >= 1 THEN NULL ELSE FALSE END AS children_10_at_least_1,
  CASE WHEN c.children_11_sure >= 1 THEN TRUE WHEN c.children_11_possible >= 1 THEN NULL ELSE FALSE END AS children_11_at_least_1,
  CASE WHEN c.children_6_sure >= 1 THEN TRUE WHEN c.children_6_possible >= 1 THEN NULL ELSE FALSE END AS children_6_at_least_1,
  CASE WHEN c.children_12_sure >= 1 THEN TRUE WHEN c.children_12_possible >= 1 THEN NULL ELSE FALSE END AS children_12_at_least_1,
  CASE WHEN c.children_13_sure >= 2 THEN TRUE WHEN c.children_13_possible >= 2 THEN NULL ELSE FALSE END AS children_13_at_least_2,
  -- parents_7：p.birth_date_plus_60_years_reached AND p.needs_care = 'yes'
  CASE WHEN p.parents_7_sure >= 1 THEN TRUE WHEN p.parents_7_possible >= 1 THEN NULL ELSE FALSE END AS parents_7_at_least_1,
  CASE WHEN c.children_14_sure >= 1 THEN TRUE WHEN c.children_14_possible >= 1 THEN NULL ELSE FALSE END AS children_14_at_least_1,
  CASE WHEN c.children_15_sure >= 1 THEN TRUE WHEN c.children_15_possible >= 1 THEN NULL ELSE FALSE END AS children_15_at_least_1,
  -- children_16：c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'living'
  CASE WHEN c.children_16_sure >= 2 THEN TRUE WHEN c.children_16_possible >= 2 THEN NULL ELSE FALSE END AS children_16_at_least_2,
  -- children_17：c.bond = 'birth' AND c.birth_date_before_2016_01_01
  CASE WHEN c.children_17_sure >= 1 THEN TRUE WHEN c.children_17_possible >= 1 THEN NULL ELSE FALSE END AS children_17_at_least_1,
  -- children_17：c.bond = 'birth' AND c.birth_date_before_2016_01_01
  CASE WHEN c.children_17_sure >= 2 THEN TRUE WHEN c.children_17_possible >= 2 THEN NULL ELSE FALSE END AS children_17_at_least_2,
  CASE WHEN c.children_18_sure >= 1 THEN TRUE WHEN c.children_18_possible >= 1 THEN NULL ELSE FALSE END AS children_18_at_least_1,
  -- children_19：c.bond IN ('adopted', 'step')
  CASE WHEN c.children_19_sure >= 1 THEN TRUE WHEN c.children_19_possible >= 1 THEN NULL ELSE FALSE END AS children_19_at_least_1,
  -- parents_8：p.hukou IN ('rural', 'unmarked')
  CASE WHEN p.parents_8_sure >= 1 THEN TRUE WHEN p.parents_8_possible >= 1 THEN NULL ELSE FALSE END AS parents_8_at_least_1,
  -- parents_9：p.hukou IN ('urban', 'unmarked')
  CASE WHEN p.parents_9_sure >= 1 THEN TRUE WHEN p.parents_9_possible >= 1 THEN NULL ELSE FALSE END AS parents_9_at_least_1,
  -- children_16：c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'living'
  CASE WHEN c.children_16_sure >= 3 THEN TRUE WHEN c.children_16_possible >= 3 THEN NULL ELSE FALSE END AS children_16_at_least_3,
  -- children_17：c.bond = 'birth' AND c.birth_date_before_2016_01_01
  CASE WHEN c.children_17_sure >= 3 THEN TRUE WHEN c.children_17_possible >= 3 THEN NULL ELSE FALSE END AS children_17_at_least_3,
  -- children_20：c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'living' AND c.sex = 'girl'
  CASE WHEN c.children_20_sure >= 2 THEN TRUE WHEN c.children_20_possible >= 2 THEN NULL ELSE FALSE END AS children_20_at_least_2,
  -- children_21：c.bond = 'birth' AND c.birth_date_before_2016_01_01 AND c.stage = 'died' AND c.death_date_reached
  CASE WHEN c.children_21_sure >= 1 THEN TRUE WHEN c.children_21_possible >= 1 THEN NULL ELSE FALSE END AS children_21_at_least_1,
  CASE WHEN c.children_22_sure >= 1 THEN TRUE WHEN c.children_22_possible >= 1 THEN NULL ELSE FALSE END AS children_22_at_least_1,
  -- children_23：c.birth_date_before_2016_01_01
  CASE WHEN c.children_23_sure >= 1 THEN TRUE WHEN c.children_23_possible >= 1 THEN NULL ELSE FALSE END AS children_23_at_least_1,
  -- children_24：c.stage IN ('living', 'expected')
  CASE WHEN c.children_24_sure >= 1 THEN TRUE WHEN c.children_24_possible >= 1 THEN NULL ELSE FALSE END AS children_24_at_least_1,
  -- parents_10：p.role = 'mother' AND p.work = 'employed'
  CASE WHEN p.parents_10_sure >= 1 THEN TRUE WHEN p.parents_10_possible >= 1 THEN NULL ELSE FALSE END AS parents_10_at_least_1,
  CASE WHEN c.children_25_sure >= 1 THEN TRUE WHEN c.children_25_possible >= 1 THEN NULL ELSE FALSE END AS children_25_at_least_1,
  CASE WHEN c.children_26_sure >= 2 THEN TRUE WHEN c.children_26_possible >= 2 THEN NULL ELSE FALSE END AS children_26_at_least_2,
  CASE WHEN c.children_27_sure >= 3 THEN TRUE WHEN c.children_27_possible >= 3 THEN NULL ELSE FALSE END AS children_27_at_least_3,
  CASE WHEN c.children_28_sure >= 4 THEN TRUE WHEN c.children_28_possible >= 4 THEN NULL ELSE FALSE END AS children_28_at_least_4,
  CASE WHEN c.children_26_sure >= 1 THEN TRUE WHEN c.children_26_possible >= 1 THEN NULL ELSE FALSE END AS children_26_at_least_1,
  CASE WHEN c.children_27_sure >= 2 THEN TRUE WHEN c.children_27_possible >= 2 THEN NULL ELSE FALSE END AS children_27_at_least_2,
  CASE WHEN c.children_28_sure >= 3 THEN TRUE WHEN c.children_28_possible >= 3 THEN NULL ELSE FALSE END AS children_28_at_least_3,
  CASE WHEN c.children_29_sure >= 4 THEN TRUE WHEN c.children_29_possible >= 4 THEN NULL ELSE FALSE END AS children_29_at_least_4,
  CASE WHEN c.children_30_sure >= 1 THEN TRUE WHEN c.children_30_possible >= 1 THEN NULL ELSE FALSE END AS children_30_at_least_1,
  CASE WHEN c.children_31_sure >= 1 THEN TRUE WHEN c.children_31_possible >= 1 THEN NULL ELSE FALSE END AS children_31_at_least_1,
  -- parents_11：p.role = 'mother' AND p.work = 'employed' AND p.works_in_guangxi = 'yes'
  CASE WHEN p.parents_11_sure >= 1 THEN TRUE WHEN p.parents_11_possible >= 1 THEN NULL ELSE FALSE END AS parents_11_at_least_1,
  CASE WHEN c.children_32_sure >= 1 THEN TRUE WHEN c.children_32_possible >= 1 THEN NULL ELSE FALSE END AS children_32_at_least_1,
  CASE WHEN c.children_33_sure >= 1 THEN TRUE WHEN c.children_33_possible >= 1 THEN NULL ELSE FALSE END AS children_33_at_least_1,
  CASE WHEN c.children_34_sure >= 2 THEN TRUE WHEN c.children_34_possible >= 2 THEN NULL ELSE FALSE END AS children_34_at_least_2,
  -- children_35：c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step')
  CASE WHEN c.children_35_sure >= 4 THEN TRUE WHEN c.children_35_possible >= 4 THEN NULL ELSE FALSE END AS children_35_at_least_4,
  -- parents_12：p.role = 'father' AND p.work = 'employed' AND p.works_in_guangxi = 'yes'
  CASE WHEN p.parents_12_sure >= 1 THEN TRUE WHEN p.parents_12_possible >= 1 THEN NULL ELSE FALSE END AS parents_12_at_least_1,
  CASE WHEN c.children_36_sure >= 1 THEN TRUE WHEN c.children_36_possible >= 1 THEN NULL ELSE FALSE END AS children_36_at_least_1,
  CASE WHEN c.children_37_sure >= 1 THEN TRUE WHEN c.children_37_possible >= 1 THEN NULL ELSE FALSE END AS children_37_at_least_1,
  CASE WHEN c.children_38_sure >= 1 THEN TRUE WHEN c.children_38_possible >= 1 THEN NULL ELSE FALSE END AS children_38_at_least_1,
  CASE WHEN c.children_39_sure >= 1 THEN TRUE WHEN c.children_39_possible >= 1 THEN NULL ELSE FALSE END AS children_39_at_least_1,
  -- children_7：(c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step')) AND c.birth_date_reached
  CASE WHEN c.children_7_sure >= 4 THEN TRUE WHEN c.children_7_possible >= 4 THEN NULL ELSE FALSE END AS children_7_at_least_4,
  CASE WHEN c.children_40_sure >= 1 THEN TRUE WHEN c.children_40_possible >= 1 THEN NULL ELSE FALSE END AS children_40_at_least_1,
  CASE WHEN c.children_41_sure >= 1 THEN TRUE WHEN c.children_41_possible >= 1 THEN NULL ELSE FALSE END AS children_41_at_least_1,
  -- parents_13：p.role = 'mother' AND p.work = 'employed' AND p.birth_insurance = 'employer'
  CASE WHEN p.parents_13_sure >= 1 THEN TRUE WHEN p.parents_13_possible >= 1 THEN NULL ELSE FALSE END AS parents_13_at_least_1,
  -- parents_14：p.role = 'mother' AND p.birth_insurance = 'own'
  CASE WHEN p.parents_14_sure >= 1 THEN TRUE WHEN p.parents_14_possible >= 1 THEN NULL ELSE FALSE END AS parents_14_at_least_1,
  CASE WHEN c.children_42_sure >= 1 THEN TRUE WHEN c.children_42_possible >= 1 THEN NULL ELSE FALSE END AS children_42_at_least_1,
  -- parents_15：p.role = 'mother' AND p.birth_insurance = 'employer'
  CASE WHEN p.parents_15_sure >= 1 THEN TRUE WHEN p.parents_15_possible >= 1 THEN NULL ELSE FALSE END AS parents_15_at_least_1,
  -- parents_16：p.role = 'mother' AND p.work IN ('paused', 'other')
  CASE WHEN p.parents_16_sure >= 1 THEN TRUE WHEN p.parents_16_possible >= 1 THEN NULL ELSE FALSE END AS parents_16_at_least_1,
  -- parents_17：p.role = 'mother' AND p.work = 'self'
  CASE WHEN p.parents_17_sure >= 1 THEN TRUE WHEN p.parents_17_possible >= 1 THEN NULL ELSE FALSE END AS parents_17_at_least_1,
  -- parents_18：p.role = 'father' AND p.birth_insurance = 'employer'
  CASE WHEN p.parents_18_sure >= 1 THEN TRUE WHEN p.parents_18_possible >= 1 THEN NULL ELSE FALSE END AS parents_18_at_least_1,
  -- parents_19：p.role = 'mother' AND p.work = 'employed' AND p.birth_insurance IN ('residents', 'none')
  CASE WHEN p.parents_19_sure >= 1 THEN TRUE WHEN p.parents_19_possible >= 1 THEN NULL ELSE FALSE END AS parents_19_at_least_1,
  -- parents_20：p.role = 'mother' AND p.birth_insurance = 'residents'
  CASE WHEN p.parents_20_sure >= 1 THEN TRUE WHEN p.parents_20_possible >= 1 THEN NULL ELSE FALSE END AS parents_20_at_least_1,
  CASE WHEN c.children_43_sure >= 1 THEN TRUE WHEN c.children_43_possible >= 1 THEN NULL ELSE FALSE END AS children_43_at_least_1,
  -- parents_25：p.role = 'mother' AND p.work = 'paused'
  CASE WHEN p.parents_25_sure >= 1 THEN TRUE WHEN p.parents_25_possible >= 1 THEN NULL ELSE FALSE END AS parents_25_at_least_1,
  -- children_44：c.kindergarten IN ('none', 'early', 'final')
  CASE WHEN c.children_44_sure >= 1 THEN TRUE WHEN c.children_44_possible >= 1 THEN NULL ELSE FALSE END AS children_44_at_least_1,
  -- parents_26：p.work = 'employed'
  CASE WHEN p.parents_26_sure >= 1 THEN TRUE WHEN p.parents_26_possible >= 1 THEN NULL ELSE FALSE END AS parents_26_at_least_1
FROM household_conditions h
LEFT JOIN parent_sums p ON p.household_id = h.household_id
LEFT JOIN child_sums c ON c.household_id = h.household_id;

CREATE VIEW household_facts_2 AS
WITH step_1 AS (
  SELECT
    h.*,
    -- “独生子女父母光荣证”要不要问
    h.children_23_at_least_1 AS only_child_certificate_applies
  FROM household_counts h
)
SELECT
  h.*,
  -- 独生子女父母光荣证
  CASE
    WHEN h.only_child_certificate_applies THEN h.told_only_child_certificate
    WHEN NOT h.only_child_certificate_applies THEN 'doesNotApply'
  END AS only_child_certificate
FROM step_1 h;

CREATE VIEW household_conditions_2 AS
WITH step_1 AS (
  SELECT
    h.*,
    h.children_5_at_least_1 AS clause_6_part_1,
    NOT h.children_5_at_least_2 AS clause_6_part_2,
    NOT h.children_8_at_least_1 AS clause_6_part_3,
    -- 文件没有写明：家里有继子女的，怎样算“独生子女”没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_6_question_1,
    h.children_9_at_least_1 AS clause_7_part_1,
    h.children_5_at_least_1 AS clause_7_part_2,
    -- 文件没有写明：孩子在2016年以后出生的，能不能享受，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_7_question_1,
    h.marriage = 'married' AS clause_10_part_1,
    h.marriage IN ('divorced', 'widowed', 'unmarried') AS clause_10_part_2,
    -- 文件没有写明：没有登记结婚，或者离婚、丧偶的，能不能休，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS clause_10_question_1,
    NOT h.children_35_at_least_4 AS clause_10_part_3,
    -- 文件没有写明：有四个或更多孩子的，广西怎么算“依法生育”，没有查到（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS clause_10_question_2,
    h.children_42_at_least_1 AS clause_11_part_1,
    h.children_41_at_least_1 AS clause_11_part_2,
    -- 文件没有写明：宝宝出生98天以后还能不能办，有没有时限，没有查到，请尽快问（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS clause_11_question_1,
    h.children_31_at_least_1 AS clause_11_part_3,
    -- 文件没有写明：宝宝离开以后，费用怎么报，我们手上的文件没有写（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS clause_11_question_2,
    h.children_41_at_least_1 AS clause_12_part_1,
    h.children_30_at_least_1 AS clause_12_part_2,
    -- 文件没有写明：宝宝不是妈妈亲生的，这些保护算不算，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS clause_12_question_1
  FROM household_facts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 只生育或收养过一个孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.clause_6_part_1 AND h.clause_6_part_2 AND (h.clause_6_part_3 OR h.clause_6_question_1) AS clause_6,
    -- 孩子在2016年1月1日以前出生
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.clause_7_part_1 OR (h.clause_7_part_2 AND h.clause_7_question_1) AS clause_7,
    -- 夫妻依法生育（三个孩子以内）
    -- 依据：《中华人民共和国人口与计划生育法》第二十五条：“符合法律、法规规定生育子女的夫妻，可以获得延长生育假的奖励”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    (h.clause_10_part_1 OR (h.clause_10_part_2 AND h.clause_10_question_1))
    AND (h.clause_10_part_3 OR h.clause_10_question_2) AS clause_10,
    -- 正在怀孕，或者宝宝出生不久
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    h.clause_11_part_1
    OR (h.clause_11_part_2 AND h.clause_11_question_1)
    OR (h.clause_11_part_3 AND h.clause_11_question_2) AS clause_11,
    -- 有不满1周岁的宝宝
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第九条：手上没有原文
    h.clause_12_part_1 OR (h.clause_12_part_2 AND h.clause_12_question_1) AS clause_12
  FROM step_1 h
)
SELECT
  h.*,
  h.clause_6 IS NULL
  AND (
    h.clause_6_part_1 IS NULL
    OR h.clause_6_part_2 IS NULL
    OR ((h.clause_6_part_3 OR h.clause_6_question_1) IS NULL AND h.clause_6_part_3 IS NULL)
  ) AS clause_6_missing,
  h.clause_6 IS NULL AND (h.clause_6_part_3 OR h.clause_6_question_1) IS NULL AS clause_6_unsettled,
  h.clause_7 IS NULL
  AND (
    h.clause_7_part_1 IS NULL
    OR ((h.clause_7_part_2 AND h.clause_7_question_1) IS NULL AND h.clause_7_part_2 IS NULL)
  ) AS clause_7_missing,
  h.clause_7 IS NULL AND (h.clause_7_part_2 AND h.clause_7_question_1) IS NULL AS clause_7_unsettled,
  h.clause_10 IS NULL
  AND (
    (
      (h.clause_10_part_1 OR (h.clause_10_part_2 AND h.clause_10_question_1)) IS NULL
      AND (
        h.clause_10_part_1 IS NULL
        OR ((h.clause_10_part_2 AND h.clause_10_question_1) IS NULL AND h.clause_10_part_2 IS NULL)
      )
    )
    OR ((h.clause_10_part_3 OR h.clause_10_question_2) IS NULL AND h.clause_10_part_3 IS NULL)
  ) AS clause_10_missing,
  h.clause_10 IS NULL
  AND (
    (
      (h.clause_10_part_1 OR (h.clause_10_part_2 AND h.clause_10_question_1)) IS NULL
      AND (h.clause_10_part_2 AND h.clause_10_question_1) IS NULL
    )
    OR (h.clause_10_part_3 OR h.clause_10_question_2) IS NULL
  ) AS clause_10_unsettled,
  h.clause_11 IS NULL
  AND (
    h.clause_11_part_1 IS NULL
    OR (
      ((h.clause_11_part_2 AND h.clause_11_question_1) OR (h.clause_11_part_3 AND h.clause_11_question_2)) IS NULL
      AND (
        ((h.clause_11_part_2 AND h.clause_11_question_1) IS NULL AND h.clause_11_part_2 IS NULL)
        OR ((h.clause_11_part_3 AND h.clause_11_question_2) IS NULL AND h.clause_11_part_3 IS NULL)
      )
    )
  ) AS clause_11_missing,
  h.clause_11 IS NULL
  AND ((h.clause_11_part_2 AND h.clause_11_question_1) OR (h.clause_11_part_3 AND h.clause_11_question_2)) IS NULL
  AND (
    (h.clause_11_part_2 AND h.clause_11_question_1) IS NULL
    OR (h.clause_11_part_3 AND h.clause_11_question_2) IS NULL
  ) AS clause_11_unsettled,
  h.clause_12 IS NULL
  AND (
    h.clause_12_part_1 IS NULL
    OR ((h.clause_12_part_2 AND h.clause_12_question_1) IS NULL AND h.clause_12_part_2 IS NULL)
  ) AS clause_12_missing,
  h.clause_12 IS NULL AND (h.clause_12_part_2 AND h.clause_12_question_1) IS NULL AS clause_12_unsettled
FROM step_2 h;

CREATE VIEW parent_facts_2 AS
WITH step_1 AS (
  SELECT
    p.*,
    -- “最近三个月”要不要问
    p.role = 'mother' AND p.work = 'employed' AND NOT h.children_43_at_least_1 AS pregnancy_loss_applies
  FROM parent_conditions p
  JOIN household_counts h ON h.household_id = p.household_id
),
step_2 AS (
  SELECT
    p.*,
    -- 最近三个月
    CASE
      WHEN p.pregnancy_loss_applies THEN p.told_pregnancy_loss
      WHEN NOT p.pregnancy_loss_applies THEN 'doesNotApply'
    END AS pregnancy_loss
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    -- “那一天的日期”要不要问
    p.pregnancy_loss IN ('before4Months', 'from4Months') AS pregnancy_loss_on_applies
  FROM step_2 p
),
step_4 AS (
  SELECT
    p.*,
    -- 那一天的日期（最早）
    CASE
      WHEN p.pregnancy_loss_on_applies THEN COALESCE(p.told_pregnancy_loss_on, CAST(p.as_of_day - INTERVAL '366' DAY AS DATE))
      WHEN p.pregnancy_loss_on_applies IS NULL THEN DATE '1000-01-01'
    END AS pregnancy_loss_on_earliest,
    -- 那一天的日期（最晚）
    CASE
      WHEN p.pregnancy_loss_on_applies THEN COALESCE(p.told_pregnancy_loss_on, p.as_of_day)
      WHEN p.pregnancy_loss_on_applies IS NULL THEN DATE '9000-12-31'
    END AS pregnancy_loss_on_latest
  FROM step_3 p
)
SELECT
  p.*,
  CASE
    WHEN p.pregnancy_loss_on_latest <= p.as_of_day THEN TRUE
    WHEN p.pregnancy_loss_on_earliest <= p.as_of_day THEN NULL
    ELSE FALSE
  END AS pregnancy_loss_on_reached,
  CASE
    WHEN CAST(p.pregnancy_loss_on_latest + INTERVAL '15' DAY AS DATE) <= p.as_of_day THEN TRUE
    WHEN CAST(p.pregnancy_loss_on_earliest + INTERVAL '15' DAY AS DATE) <= p.as_of_day THEN NULL
    ELSE FALSE
  END AS pregnancy_loss_on_plus_15_days_reached,
  CASE
    WHEN CAST(p.pregnancy_loss_on_latest + INTERVAL '90' DAY AS DATE) <= p.as_of_day THEN TRUE
    WHEN CAST(p.pregnancy_loss_on_earliest + INTERVAL '90' DAY AS DATE) <= p.as_of_day THEN NULL
    ELSE FALSE
  END AS pregnancy_loss_on_plus_90_days_reached,
  CASE
    WHEN CAST(p.pregnancy_loss_on_latest + INTERVAL '42' DAY AS DATE) <= p.as_of_day THEN TRUE
    WHEN CAST(p.pregnancy_loss_on_earliest + INTERVAL '42' DAY AS DATE) <= p.as_of_day THEN NULL
    ELSE FALSE
  END AS pregnancy_loss_on_plus_42_days_reached
FROM step_4 p;

CREATE VIEW parent_conditions_2 AS
WITH step_1 AS (
  SELECT
    p.*,
    h.clause_6 AS family_clause_6,
    h.clause_7 AS family_clause_7,
    h.clause_6_missing AS family_clause_6_missing,
    h.clause_7_missing AS family_clause_7_missing,
    h.clause_6_unsettled AS family_clause_6_unsettled,
    h.clause_7_unsettled AS family_clause_7_unsettled,
    -- 是孩子的妈妈或爸爸
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.role IN ('mother', 'father') AS in_parents_3_part_1,
    -- 1933年1月1日以后出生
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.birth_date_on_or_after_1933_01_01 AS in_parents_3_part_2,
    h.marriage = 'married' AS clause_5_part_1,
    h.parents_4_at_least_1 AS clause_5_part_2,
    NOT h.parents_5_at_least_1 AS clause_5_part_3,
    -- 文件没有写明：要看妻子的年龄：请把妻子也加到家长里（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_5_question_1,
    h.marriage IN ('divorced', 'widowed') AND p.birth_date_plus_49_years_reached AS clause_5_part_4,
    h.marriage = 'unmarried' AS clause_5_part_5,
    p.birth_date_plus_49_years_reached AS clause_5_part_6,
    -- 文件没有写明：没有登记结婚的家长能不能申请，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_5_question_2,
    -- 这个孩子已经离世，现在没有存活的孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_10_at_least_1 AS in_parents_3_part_3,
    -- 是孩子的妈妈或爸爸
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.role IN ('mother', 'father') AS in_parents_6_part_1,
    -- 1933年1月1日以后出生
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.birth_date_on_or_after_1933_01_01 AS in_parents_6_part_2,
    -- 这个孩子的残疾等级是一级、二级或三级
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_11_at_least_1 AS in_parents_6_part_3
  FROM parent_facts_2 p
  JOIN household_conditions_2 h ON h.household_id = p.household_id
),
step_2 AS (
  SELECT
    p.*,
    -- 已婚的，妻子满49周岁；离婚或丧偶的，本人满49周岁
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    (p.clause_5_part_1 AND (p.clause_5_part_2 OR (p.clause_5_part_3 AND p.clause_5_question_1)))
    OR p.clause_5_part_4
    OR (p.clause_5_part_5 AND p.clause_5_part_6 AND p.clause_5_question_2) AS clause_5
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    p.clause_5 IS NULL
    AND (
      (
        (p.clause_5_part_1 AND (p.clause_5_part_2 OR (p.clause_5_part_3 AND p.clause_5_question_1))) IS NULL
        AND (
          p.clause_5_part_1 IS NULL
          OR (
            (p.clause_5_part_2 OR (p.clause_5_part_3 AND p.clause_5_question_1)) IS NULL
            AND (
              p.clause_5_part_2 IS NULL
              OR ((p.clause_5_part_3 AND p.clause_5_question_1) IS NULL AND p.clause_5_part_3 IS NULL)
            )
          )
        )
      )
      OR p.clause_5_part_4 IS NULL
      OR (
        (p.clause_5_part_5 AND p.clause_5_part_6 AND p.clause_5_question_2) IS NULL
        AND (p.clause_5_part_5 IS NULL OR p.clause_5_part_6 IS NULL)
      )
    ) AS clause_5_missing,
    p.clause_5 IS NULL
    AND (
      (
        (p.clause_5_part_1 AND (p.clause_5_part_2 OR (p.clause_5_part_3 AND p.clause_5_question_1))) IS NULL
        AND (p.clause_5_part_2 OR (p.clause_5_part_3 AND p.clause_5_question_1)) IS NULL
        AND (p.clause_5_part_3 AND p.clause_5_question_1) IS NULL
      )
      OR (p.clause_5_part_5 AND p.clause_5_part_6 AND p.clause_5_question_2) IS NULL
    ) AS clause_5_unsettled,
    p.in_parents_3_part_1
    AND p.in_parents_3_part_2
    -- 已婚的，妻子满49周岁；离婚或丧偶的，本人满49周岁
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.clause_5
    -- 只生育或收养过一个孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_6
    -- 孩子在2016年1月1日以前出生
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_7
    AND p.in_parents_3_part_3 AS in_parents_3,
    p.in_parents_6_part_1
    AND p.in_parents_6_part_2
    -- 已婚的，妻子满49周岁；离婚或丧偶的，本人满49周岁
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.clause_5
    -- 只生育或收养过一个孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_6
    -- 孩子在2016年1月1日以前出生
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND p.family_clause_7
    AND p.in_parents_6_part_3 AS in_parents_6
  FROM step_2 p
)
SELECT
  p.*,
  p.in_parents_3 IS NULL
  AND (
    p.in_parents_3_part_1 IS NULL
    OR p.in_parents_3_part_2 IS NULL
    OR p.clause_5_missing
    OR p.family_clause_6_missing
    OR p.family_clause_7_missing
    OR p.in_parents_3_part_3 IS NULL
  ) AS in_parents_3_missing,
  p.in_parents_3 IS NULL
  AND (p.clause_5_unsettled OR p.family_clause_6_unsettled OR p.family_clause_7_unsettled) AS in_parents_3_unsettled,
  p.in_parents_6 IS NULL
  AND (
    p.in_parents_6_part_1 IS NULL
    OR p.in_parents_6_part_2 IS NULL
    OR p.clause_5_missing
    OR p.family_clause_6_missing
    OR p.family_clause_7_missing
    OR p.in_parents_6_part_3 IS NULL
  ) AS in_parents_6_missing,
  p.in_parents_6 IS NULL
  AND (p.clause_5_unsettled OR p.family_clause_6_unsettled OR p.family_clause_7_unsettled) AS in_parents_6_unsettled,
  p.pregnancy_loss = 'before4Months'
  AND p.pregnancy_loss_on_reached
  AND NOT p.pregnancy_loss_on_plus_15_days_reached AS in_parents_21,
  p.pregnancy_loss = 'before4Months'
  AND p.pregnancy_loss_on_reached
  AND NOT p.pregnancy_loss_on_plus_90_days_reached AS in_parents_22,
  p.pregnancy_loss = 'from4Months'
  AND p.pregnancy_loss_on_reached
  AND NOT p.pregnancy_loss_on_plus_42_days_reached AS in_parents_23,
  p.pregnancy_loss = 'from4Months'
  AND p.pregnancy_loss_on_reached
  AND NOT p.pregnancy_loss_on_plus_90_days_reached AS in_parents_24
FROM step_3 p;

CREATE VIEW household_counts_2 AS
WITH parent_sums AS (
  SELECT
    p.household_id,
    SUM(CASE WHEN p.in_parents_3 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_3_sure,
    SUM(CASE WHEN NOT p.in_parents_3 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_3_possible,
    MAX(CASE WHEN p.parent_id IS NULL OR p.in_parents_3_missing THEN 1 ELSE 0 END) AS parents_3_missing,
    MAX(CASE WHEN p.in_parents_3_unsettled THEN 1 ELSE 0 END) AS parents_3_unsettled,
    SUM(CASE WHEN p.in_parents_6 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_6_sure,
    SUM(CASE WHEN NOT p.in_parents_6 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_6_possible,
    MAX(CASE WHEN p.parent_id IS NULL OR p.in_parents_6_missing THEN 1 ELSE 0 END) AS parents_6_missing,
    MAX(CASE WHEN p.in_parents_6_unsettled THEN 1 ELSE 0 END) AS parents_6_unsettled,
    SUM(CASE WHEN p.in_parents_21 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_21_sure,
    SUM(CASE WHEN NOT p.in_parents_21 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_21_possible,
    SUM(CASE WHEN p.in_parents_22 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_22_sure,
    SUM(CASE WHEN NOT p.in_parents_22 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_22_possible,
    SUM(CASE WHEN p.in_parents_23 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_23_sure,
    SUM(CASE WHEN NOT p.in_parents_23 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_23_possible,
    SUM(CASE WHEN p.in_parents_24 AND p.parent_id IS NOT NULL THEN 1 ELSE 0 END) AS parents_24_sure,
    SUM(CASE WHEN NOT p.in_parents_24 THEN 0 WHEN p.parent_id IS NULL THEN 1000 ELSE 1 END) AS parents_24_possible
  FROM parent_conditions_2 p
  GROUP BY p.household_id
)
SELECT
  h.*,
  CASE WHEN p.parents_3_sure >= 1 THEN TRUE WHEN p.parents_3_possible >= 1 THEN NULL ELSE FALSE END AS parents_3_at_least_1,
  p.parents_3_missing = 1 AS parents_3_missing,
  p.parents_3_unsettled = 1 AS parents_3_unsettled,
  CASE WHEN p.parents_6_sure >= 1 THEN TRUE WHEN p.parents_6_possible >= 1 THEN NULL ELSE FALSE END AS parents_6_at_least_1,
  p.parents_6_missing = 1 AS parents_6_missing,
  p.parents_6_unsettled = 1 AS parents_6_unsettled,
  CASE WHEN p.parents_21_sure >= 1 THEN TRUE WHEN p.parents_21_possible >= 1 THEN NULL ELSE FALSE END AS parents_21_at_least_1,
  CASE WHEN p.parents_22_sure >= 1 THEN TRUE WHEN p.parents_22_possible >= 1 THEN NULL ELSE FALSE END AS parents_22_at_least_1,
  CASE WHEN p.parents_23_sure >= 1 THEN TRUE WHEN p.parents_23_possible >= 1 THEN NULL ELSE FALSE END AS parents_23_at_least_1,
  CASE WHEN p.parents_24_sure >= 1 THEN TRUE WHEN p.parents_24_possible >= 1 THEN NULL ELSE FALSE END AS parents_24_at_least_1
FROM household_conditions_2 h
LEFT JOIN parent_sums p ON p.household_id = h.household_id;

CREATE VIEW household_conditions_3 AS
WITH step_1 AS (
  SELECT
    h.*,
    -- 这个孩子已经离世，现在没有存活的孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_10_at_least_1 AS clause_9_part_1,
    -- 文件没有写明：还没领到特别扶助的（例如不满49周岁），算不算计划生育特殊家庭，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_9_question_1,
    -- 这个孩子的残疾等级是一级、二级或三级
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_11_at_least_1 AS clause_9_part_2,
    -- 文件没有写明：还没领到特别扶助的（例如不满49周岁），算不算计划生育特殊家庭，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS clause_9_question_2
  FROM household_counts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 是计划生育特殊家庭（唯一的孩子离世，或有三级以上残疾）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十七条：“对符合条件的计划生育特殊家庭成员”
    h.parents_3_at_least_1
    OR h.parents_6_at_least_1
    OR (
      -- 只生育或收养过一个孩子
      -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
      h.clause_6
      AND h.clause_9_part_1
      AND h.clause_9_question_1
    )
    OR (
      -- 只生育或收养过一个孩子
      -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
      h.clause_6
      AND h.clause_9_part_2
      AND h.clause_9_question_2
    ) AS clause_9
  FROM step_1 h
)
SELECT
  h.*,
  h.clause_9 IS NULL
  AND (
    (
      (
        h.parents_3_at_least_1
        OR h.parents_6_at_least_1
        OR (h.clause_6 AND h.clause_9_part_1 AND h.clause_9_question_1)
      ) IS NULL
      AND (
        (h.parents_3_at_least_1 IS NULL AND h.parents_3_missing)
        OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_missing)
        OR (
          (h.clause_6 AND h.clause_9_part_1 AND h.clause_9_question_1) IS NULL
          AND (h.clause_6_missing OR h.clause_9_part_1 IS NULL)
        )
      )
    )
    OR (
      (h.clause_6 AND h.clause_9_part_2 AND h.clause_9_question_2) IS NULL
      AND (h.clause_6_missing OR h.clause_9_part_2 IS NULL)
    )
  ) AS clause_9_missing,
  h.clause_9 IS NULL
  AND (
    (
      (
        h.parents_3_at_least_1
        OR h.parents_6_at_least_1
        OR (h.clause_6 AND h.clause_9_part_1 AND h.clause_9_question_1)
      ) IS NULL
      AND (
        (h.parents_3_at_least_1 IS NULL AND h.parents_3_unsettled)
        OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_unsettled)
        OR (h.clause_6 AND h.clause_9_part_1 AND h.clause_9_question_1) IS NULL
      )
    )
    OR (h.clause_6 AND h.clause_9_part_2 AND h.clause_9_question_2) IS NULL
  ) AS clause_9_unsettled
FROM step_2 h;

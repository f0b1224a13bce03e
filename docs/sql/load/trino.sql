-- 由 npm run rules:sql 从规则生成，不要手改。

CREATE TABLE household_file (
  household_id VARCHAR,
  parents_told VARCHAR,
  children_told VARCHAR,
  public_rental VARCHAR,
  exchange_reason VARCHAR,
  plans VARCHAR,
  county VARCHAR,
  home_purchase VARCHAR,
  thalassaemia VARCHAR,
  hardship VARCHAR,
  wants_childcare_training VARCHAR,
  only_child_certificate VARCHAR,
  marriage VARCHAR,
  hukou_in_liuzhou VARCHAR
)
WITH (format = 'CSV', external_location = 's3://data/household/', skip_header_line_count = 1);
INSERT INTO household
SELECT
  NULLIF(household_id, ''),
  CAST(NULLIF(parents_told, '') AS BOOLEAN),
  CAST(NULLIF(children_told, '') AS BOOLEAN),
  NULLIF(public_rental, ''),
  NULLIF(exchange_reason, ''),
  NULLIF(plans, ''),
  NULLIF(county, ''),
  NULLIF(home_purchase, ''),
  CAST(NULLIF(thalassaemia, '') AS BOOLEAN),
  CAST(NULLIF(hardship, '') AS BOOLEAN),
  CAST(NULLIF(wants_childcare_training, '') AS BOOLEAN),
  NULLIF(only_child_certificate, ''),
  NULLIF(marriage, ''),
  CAST(NULLIF(hukou_in_liuzhou, '') AS BOOLEAN)
FROM household_file;

CREATE TABLE parent_file (
  household_id VARCHAR,
  parent_id VARCHAR,
  birth_date VARCHAR,
  income VARCHAR,
  comprehensive_taxable VARCHAR,
  business_taxable VARCHAR,
  sole_trader VARCHAR,
  work VARCHAR,
  is_only_child VARCHAR,
  own_parent_in_hospital VARCHAR,
  works_in_guangxi VARCHAR,
  birth_insurance VARCHAR,
  hukou VARCHAR,
  pregnancy_loss VARCHAR,
  pregnancy_loss_on VARCHAR,
  needs_care VARCHAR,
  role VARCHAR
)
WITH (format = 'CSV', external_location = 's3://data/parent/', skip_header_line_count = 1);
INSERT INTO parent
SELECT
  NULLIF(household_id, ''),
  NULLIF(parent_id, ''),
  CAST(NULLIF(birth_date, '') AS DATE),
  NULLIF(income, ''),
  CAST(NULLIF(comprehensive_taxable, '') AS BIGINT),
  CAST(NULLIF(business_taxable, '') AS BIGINT),
  CAST(NULLIF(sole_trader, '') AS BOOLEAN),
  NULLIF(work, ''),
  CAST(NULLIF(is_only_child, '') AS BOOLEAN),
  CAST(NULLIF(own_parent_in_hospital, '') AS BOOLEAN),
  CAST(NULLIF(works_in_guangxi, '') AS BOOLEAN),
  NULLIF(birth_insurance, ''),
  NULLIF(hukou, ''),
  NULLIF(pregnancy_loss, ''),
  CAST(NULLIF(pregnancy_loss_on, '') AS DATE),
  CAST(NULLIF(needs_care, '') AS BOOLEAN),
  NULLIF(role, '')
FROM parent_file;

CREATE TABLE child_file (
  household_id VARCHAR,
  child_id VARCHAR,
  birth_date VARCHAR,
  due_date VARCHAR,
  bond VARCHAR,
  adopted_on VARCHAR,
  guardian_since VARCHAR,
  death_date VARCHAR,
  is_chinese VARCHAR,
  subsidy_first VARCHAR,
  custody VARCHAR,
  education VARCHAR,
  kindergarten VARCHAR,
  school_level VARCHAR,
  sex VARCHAR,
  disability VARCHAR,
  stage VARCHAR
)
WITH (format = 'CSV', external_location = 's3://data/child/', skip_header_line_count = 1);
INSERT INTO child
SELECT
  NULLIF(household_id, ''),
  NULLIF(child_id, ''),
  CAST(NULLIF(birth_date, '') AS DATE),
  CAST(NULLIF(due_date, '') AS DATE),
  NULLIF(bond, ''),
  CAST(NULLIF(adopted_on, '') AS DATE),
  CAST(NULLIF(guardian_since, '') AS DATE),
  CAST(NULLIF(death_date, '') AS DATE),
  CAST(NULLIF(is_chinese, '') AS BOOLEAN),
  NULLIF(subsidy_first, ''),
  NULLIF(custody, ''),
  NULLIF(education, ''),
  NULLIF(kindergarten, ''),
  NULLIF(school_level, ''),
  NULLIF(sex, ''),
  NULLIF(disability, ''),
  NULLIF(stage, '')
FROM child_file;

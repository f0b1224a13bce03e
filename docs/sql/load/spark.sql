-- 由 npm run rules:sql 从规则生成，不要手改。

CREATE TEMPORARY VIEW household_file USING csv OPTIONS (path '/data/household.csv', header 'true');
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

CREATE TEMPORARY VIEW parent_file USING csv OPTIONS (path '/data/parent.csv', header 'true');
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

CREATE TEMPORARY VIEW child_file USING csv OPTIONS (path '/data/child.csv', header 'true');
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

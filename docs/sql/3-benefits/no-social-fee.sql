-- 由 npm run rules:sql 从规则生成，不要手改。

-- 不收社会抚养费
-- 不管生了几个孩子，都不收社会抚养费，全国都一样。
-- 规则编号：no-social-fee；规定力度：right
CREATE VIEW no_social_fee AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2021年8月20日起
    -- 依据：《中华人民共和国人口与计划生育法》：手上没有原文
    h.as_of_day >= DATE '2021-08-20'
    -- 对每个家庭都一样，没有条件
    -- 依据：《中华人民共和国人口与计划生育法》：手上没有原文
    AND h.from_month_of_2021_08_01 AS holds
  FROM household_facts h
)
SELECT
  h.household_id,
  'family' AS subject,
  CASE
    WHEN h.holds THEN 'entitled'
    WHEN NOT h.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  h.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 h;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 避孕等计划生育技术服务
-- 夫妻暂时不打算要孩子的，国家规定的基本项目可以免费。
-- 规则编号：contraceptive-services；规定力度：right
CREATE VIEW contraceptive_services AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2021年8月20日起
    -- 依据：《中华人民共和国人口与计划生育法》第二十一条：“免费享受国家规定的基本项目的计划生育技术服务”
    h.as_of_day >= DATE '2021-08-20'
    -- 暂时不要孩子，想了解避孕
    -- 依据：《中华人民共和国人口与计划生育法》第二十一条：“免费享受国家规定的基本项目的计划生育技术服务”
    AND h.plans = 'avoid' AS holds
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

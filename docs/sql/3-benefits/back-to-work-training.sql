-- 由 npm run rules:sql 从规则生成，不要手改。

-- 生育后再就业：培训和就业服务
-- 因为生孩子停了工作的妈妈，想再上班时有再就业培训和就业服务。
-- 规则编号：back-to-work-training；规定力度：right
CREATE VIEW back_to_work_training AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.parents_9_at_least_1,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：手上没有原文
    h.as_of_day >= DATE '2023-02-23'
    -- 妈妈因为生孩子停了工作
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十五条：“为因生育中断就业的女性提供再就业培训公共服务”
    AND h.parents_9_at_least_1 AS holds
  FROM household_conditions_3 h
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
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 h;

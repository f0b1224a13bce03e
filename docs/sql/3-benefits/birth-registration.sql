-- 由 npm run rules:sql 从规则生成，不要手改。

-- 生育登记
-- 怀孕了做个生育登记，方便后面接上产检、分娩等服务。它是登记，不是审批。
-- 规则编号：birth-registration；规定力度：right
CREATE VIEW birth_registration AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.children_2_at_least_1,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：手上没有原文
    h.as_of_day >= DATE '2023-02-23'
    -- 正在怀孕
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第二条：“落实生育登记制度，做好生育咨询指导”
    AND h.children_2_at_least_1 AS holds
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 孕产妇健康管理
-- 怀孕到产后42天，免费建册、按时检查，出院后有人上门看望。
-- 规则编号：maternal-health-management；规定力度：right
CREATE VIEW maternal_health_management AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    -- 正在怀孕，或宝宝出生不超过42天
    -- 依据：《国家基本公共卫生服务规范（第三版）》：手上没有原文
    AND h.children_1_at_least_1 AS holds
  FROM household_counts h
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 免费叶酸
-- 备孕和刚怀孕的妇女，可以免费领叶酸，预防宝宝神经管缺陷。
-- 规则编号：folic-acid；规定力度：right
CREATE VIEW folic_acid AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND (
      -- 打算要孩子
      -- 依据：《增补叶酸预防神经管缺陷项目》：手上没有原文（把握中等，请向市、县（区）妇幼保健院 12345 确认）
      h.plans IN ('marryAndConceive', 'conceive', 'conceiveWithHelp')
      -- 刚怀孕：受孕后3个月以内（离预产期大约还有6个月以上）
      -- 依据：《增补叶酸预防神经管缺陷项目》：手上没有原文（把握中等，请向市、县（区）妇幼保健院 12345 确认）
      OR h.children_3_at_least_1
    ) AS holds
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

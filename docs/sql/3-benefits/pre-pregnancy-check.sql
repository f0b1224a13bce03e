-- 由 npm run rules:sql 从规则生成，不要手改。

-- 免费孕前优生健康检查
-- 打算要孩子的夫妻，两个人都可以免费做一次孕前检查。
-- 规则编号：pre-pregnancy-check；规定力度：right
CREATE VIEW pre_pregnancy_check AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    -- 打算要孩子
    -- 依据：《国家免费孕前优生健康检查项目》：手上没有原文（把握中等，请向市、县（区）妇幼保健院 12345 确认）
    AND h.plans IN ('marryAndConceive', 'conceive', 'conceiveWithHelp') AS holds
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

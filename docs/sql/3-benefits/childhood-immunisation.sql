-- 由 npm run rules:sql 从规则生成，不要手改。

-- 免费疫苗
-- 国家免疫规划里的疫苗，孩子按程序接种，不收钱。
-- 规则编号：childhood-immunisation；规定力度：right
CREATE VIEW childhood_immunisation AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    c.as_of_day >= DATE '2023-02-23'
    -- 孩子未成年（不满18周岁）；该打哪几针，看年龄和接种记录
    -- 依据：《国家免疫规划疫苗免疫程序（2026年7月公布）》：手上没有原文（把握中等，请向柳州市卫生健康委 12345 确认）
    AND (
      c.stage IN ('living', 'expected')
      AND c.birth_date_reached
      AND NOT c.birth_date_plus_18_years_reached
    ) AS holds
  FROM child_facts c
)
SELECT
  c.household_id,
  COALESCE(c.child_id, 'children') AS subject,
  CASE
    WHEN c.child_id IS NULL THEN 'undetermined'
    WHEN c.holds THEN 'entitled'
    WHEN NOT c.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  c.child_id IS NULL OR c.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

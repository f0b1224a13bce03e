-- 由 npm run rules:sql 从规则生成，不要手改。

-- 0—6岁儿童健康管理
-- 孩子从出生到6岁，按月龄免费体检，医生看长得好不好、发育跟不跟得上。
-- 规则编号：child-health-management；规定力度：right
CREATE VIEW child_health_management AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    c.as_of_day >= DATE '2023-02-23'
    -- 孩子0到6岁（不满7周岁）
    -- 依据：《国家基本公共卫生服务规范（第三版）》：手上没有原文
    AND (c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_7_years_reached) AS holds
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 普惠托育托位
-- 孩子不满3岁，可以找收费受监管的普惠托育机构入托。政府在增加托位，但没有承诺每个孩子都有。
-- 规则编号：affordable-childcare；规定力度：encouragement
CREATE VIEW affordable_childcare AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    c.stage,
    c.birth_date_reached,
    c.birth_date_plus_3_years_reached,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第七条：“支持有条件的幼儿园利用现有资源增设托班”
    c.as_of_day >= DATE '2023-02-23'
    -- 孩子已经出生，不满3周岁
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第七条：“到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.5个”
    AND (c.stage IN ('living', 'expected') AND c.birth_date_reached AND NOT c.birth_date_plus_3_years_reached) AS holds
  FROM child_conditions c
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
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

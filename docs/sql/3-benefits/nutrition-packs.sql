-- 由 npm run rules:sql 从规则生成，不要手改。

-- 免费营养包
-- 住在融安、融水、三江，孩子6个月到2岁，可以免费领营养包，每天吃一包。
-- 规则编号：nutrition-packs；规定力度：right
CREATE VIEW nutrition_packs AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 孩子满6个月，不满2周岁
    -- 依据：《贫困地区儿童营养改善项目》：手上没有原文（把握中等，请向柳州市卫生健康委 12345 确认）
    c.stage IN ('living', 'expected')
    AND c.birth_date_plus_6_months_reached
    AND NOT c.birth_date_plus_2_years_reached AS part_1,
    h.county IN ('rongan', 'rongshui', 'sanjiang') AS part_2,
    h.county IN ('guangxi', 'elsewhere') AS part_3,
    -- 文件没有写明：别的地方有没有发、在哪些县发，我们手上没有名单，请问您住的县的妇幼保健院（问市、县（区）妇幼保健院 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM child_facts c
  JOIN household_facts h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第四条：“实施贫困地区儿童营养改善项目”
    c.as_of_day >= DATE '2023-02-23'
    AND c.part_1
    -- 住在融安县、融水县或三江县
    -- 依据：《贫困地区儿童营养改善项目》：手上没有原文（把握中等，请向柳州市卫生健康委 12345 确认）
    AND (c.part_2 OR (c.part_3 AND c.question_1)) AS holds
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    c.holds IS NULL
    AND (
      c.part_1 IS NULL
      OR (
        (c.part_2 OR (c.part_3 AND c.question_1)) IS NULL
        AND (c.part_2 IS NULL OR ((c.part_3 AND c.question_1) IS NULL AND c.part_3 IS NULL))
      )
    ) AS missing,
    c.holds IS NULL
    AND (c.part_2 OR (c.part_3 AND c.question_1)) IS NULL
    AND (c.part_3 AND c.question_1) IS NULL AS unsettled
  FROM step_2 c
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
  c.child_id IS NULL OR c.missing AS missing,
  c.child_id IS NOT NULL AND c.unsettled AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 c;

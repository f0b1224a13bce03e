-- 由 npm run rules:sql 从规则生成，不要手改。

-- 单位没有参保：产假工资和生育费用由单位出
-- 单位没有给妈妈参加生育保险的，产假期间按产假前的工资发，生育医疗费用也由单位出。
-- 规则编号：birth-paid-by-the-employer；规定力度：right
CREATE VIEW birth_paid_by_the_employer AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_11,
    h.clause_11_missing,
    h.clause_11_unsettled,
    -- 妈妈有用人单位
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.parents_10_at_least_1 AS part_1,
    h.parents_19_at_least_1 AS part_2,
    h.parents_14_at_least_1 AS part_3,
    -- 文件没有写明：自己交职工医保的，广西能不能参加生育保险、领生育津贴，没有查到（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2012年4月28日起
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第八条：手上没有原文
    h.as_of_day >= DATE '2012-04-28'
    -- 正在怀孕，或者宝宝出生不久
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    AND h.clause_11
    AND h.part_1
    -- 单位没有给妈妈参加生育保险
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第八条：手上没有原文
    AND (h.part_2 OR (h.part_3 AND h.question_1)) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.clause_11_missing
      OR h.part_1 IS NULL
      OR (
        (h.part_2 OR (h.part_3 AND h.question_1)) IS NULL
        AND (h.part_2 IS NULL OR ((h.part_3 AND h.question_1) IS NULL AND h.part_3 IS NULL))
      )
    ) AS missing,
    h.holds IS NULL
    AND (
      h.clause_11_unsettled
      OR ((h.part_2 OR (h.part_3 AND h.question_1)) IS NULL AND (h.part_3 AND h.question_1) IS NULL)
    ) AS unsettled
  FROM step_2 h
)
SELECT
  h.household_id,
  'family' AS subject,
  CASE
    WHEN h.holds THEN 'entitled'
    WHEN NOT h.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  h.missing AS missing,
  h.unsettled AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

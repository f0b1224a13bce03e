-- 由 npm run rules:sql 从规则生成，不要手改。

-- 流产后的休养假（满4个月）
-- 怀孕满4个月流产的，有42天假。请先把身体养好，手续可以让家人帮忙。
-- 规则编号：miscarriage-leave-from-4-months；规定力度：right
CREATE VIEW miscarriage_leave_from_4_months AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 妈妈有用人单位
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.parents_10_at_least_1 AS part_1,
    h.parents_23_at_least_1 AS part_2,
    h.parents_24_at_least_1 AS part_3,
    -- 文件没有写明：国家规定的天数已经满了；广西有没有更长的，没有查到（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2012年4月28日起
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.as_of_day >= DATE '2012-04-28'
    AND h.part_1
    -- 怀孕满4个月流产，休养的假还没有休完
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第七条：手上没有原文
    AND (h.part_2 OR (h.part_3 AND h.question_1)) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.part_1 IS NULL
      OR (
        (h.part_2 OR (h.part_3 AND h.question_1)) IS NULL
        AND (h.part_2 IS NULL OR ((h.part_3 AND h.question_1) IS NULL AND h.part_3 IS NULL))
      )
    ) AS missing,
    h.holds IS NULL
    AND (h.part_2 OR (h.part_3 AND h.question_1)) IS NULL
    AND (h.part_3 AND h.question_1) IS NULL AS unsettled
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
  'days' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 流产后的休养假（怀孕满4个月）。依据：国务院令第619号《女职工劳动保护特别规定》第七条：手上没有原文
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 42
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 42
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

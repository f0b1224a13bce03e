-- 由 npm run rules:sql 从规则生成，不要手改。

-- 生育津贴
-- 参加了生育保险的妈妈休产假期间，由生育保险发生育津贴。按单位的平均工资算，不是按自己的工资算。
-- 规则编号：maternity-allowance；规定力度：right
CREATE VIEW maternity_allowance AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.children_40_at_least_1 AS part_1,
    h.children_41_at_least_1 AS part_2,
    -- 文件没有写明：宝宝出生98天以后还能不能办，有没有时限，没有查到，请尽快问（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_1,
    h.children_31_at_least_1 AS part_3,
    -- 文件没有写明：宝宝离开以后，费用怎么报，我们手上的文件没有写（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.parents_13_at_least_1 AS part_4,
    h.parents_14_at_least_1 AS part_5,
    -- 文件没有写明：自己交职工医保的，广西能不能参加生育保险、领生育津贴，没有查到（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_3
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2018年12月29日起
    -- 依据：《中华人民共和国社会保险法》第五十六条：手上没有原文
    h.as_of_day >= DATE '2018-12-29'
    -- 宝宝15天内要出生，或者出生不久
    -- 依据：《中华人民共和国社会保险法》第五十六条：手上没有原文
    AND (h.part_1 OR (h.part_2 AND h.question_1) OR (h.part_3 AND h.question_2))
    -- 妈妈有用人单位，参加了生育保险
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    AND (h.part_4 OR (h.part_5 AND h.question_3)) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      (
        (h.part_1 OR (h.part_2 AND h.question_1) OR (h.part_3 AND h.question_2)) IS NULL
        AND (
          h.part_1 IS NULL
          OR (
            ((h.part_2 AND h.question_1) OR (h.part_3 AND h.question_2)) IS NULL
            AND (
              ((h.part_2 AND h.question_1) IS NULL AND h.part_2 IS NULL)
              OR ((h.part_3 AND h.question_2) IS NULL AND h.part_3 IS NULL)
            )
          )
        )
      )
      OR (
        (h.part_4 OR (h.part_5 AND h.question_3)) IS NULL
        AND (h.part_4 IS NULL OR ((h.part_5 AND h.question_3) IS NULL AND h.part_5 IS NULL))
      )
    ) AS missing,
    h.holds IS NULL
    AND (
      (
        (h.part_1 OR (h.part_2 AND h.question_1) OR (h.part_3 AND h.question_2)) IS NULL
        AND ((h.part_2 AND h.question_1) OR (h.part_3 AND h.question_2)) IS NULL
        AND ((h.part_2 AND h.question_1) IS NULL OR (h.part_3 AND h.question_2) IS NULL)
      )
      OR ((h.part_4 OR (h.part_5 AND h.question_3)) IS NULL AND (h.part_5 AND h.question_3) IS NULL)
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

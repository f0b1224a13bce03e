-- 由 npm run rules:sql 从规则生成，不要手改。

-- 产假（国家规定）
-- 有用人单位的妈妈生宝宝，国家规定休98天产假，其中产前可以先休15天。
-- 规则编号：maternity-leave；规定力度：right
CREATE VIEW maternity_leave AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 妈妈有用人单位
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.parents_10_at_least_1 AS part_1,
    h.children_25_at_least_1 AS part_2,
    h.children_26_at_least_2 AS part_3,
    h.children_27_at_least_3 AS part_4,
    h.children_28_at_least_4 AS part_5,
    h.children_26_at_least_1
    OR h.children_27_at_least_2
    OR h.children_28_at_least_3
    OR h.children_29_at_least_4 AS part_6,
    -- 文件没有写明：医院证明难产的，产假还有15天；没有难产证明的，到这里休完（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1,
    h.children_30_at_least_1 AS part_7,
    -- 文件没有写明：宝宝不是妈妈亲生的，有没有这个假，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.children_31_at_least_1 AS part_8,
    -- 文件没有写明：宝宝离开以后这个假怎么休，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_3
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2012年4月28日起
    -- 依据：国务院令第619号《女职工劳动保护特别规定》：手上没有原文
    h.as_of_day >= DATE '2012-04-28'
    AND h.part_1
    -- 宝宝15天内要出生，或者出生后产假还没休完
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第七条：“享受98天产假，其中产前可以休假15天；难产的，增加产假15天；生育多胞胎的，每多生育1个婴儿，增加产假15天”
    AND (
      h.part_2
      OR h.part_3
      OR h.part_4
      OR h.part_5
      OR (h.part_6 AND h.question_1)
      OR (h.part_7 AND h.question_2)
      OR (h.part_8 AND h.question_3)
    ) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.part_1 IS NULL
      OR (
        (
          h.part_2
          OR h.part_3
          OR h.part_4
          OR h.part_5
          OR (h.part_6 AND h.question_1)
          OR (h.part_7 AND h.question_2)
          OR (h.part_8 AND h.question_3)
        ) IS NULL
        AND (
          h.part_2 IS NULL
          OR h.part_3 IS NULL
          OR h.part_4 IS NULL
          OR h.part_5 IS NULL
          OR ((h.part_6 AND h.question_1) IS NULL AND h.part_6 IS NULL)
          OR (
            ((h.part_7 AND h.question_2) OR (h.part_8 AND h.question_3)) IS NULL
            AND (
              ((h.part_7 AND h.question_2) IS NULL AND h.part_7 IS NULL)
              OR ((h.part_8 AND h.question_3) IS NULL AND h.part_8 IS NULL)
            )
          )
        )
      )
    ) AS missing,
    h.holds IS NULL
    AND (
      h.part_2
      OR h.part_3
      OR h.part_4
      OR h.part_5
      OR (h.part_6 AND h.question_1)
      OR (h.part_7 AND h.question_2)
      OR (h.part_8 AND h.question_3)
    ) IS NULL
    AND (
      (h.part_6 AND h.question_1) IS NULL
      OR (
        ((h.part_7 AND h.question_2) OR (h.part_8 AND h.question_3)) IS NULL
        AND ((h.part_7 AND h.question_2) IS NULL OR (h.part_8 AND h.question_3) IS NULL)
      )
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
  'days' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 产假天数。依据：国务院令第619号《女职工劳动保护特别规定》第七条：“享受98天产假”
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 98
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2012-04-28' THEN 98
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

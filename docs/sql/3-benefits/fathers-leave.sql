-- 由 npm run rules:sql 从规则生成，不要手改。

-- 爸爸的护理假（广西）
-- 妈妈生宝宝，在广西上班的爸爸有25天护理假。最好在妈妈休产假期间休。
-- 规则编号：fathers-leave；规定力度：right
CREATE VIEW fathers_leave AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_10,
    h.clause_10_missing,
    h.clause_10_unsettled,
    -- 爸爸在广西的单位上班（在外省上班的，按那个省的规定休）
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.parents_12_at_least_1 AS part_1,
    h.children_36_at_least_1 AS part_2,
    h.children_37_at_least_1 AS part_3,
    -- 文件没有写明：护理假最晚什么时候要休完，没有查到规定（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1,
    h.children_30_at_least_1 AS part_4,
    -- 文件没有写明：宝宝不是妈妈亲生的，有没有这个假，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.children_31_at_least_1 AS part_5,
    -- 文件没有写明：宝宝离开以后这个假怎么休，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_3
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2016年1月15日起
    -- 依据：《广西人口和计划生育条例2016年修订的新闻报道》：“男方同时享受25日护理假”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.as_of_day >= DATE '2016-01-15'
    AND h.part_1
    -- 宝宝出生了，妈妈还在产假里
    -- 依据：《广西人口和计划生育条例2016年修订的新闻报道》：“男方同时享受25日护理假”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND (
      h.part_2
      OR (h.part_3 AND h.question_1)
      OR (h.part_4 AND h.question_2)
      OR (h.part_5 AND h.question_3)
    )
    -- 夫妻依法生育（三个孩子以内）
    -- 依据：《中华人民共和国人口与计划生育法》第二十五条：“符合法律、法规规定生育子女的夫妻，可以获得延长生育假的奖励”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND h.clause_10 AS holds
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
          OR (h.part_3 AND h.question_1)
          OR (h.part_4 AND h.question_2)
          OR (h.part_5 AND h.question_3)
        ) IS NULL
        AND (
          h.part_2 IS NULL
          OR ((h.part_3 AND h.question_1) IS NULL AND h.part_3 IS NULL)
          OR (
            ((h.part_4 AND h.question_2) OR (h.part_5 AND h.question_3)) IS NULL
            AND (
              ((h.part_4 AND h.question_2) IS NULL AND h.part_4 IS NULL)
              OR ((h.part_5 AND h.question_3) IS NULL AND h.part_5 IS NULL)
            )
          )
        )
      )
      OR h.clause_10_missing
    ) AS missing,
    h.holds IS NULL
    AND (
      (
        (
          h.part_2
          OR (h.part_3 AND h.question_1)
          OR (h.part_4 AND h.question_2)
          OR (h.part_5 AND h.question_3)
        ) IS NULL
        AND (
          (h.part_3 AND h.question_1) IS NULL
          OR (
            ((h.part_4 AND h.question_2) OR (h.part_5 AND h.question_3)) IS NULL
            AND ((h.part_4 AND h.question_2) IS NULL OR (h.part_5 AND h.question_3) IS NULL)
          )
        )
      )
      OR h.clause_10_unsettled
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
    -- 男方护理假。依据：《广西人口和计划生育条例2016年修订的新闻报道》：“男方同时享受25日护理假”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 25
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 25
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 广西增加的产假
-- 国家的产假以外，广西另加50到60天。到底是多少，各处说法不一，以单位或 12333 的答复为准。
-- 规则编号：additional-maternity-leave；规定力度：right
CREATE VIEW additional_maternity_leave AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_10,
    h.clause_10_missing,
    h.clause_10_unsettled,
    -- 妈妈在广西的单位上班（在外省上班的，按那个省的规定休）
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.parents_11_at_least_1 AS part_1,
    h.children_32_at_least_1 AS part_2,
    h.children_33_at_least_1 OR h.children_34_at_least_2 AS part_3,
    -- 文件没有写明：增加的假是50天还是60天，各处说法不一；双胞胎、难产的还会更长。休到哪天，以单位或 12333 的答复为准（问柳州市人力资源社会保障局 12333）
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
    -- 依据：《广西人口和计划生育条例2016年修订的新闻报道》：“女方增加产假50日”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.as_of_day >= DATE '2016-01-15'
    AND h.part_1
    -- 宝宝15天内要出生，或者出生后产假和增加的假还没休完
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握不大，请向柳州市人力资源社会保障局 12333 确认）
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
    -- 广西增加的产假。依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握不大，请向柳州市人力资源社会保障局 12333 确认）
    WHEN h.as_of_day >= DATE '2022-03-24' THEN 'range'
    -- 广西增加的产假。依据：《广西人口和计划生育条例2016年修订的新闻报道》：“女方增加产假50日”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2022-03-24' THEN 50
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 50
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN NOT h.holds THEN NULL
    WHEN h.as_of_day >= DATE '2022-03-24' THEN 60
    WHEN h.as_of_day >= DATE '2016-01-15' THEN 50
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

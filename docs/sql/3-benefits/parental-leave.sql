-- 由 npm run rules:sql 从规则生成，不要手改。

-- 育儿假（广西）
-- 孩子满3周岁前，在广西上班的爸爸妈妈每人每年各有10天育儿假。
-- 规则编号：parental-leave；规定力度：right
CREATE VIEW parental_leave AS
WITH step_1 AS (
  SELECT
    p.household_id,
    p.parent_id,
    p.as_of_day,
    h.children_38_at_least_1 AS part_1,
    h.children_39_at_least_1 AS part_2,
    -- 文件没有写明：收养的、继子女或者由您家监护的孩子算不算，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1,
    -- 在广西的单位上班（在外省上班的，按那个省的规定休）
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    p.work = 'employed' AND p.works_in_guangxi = 'yes' AS part_3,
    p.role IN ('mother', 'father') AS part_4,
    -- 文件没有写明：不是父母的监护人能不能休，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.marriage = 'married' AS part_5,
    h.marriage IN ('divorced', 'widowed', 'unmarried') AS part_6,
    -- 文件没有写明：没有登记结婚，或者离婚、丧偶的，能不能休，我们手上的文件没有写（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_3,
    NOT h.children_7_at_least_4 AS part_7,
    -- 文件没有写明：有四个或更多孩子的，广西怎么算“依法生育”，没有查到（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_4
  FROM parent_facts p
  JOIN household_counts h ON h.household_id = p.household_id
),
step_2 AS (
  SELECT
    p.*,
    -- 自2022年3月24日起
    -- 依据：《网上的广西产假天数对照表（写明依据条例2022年3月修正，出处没有核实）》：“夫妻每人每年10天”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    p.as_of_day >= DATE '2022-03-24'
    -- 有不满3周岁的孩子
    -- 依据：《网上的广西产假天数对照表（写明依据条例2022年3月修正，出处没有核实）》：“夫妻每人每年10天”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND (p.part_1 OR (p.part_2 AND p.question_1))
    AND p.part_3
    -- 是孩子的妈妈或爸爸
    -- 依据：《网上的广西产假天数对照表（写明依据条例2022年3月修正，出处没有核实）》：“夫妻每人每年10天”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND (p.part_4 OR p.question_2)
    -- 夫妻依法生育（三个孩子以内）
    -- 依据：《中华人民共和国人口与计划生育法》第二十五条：“符合法律、法规规定生育子女的夫妻，可以获得延长生育假的奖励”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND ((p.part_5 OR (p.part_6 AND p.question_3)) AND (p.part_7 OR p.question_4)) AS holds
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    p.holds IS NULL
    AND (
      (
        (p.part_1 OR (p.part_2 AND p.question_1)) IS NULL
        AND (p.part_1 IS NULL OR ((p.part_2 AND p.question_1) IS NULL AND p.part_2 IS NULL))
      )
      OR p.part_3 IS NULL
      OR ((p.part_4 OR p.question_2) IS NULL AND p.part_4 IS NULL)
      OR (
        ((p.part_5 OR (p.part_6 AND p.question_3)) AND (p.part_7 OR p.question_4)) IS NULL
        AND (
          (
            (p.part_5 OR (p.part_6 AND p.question_3)) IS NULL
            AND (p.part_5 IS NULL OR ((p.part_6 AND p.question_3) IS NULL AND p.part_6 IS NULL))
          )
          OR ((p.part_7 OR p.question_4) IS NULL AND p.part_7 IS NULL)
        )
      )
    ) AS missing,
    p.holds IS NULL
    AND (
      ((p.part_1 OR (p.part_2 AND p.question_1)) IS NULL AND (p.part_2 AND p.question_1) IS NULL)
      OR (p.part_4 OR p.question_2) IS NULL
      OR (
        ((p.part_5 OR (p.part_6 AND p.question_3)) AND (p.part_7 OR p.question_4)) IS NULL
        AND (
          ((p.part_5 OR (p.part_6 AND p.question_3)) IS NULL AND (p.part_6 AND p.question_3) IS NULL)
          OR (p.part_7 OR p.question_4) IS NULL
        )
      )
    ) AS unsettled
  FROM step_2 p
)
SELECT
  p.household_id,
  COALESCE(p.parent_id, 'parents') AS subject,
  CASE
    WHEN p.parent_id IS NULL THEN 'undetermined'
    WHEN p.holds THEN 'entitled'
    WHEN NOT p.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  p.parent_id IS NULL OR p.missing AS missing,
  p.parent_id IS NOT NULL AND p.unsettled AS unsettled,
  'daysPerYear' AS amount_unit,
  CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN 'none'
    -- 育儿假。依据：《网上的广西产假天数对照表（写明依据条例2022年3月修正，出处没有核实）》：“夫妻每人每年10天”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    WHEN p.as_of_day >= DATE '2022-03-24' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN NULL
    WHEN p.as_of_day >= DATE '2022-03-24' THEN 10
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN NULL
    WHEN p.as_of_day >= DATE '2022-03-24' THEN 10
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 p;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 农村部分计划生育家庭奖励扶助
-- 农村户口、只有一个孩子或两个女儿的父母，满60岁以后每人每年都有的奖励扶助金。
-- 规则编号：rural-award-assistance；规定力度：right
CREATE VIEW rural_award_assistance AS
WITH step_1 AS (
  SELECT
    p.household_id,
    p.parent_id,
    p.as_of_day,
    -- 是孩子的妈妈或爸爸
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.role IN ('mother', 'father') AS part_1,
    -- 1933年1月1日以后出生
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.birth_date_on_or_after_1933_01_01 AS part_2,
    -- 年满60周岁
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.birth_date_plus_60_years_reached AS part_3,
    -- 有2016年1月1日以前出生的孩子
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：“在国家提倡一对夫妻生育一个子女期间”（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_15_at_least_1 AS part_4,
    p.hukou = 'rural' AS part_5,
    p.hukou = 'unmarked' AS part_6,
    -- 文件没有写明：户口簿上没有写的，怎样算农村户口，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_1,
    NOT h.children_16_at_least_2 AS part_7,
    h.children_17_at_least_1
    AND NOT h.children_17_at_least_2
    AND NOT h.children_18_at_least_1
    AND NOT h.children_19_at_least_1 AS part_8,
    h.children_18_at_least_1 AS part_9,
    -- 文件没有写明：2016年以后又生了孩子的，原来的待遇还有没有，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.children_19_at_least_1 AS part_10,
    -- 文件没有写明：家里有收养的孩子或继子女的，孩子怎样算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_3,
    h.children_17_at_least_2 AS part_11,
    -- 文件没有写明：有孩子不在了的，按生过几个算，还是按现在有几个算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_4,
    h.children_21_at_least_1
    AND NOT h.children_22_at_least_1
    AND NOT h.children_18_at_least_1
    AND NOT h.children_19_at_least_1 AS part_12,
    NOT h.children_16_at_least_3 AS part_13,
    NOT h.children_17_at_least_3 AND NOT h.children_18_at_least_1 AND NOT h.children_19_at_least_1 AS part_14,
    h.children_18_at_least_1 AS part_15,
    -- 文件没有写明：2016年以后又生了孩子的，原来的待遇还有没有，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_5,
    h.children_19_at_least_1 AS part_16,
    -- 文件没有写明：家里有收养的孩子或继子女的，孩子怎样算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_6,
    h.children_17_at_least_3 AS part_17,
    -- 文件没有写明：有孩子不在了的，按生过几个算，还是按现在有几个算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_7,
    h.children_20_at_least_2 AS part_18
  FROM parent_facts p
  JOIN household_counts h ON h.household_id = p.household_id
),
step_2 AS (
  SELECT
    p.*,
    -- 自2012年1月1日起
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    p.as_of_day >= DATE '2012-01-01'
    AND p.part_1
    AND p.part_2
    AND p.part_3
    AND p.part_4
    -- 农村户口
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND (p.part_5 OR (p.part_6 AND p.question_1))
    -- 只有一个孩子，或者只有两个女儿（孩子都不在了的也算）
    -- 依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND (
      (
        p.part_7
        AND (
          p.part_8
          OR (p.part_9 AND p.question_2)
          OR (p.part_10 AND p.question_3)
          OR (p.part_11 AND p.question_4)
        )
      )
      OR p.part_12
      OR (
        p.part_13
        AND (
          p.part_14
          OR (p.part_15 AND p.question_5)
          OR (p.part_16 AND p.question_6)
          OR (p.part_17 AND p.question_7)
        )
        AND p.part_18
      )
    ) AS holds
  FROM step_1 p
),
step_3 AS (
  SELECT
    p.*,
    p.holds IS NULL
    AND (
      p.part_1 IS NULL
      OR p.part_2 IS NULL
      OR p.part_3 IS NULL
      OR p.part_4 IS NULL
      OR (
        (p.part_5 OR (p.part_6 AND p.question_1)) IS NULL
        AND (p.part_5 IS NULL OR ((p.part_6 AND p.question_1) IS NULL AND p.part_6 IS NULL))
      )
      OR (
        (
          (
            p.part_7
            AND (
              p.part_8
              OR (p.part_9 AND p.question_2)
              OR (p.part_10 AND p.question_3)
              OR (p.part_11 AND p.question_4)
            )
          )
          OR p.part_12
          OR (
            p.part_13
            AND (
              p.part_14
              OR (p.part_15 AND p.question_5)
              OR (p.part_16 AND p.question_6)
              OR (p.part_17 AND p.question_7)
            )
            AND p.part_18
          )
        ) IS NULL
        AND (
          (
            (
              p.part_7
              AND (
                p.part_8
                OR (p.part_9 AND p.question_2)
                OR (p.part_10 AND p.question_3)
                OR (p.part_11 AND p.question_4)
              )
            ) IS NULL
            AND (
              p.part_7 IS NULL
              OR (
                (
                  p.part_8
                  OR (p.part_9 AND p.question_2)
                  OR (p.part_10 AND p.question_3)
                  OR (p.part_11 AND p.question_4)
                ) IS NULL
                AND (
                  p.part_8 IS NULL
                  OR (
                    ((p.part_9 AND p.question_2) OR (p.part_10 AND p.question_3)) IS NULL
                    AND (
                      ((p.part_9 AND p.question_2) IS NULL AND p.part_9 IS NULL)
                      OR ((p.part_10 AND p.question_3) IS NULL AND p.part_10 IS NULL)
                    )
                  )
                  OR ((p.part_11 AND p.question_4) IS NULL AND p.part_11 IS NULL)
                )
              )
            )
          )
          OR p.part_12 IS NULL
          OR (
            (
              p.part_13
              AND (
                p.part_14
                OR (p.part_15 AND p.question_5)
                OR (p.part_16 AND p.question_6)
                OR (p.part_17 AND p.question_7)
              )
              AND p.part_18
            ) IS NULL
            AND (
              p.part_13 IS NULL
              OR (
                (
                  p.part_14
                  OR (p.part_15 AND p.question_5)
                  OR (p.part_16 AND p.question_6)
                  OR (p.part_17 AND p.question_7)
                ) IS NULL
                AND (
                  p.part_14 IS NULL
                  OR (
                    ((p.part_15 AND p.question_5) OR (p.part_16 AND p.question_6)) IS NULL
                    AND (
                      ((p.part_15 AND p.question_5) IS NULL AND p.part_15 IS NULL)
                      OR ((p.part_16 AND p.question_6) IS NULL AND p.part_16 IS NULL)
                    )
                  )
                  OR ((p.part_17 AND p.question_7) IS NULL AND p.part_17 IS NULL)
                )
              )
              OR p.part_18 IS NULL
            )
          )
        )
      )
    ) AS missing,
    p.holds IS NULL
    AND (
      ((p.part_5 OR (p.part_6 AND p.question_1)) IS NULL AND (p.part_6 AND p.question_1) IS NULL)
      OR (
        (
          (
            p.part_7
            AND (
              p.part_8
              OR (p.part_9 AND p.question_2)
              OR (p.part_10 AND p.question_3)
              OR (p.part_11 AND p.question_4)
            )
          )
          OR p.part_12
          OR (
            p.part_13
            AND (
              p.part_14
              OR (p.part_15 AND p.question_5)
              OR (p.part_16 AND p.question_6)
              OR (p.part_17 AND p.question_7)
            )
            AND p.part_18
          )
        ) IS NULL
        AND (
          (
            (
              p.part_7
              AND (
                p.part_8
                OR (p.part_9 AND p.question_2)
                OR (p.part_10 AND p.question_3)
                OR (p.part_11 AND p.question_4)
              )
            ) IS NULL
            AND (
              p.part_8
              OR (p.part_9 AND p.question_2)
              OR (p.part_10 AND p.question_3)
              OR (p.part_11 AND p.question_4)
            ) IS NULL
            AND (
              (
                ((p.part_9 AND p.question_2) OR (p.part_10 AND p.question_3)) IS NULL
                AND ((p.part_9 AND p.question_2) IS NULL OR (p.part_10 AND p.question_3) IS NULL)
              )
              OR (p.part_11 AND p.question_4) IS NULL
            )
          )
          OR (
            (
              p.part_13
              AND (
                p.part_14
                OR (p.part_15 AND p.question_5)
                OR (p.part_16 AND p.question_6)
                OR (p.part_17 AND p.question_7)
              )
              AND p.part_18
            ) IS NULL
            AND (
              p.part_14
              OR (p.part_15 AND p.question_5)
              OR (p.part_16 AND p.question_6)
              OR (p.part_17 AND p.question_7)
            ) IS NULL
            AND (
              (
                ((p.part_15 AND p.question_5) OR (p.part_16 AND p.question_6)) IS NULL
                AND ((p.part_15 AND p.question_5) IS NULL OR (p.part_16 AND p.question_6) IS NULL)
              )
              OR (p.part_17 AND p.question_7) IS NULL
            )
          )
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
  'yuanPerYear' AS amount_unit,
  CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN 'none'
    -- 每人每年的全国标准。依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN p.as_of_day >= DATE '2012-01-01' THEN 'noLessThan'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN NULL
    WHEN p.as_of_day >= DATE '2012-01-01' THEN 960
  END AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  CASE
    WHEN p.parent_id IS NULL OR NOT p.holds THEN 'none'
    -- 每人每年的全国标准。依据：《农村部分计划生育家庭奖励扶助制度（文号没有核实）》：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN p.as_of_day >= DATE '2012-01-01' THEN 'unpublished'
    ELSE 'none'
  END AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 p;

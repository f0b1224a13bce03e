-- 由 npm run rules:sql 从规则生成，不要手改。

-- 独生子女父母奖励金（保健费）
-- 有《独生子女父母光荣证》的父母，法律规定继续享受奖励。发多少、发到孩子几岁、由谁发，没有查到公开的规定，请先问。
-- 规则编号：only-child-parents-award；规定力度：right
CREATE VIEW only_child_parents_award AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 有2016年1月1日以前出生的孩子
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：“在国家提倡一对夫妻生育一个子女期间”（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_15_at_least_1 AS part_1,
    NOT h.children_16_at_least_2 AS part_2,
    h.children_17_at_least_1
    AND NOT h.children_17_at_least_2
    AND NOT h.children_18_at_least_1
    AND NOT h.children_19_at_least_1 AS part_3,
    h.children_18_at_least_1 AS part_4,
    -- 文件没有写明：2016年以后又生了孩子的，原来的待遇还有没有，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_1,
    h.children_19_at_least_1 AS part_5,
    -- 文件没有写明：家里有收养的孩子或继子女的，孩子怎样算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.children_17_at_least_2 AS part_6,
    -- 文件没有写明：有孩子不在了的，按生过几个算，还是按现在有几个算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_3,
    -- 有《独生子女父母光荣证》
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文
    h.only_child_certificate = 'held' AS part_7,
    -- 文件没有写明：奖励发到孩子几岁、由谁发，没有查到公开的规定（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_4
  FROM household_facts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2021年8月20日起
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.as_of_day >= DATE '2021-08-20'
    AND h.part_1
    -- 是独生子女家庭
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文
    AND (
      h.part_2
      AND (
        h.part_3
        OR (h.part_4 AND h.question_1)
        OR (h.part_5 AND h.question_2)
        OR (h.part_6 AND h.question_3)
      )
    )
    AND h.part_7
    -- 现在还在发放的年限里
    -- 依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    AND h.question_4 AS holds
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
          AND (
            h.part_3
            OR (h.part_4 AND h.question_1)
            OR (h.part_5 AND h.question_2)
            OR (h.part_6 AND h.question_3)
          )
        ) IS NULL
        AND (
          h.part_2 IS NULL
          OR (
            (
              h.part_3
              OR (h.part_4 AND h.question_1)
              OR (h.part_5 AND h.question_2)
              OR (h.part_6 AND h.question_3)
            ) IS NULL
            AND (
              h.part_3 IS NULL
              OR (
                ((h.part_4 AND h.question_1) OR (h.part_5 AND h.question_2)) IS NULL
                AND (
                  ((h.part_4 AND h.question_1) IS NULL AND h.part_4 IS NULL)
                  OR ((h.part_5 AND h.question_2) IS NULL AND h.part_5 IS NULL)
                )
              )
              OR ((h.part_6 AND h.question_3) IS NULL AND h.part_6 IS NULL)
            )
          )
        )
      )
      OR h.part_7 IS NULL
    ) AS missing,
    h.holds IS NULL AS unsettled
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
  'yuan' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 广西的奖励标准。依据：《中华人民共和国人口与计划生育法》第三十一条：手上没有原文（把握不大，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    WHEN h.as_of_day >= DATE '2021-08-20' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

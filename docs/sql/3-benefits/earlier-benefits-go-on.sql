-- 由 npm run rules:sql 从规则生成，不要手改。

-- 老人老办法：原来的奖励扶助和优惠继续
-- 全面两孩政策以前的独生子女家庭、农村双女家庭，原来的奖励扶助和优惠继续实行。
-- 规则编号：earlier-benefits-go-on；规定力度：right
CREATE VIEW earlier_benefits_go_on AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
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
    h.parents_8_at_least_1 AS part_7,
    NOT h.parents_9_at_least_1 AS part_8,
    -- 文件没有写明：只有一方是农村户口，或户口簿上没有写的，算不算农村家庭，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_4,
    NOT h.children_16_at_least_3 AS part_9,
    NOT h.children_17_at_least_3 AND NOT h.children_18_at_least_1 AND NOT h.children_19_at_least_1 AS part_10,
    h.children_18_at_least_1 AS part_11,
    -- 文件没有写明：2016年以后又生了孩子的，原来的待遇还有没有，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_5,
    h.children_19_at_least_1 AS part_12,
    -- 文件没有写明：家里有收养的孩子或继子女的，孩子怎样算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_6,
    h.children_17_at_least_3 AS part_13,
    -- 文件没有写明：有孩子不在了的，按生过几个算，还是按现在有几个算，我们手上的文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_7,
    h.children_20_at_least_2 AS part_14
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十六条：“按照“老人老办法，新人新办法”的原则，对全面两孩政策调整前的独生子女家庭和农村计划生育双女家庭，继续实行现行各项奖励扶助制度和优惠政策，保障响应党和国家号召、实行计划生育家庭的合法权益”
    h.as_of_day >= DATE '2023-02-23'
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1
    AND h.part_1
    AND (
      -- 是独生子女家庭
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十六条：“按照“老人老办法，新人新办法”的原则，对全面两孩政策调整前的独生子女家庭和农村计划生育双女家庭，继续实行现行各项奖励扶助制度和优惠政策，保障响应党和国家号召、实行计划生育家庭的合法权益”
      (
        h.part_2
        AND (
          h.part_3
          OR (h.part_4 AND h.question_1)
          OR (h.part_5 AND h.question_2)
          OR (h.part_6 AND h.question_3)
        )
      )
      -- 是农村双女家庭
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十六条：“按照“老人老办法，新人新办法”的原则，对全面两孩政策调整前的独生子女家庭和农村计划生育双女家庭，继续实行现行各项奖励扶助制度和优惠政策，保障响应党和国家号召、实行计划生育家庭的合法权益”
      OR (
        h.part_7
        AND (h.part_8 OR h.question_4)
        AND h.part_9
        AND (
          h.part_10
          OR (h.part_11 AND h.question_5)
          OR (h.part_12 AND h.question_6)
          OR (h.part_13 AND h.question_7)
        )
        AND h.part_14
      )
    ) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.clause_1_missing
      OR h.part_1 IS NULL
      OR (
        (
          (
            h.part_2
            AND (
              h.part_3
              OR (h.part_4 AND h.question_1)
              OR (h.part_5 AND h.question_2)
              OR (h.part_6 AND h.question_3)
            )
          )
          OR (
            h.part_7
            AND (h.part_8 OR h.question_4)
            AND h.part_9
            AND (
              h.part_10
              OR (h.part_11 AND h.question_5)
              OR (h.part_12 AND h.question_6)
              OR (h.part_13 AND h.question_7)
            )
            AND h.part_14
          )
        ) IS NULL
        AND (
          (
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
          OR (
            (
              h.part_7
              AND (h.part_8 OR h.question_4)
              AND h.part_9
              AND (
                h.part_10
                OR (h.part_11 AND h.question_5)
                OR (h.part_12 AND h.question_6)
                OR (h.part_13 AND h.question_7)
              )
              AND h.part_14
            ) IS NULL
            AND (
              (
                (h.part_7 AND (h.part_8 OR h.question_4)) IS NULL
                AND (h.part_7 IS NULL OR ((h.part_8 OR h.question_4) IS NULL AND h.part_8 IS NULL))
              )
              OR (
                (
                  h.part_9
                  AND (
                    h.part_10
                    OR (h.part_11 AND h.question_5)
                    OR (h.part_12 AND h.question_6)
                    OR (h.part_13 AND h.question_7)
                  )
                  AND h.part_14
                ) IS NULL
                AND (
                  h.part_9 IS NULL
                  OR (
                    (
                      h.part_10
                      OR (h.part_11 AND h.question_5)
                      OR (h.part_12 AND h.question_6)
                      OR (h.part_13 AND h.question_7)
                    ) IS NULL
                    AND (
                      h.part_10 IS NULL
                      OR (
                        ((h.part_11 AND h.question_5) OR (h.part_12 AND h.question_6)) IS NULL
                        AND (
                          ((h.part_11 AND h.question_5) IS NULL AND h.part_11 IS NULL)
                          OR ((h.part_12 AND h.question_6) IS NULL AND h.part_12 IS NULL)
                        )
                      )
                      OR ((h.part_13 AND h.question_7) IS NULL AND h.part_13 IS NULL)
                    )
                  )
                  OR h.part_14 IS NULL
                )
              )
            )
          )
        )
      )
    ) AS missing,
    h.holds IS NULL
    AND (
      h.clause_1_unsettled
      OR (
        (
          (
            h.part_2
            AND (
              h.part_3
              OR (h.part_4 AND h.question_1)
              OR (h.part_5 AND h.question_2)
              OR (h.part_6 AND h.question_3)
            )
          )
          OR (
            h.part_7
            AND (h.part_8 OR h.question_4)
            AND h.part_9
            AND (
              h.part_10
              OR (h.part_11 AND h.question_5)
              OR (h.part_12 AND h.question_6)
              OR (h.part_13 AND h.question_7)
            )
            AND h.part_14
          )
        ) IS NULL
        AND (
          (
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
              h.part_3
              OR (h.part_4 AND h.question_1)
              OR (h.part_5 AND h.question_2)
              OR (h.part_6 AND h.question_3)
            ) IS NULL
            AND (
              (
                ((h.part_4 AND h.question_1) OR (h.part_5 AND h.question_2)) IS NULL
                AND ((h.part_4 AND h.question_1) IS NULL OR (h.part_5 AND h.question_2) IS NULL)
              )
              OR (h.part_6 AND h.question_3) IS NULL
            )
          )
          OR (
            (
              h.part_7
              AND (h.part_8 OR h.question_4)
              AND h.part_9
              AND (
                h.part_10
                OR (h.part_11 AND h.question_5)
                OR (h.part_12 AND h.question_6)
                OR (h.part_13 AND h.question_7)
              )
              AND h.part_14
            ) IS NULL
            AND (
              ((h.part_7 AND (h.part_8 OR h.question_4)) IS NULL AND (h.part_8 OR h.question_4) IS NULL)
              OR (
                (
                  h.part_9
                  AND (
                    h.part_10
                    OR (h.part_11 AND h.question_5)
                    OR (h.part_12 AND h.question_6)
                    OR (h.part_13 AND h.question_7)
                  )
                  AND h.part_14
                ) IS NULL
                AND (
                  h.part_10
                  OR (h.part_11 AND h.question_5)
                  OR (h.part_12 AND h.question_6)
                  OR (h.part_13 AND h.question_7)
                ) IS NULL
                AND (
                  (
                    ((h.part_11 AND h.question_5) OR (h.part_12 AND h.question_6)) IS NULL
                    AND ((h.part_11 AND h.question_5) IS NULL OR (h.part_12 AND h.question_6) IS NULL)
                  )
                  OR (h.part_13 AND h.question_7) IS NULL
                )
              )
            )
          )
        )
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
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

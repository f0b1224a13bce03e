-- 由 npm run rules:sql 从规则生成，不要手改。

-- 公租房优先保障
-- 三孩家庭和计划生育特殊家庭申请公租房，在条件相同的情况下可以优先。是“可以”，不是“一定”。
-- 规则编号：public-rental-priority；规定力度：discretion
CREATE VIEW public_rental_priority AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.parents_3_at_least_1,
    h.parents_6_at_least_1,
    h.clause_6,
    h.clause_1,
    h.parents_3_missing,
    h.parents_6_missing,
    h.clause_6_missing,
    h.clause_1_missing,
    h.parents_3_unsettled,
    h.parents_6_unsettled,
    h.clause_1_unsettled,
    -- 想申请公租房，或正在轮候
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对符合条件的生育三孩家庭、计划生育特殊家庭，同等条件下可优先予以保障”
    h.public_rental IN ('wantsToApply', 'waiting') AS part_1,
    h.children_6_at_least_3 AND NOT h.children_5_at_least_4 AS part_2,
    h.children_7_at_least_3 AS part_3,
    -- 文件没有写明：文件没有写：离世的、成年的、继子女算不算在“三孩”里，四个孩子怎么算（问柳州市住房城乡建设局 12345）
    CAST(NULL AS BOOLEAN) AS question_1,
    -- 这个孩子已经离世，现在没有存活的孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_10_at_least_1 AS part_4,
    -- 文件没有写明：还没领到特别扶助的（例如不满49周岁），算不算计划生育特殊家庭，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_2
  FROM household_counts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    AND (
      -- 是三孩家庭
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对符合条件的生育三孩家庭、计划生育特殊家庭，同等条件下可优先予以保障”
      (h.part_2 OR (h.part_3 AND h.question_1))
      -- 是计划生育特殊家庭
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对符合条件的生育三孩家庭、计划生育特殊家庭，同等条件下可优先予以保障”
      OR (
        h.parents_3_at_least_1
        OR h.parents_6_at_least_1
        OR (
          -- 只生育或收养过一个孩子
          -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
          h.clause_6
          AND h.part_4
          AND h.question_2
        )
      )
    )
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
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
          OR h.parents_3_at_least_1
          OR h.parents_6_at_least_1
          OR (h.clause_6 AND h.part_4 AND h.question_2)
        ) IS NULL
        AND (
          (
            (h.part_2 OR (h.part_3 AND h.question_1)) IS NULL
            AND (h.part_2 IS NULL OR ((h.part_3 AND h.question_1) IS NULL AND h.part_3 IS NULL))
          )
          OR (
            (h.parents_3_at_least_1 OR h.parents_6_at_least_1 OR (h.clause_6 AND h.part_4 AND h.question_2)) IS NULL
            AND (
              (h.parents_3_at_least_1 IS NULL AND h.parents_3_missing)
              OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_missing)
              OR ((h.clause_6 AND h.part_4 AND h.question_2) IS NULL AND (h.clause_6_missing OR h.part_4 IS NULL))
            )
          )
        )
      )
      OR h.clause_1_missing
    ) AS missing,
    h.holds IS NULL
    AND (
      (
        (
          h.part_2
          OR (h.part_3 AND h.question_1)
          OR h.parents_3_at_least_1
          OR h.parents_6_at_least_1
          OR (h.clause_6 AND h.part_4 AND h.question_2)
        ) IS NULL
        AND (
          ((h.part_2 OR (h.part_3 AND h.question_1)) IS NULL AND (h.part_3 AND h.question_1) IS NULL)
          OR (
            (h.parents_3_at_least_1 OR h.parents_6_at_least_1 OR (h.clause_6 AND h.part_4 AND h.question_2)) IS NULL
            AND (
              (h.parents_3_at_least_1 IS NULL AND h.parents_3_unsettled)
              OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_unsettled)
              OR (h.clause_6 AND h.part_4 AND h.question_2) IS NULL
            )
          )
        )
      )
      OR h.clause_1_unsettled
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

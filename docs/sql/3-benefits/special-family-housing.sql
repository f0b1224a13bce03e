-- 由 npm run rules:sql 从规则生成，不要手改。

-- 特殊家庭优先纳入住房保障
-- 计划生育特殊家庭住房困难的，优先纳入住房保障。
-- 规则编号：special-family-housing；规定力度：right
CREATE VIEW special_family_housing AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.parents_3_at_least_1,
    h.parents_6_at_least_1,
    h.clause_6,
    h.clause_8,
    h.parents_3_missing,
    h.parents_6_missing,
    h.clause_6_missing,
    h.clause_8_missing,
    h.parents_3_unsettled,
    h.parents_6_unsettled,
    h.clause_8_unsettled,
    -- 有住房困难，想申请或正在轮候公租房
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十七条：“对住房困难的，优先纳入住房保障”
    h.public_rental IN ('wantsToApply', 'waiting') AS part_1,
    -- 这个孩子已经离世，现在没有存活的孩子
    -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
    h.children_10_at_least_1 AS part_2,
    -- 文件没有写明：还没领到特别扶助的（例如不满49周岁），算不算计划生育特殊家庭，文件没有写（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 是计划生育特殊家庭
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十七条：“对符合条件的计划生育特殊家庭成员”
    AND (
      h.parents_3_at_least_1
      OR h.parents_6_at_least_1
      OR (
        -- 只生育或收养过一个孩子
        -- 依据：国人口发〔2007〕78号《全国独生子女伤残死亡家庭扶助制度试点方案》：手上没有原文（把握中等，请向户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345 确认）
        h.clause_6
        AND h.part_2
        AND h.question_1
      )
    )
    -- 住在柳州，家长的户口也在柳州
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_8 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.part_1 IS NULL
      OR (
        (h.parents_3_at_least_1 OR h.parents_6_at_least_1 OR (h.clause_6 AND h.part_2 AND h.question_1)) IS NULL
        AND (
          (h.parents_3_at_least_1 IS NULL AND h.parents_3_missing)
          OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_missing)
          OR ((h.clause_6 AND h.part_2 AND h.question_1) IS NULL AND (h.clause_6_missing OR h.part_2 IS NULL))
        )
      )
      OR h.clause_8_missing
    ) AS missing,
    h.holds IS NULL
    AND (
      (
        (h.parents_3_at_least_1 OR h.parents_6_at_least_1 OR (h.clause_6 AND h.part_2 AND h.question_1)) IS NULL
        AND (
          (h.parents_3_at_least_1 IS NULL AND h.parents_3_unsettled)
          OR (h.parents_6_at_least_1 IS NULL AND h.parents_6_unsettled)
          OR (h.clause_6 AND h.part_2 AND h.question_1) IS NULL
        )
      )
      OR h.clause_8_unsettled
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 公租房户型照顾
-- 有未成年孩子的家庭配租公租房，按孩子数量在户型选择上给予适当照顾；家里几口人也算进排队或评分。
-- 规则编号：public-rental-flat-type；规定力度：discretion
CREATE VIEW public_rental_flat_type AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 想申请公租房，或正在轮候
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对符合条件且有未成年子女的家庭，根据其未成年子女数量，在户型选择方面给予适当照顾”
    h.public_rental IN ('wantsToApply', 'waiting') AS part_1,
    h.children_6_at_least_1 AS part_2,
    h.children_12_at_least_1 AS part_3,
    -- 文件没有写明：继子女算不算，文件没有写（问柳州市住房城乡建设局 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 家里有未成年的孩子
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对符合条件且有未成年子女的家庭，根据其未成年子女数量，在户型选择方面给予适当照顾”
    AND (h.part_2 OR (h.part_3 AND h.question_1))
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
        (h.part_2 OR (h.part_3 AND h.question_1)) IS NULL
        AND (h.part_2 IS NULL OR ((h.part_3 AND h.question_1) IS NULL AND h.part_3 IS NULL))
      )
      OR h.clause_1_missing
    ) AS missing,
    h.holds IS NULL
    AND (
      ((h.part_2 OR (h.part_3 AND h.question_1)) IS NULL AND (h.part_3 AND h.question_1) IS NULL)
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 公租房调换
-- 家里添了人、换了工作、孩子要上学，可以申请换一套公租房；有房源时及时调换。
-- 规则编号：public-rental-exchange；规定力度：discretion
CREATE VIEW public_rental_exchange AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 已经住在公租房里
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“完善公租房调换政策，对因家庭人口增加、就业、子女就学等原因需要调换公租房的，根据房源情况及时调换”
    h.public_rental = 'renting' AS part_1,
    h.exchange_reason IN ('grew', 'work', 'school') AS part_2,
    h.exchange_reason = 'other' AS part_3,
    -- 文件没有写明：文件在这三种原因后面写了“等”，其他原因行不行没有写明（问柳州市住房城乡建设局 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_conditions h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 因为添人、就业或孩子上学需要调换
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“完善公租房调换政策，对因家庭人口增加、就业、子女就学等原因需要调换公租房的，根据房源情况及时调换”
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

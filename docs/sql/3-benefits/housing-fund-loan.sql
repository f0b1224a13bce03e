-- 由 npm run rules:sql 从规则生成，不要手改。

-- 公积金贷款额度上浮（首套自住房）
-- 多子女家庭买第一套自住房，住房公积金贷款额度可以适当提高。
-- 规则编号：housing-fund-loan；规定力度：discretion
CREATE VIEW housing_fund_loan AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 打算用公积金贷款买第一套自住房
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对购买首套自住住房的多子女家庭，可适当提高住房公积金贷款额度”
    h.home_purchase = 'first' AS part_1,
    h.children_6_at_least_3 AS part_2,
    h.children_13_at_least_2 AS part_3,
    -- 文件没有写明：“多子女”是两个还是三个孩子，继子女、成年子女算不算，文件没有写（问柳州市住房公积金中心 12329）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对购买首套自住住房的多子女家庭，可适当提高住房公积金贷款额度”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 是多子女家庭
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对购买首套自住住房的多子女家庭，可适当提高住房公积金贷款额度”
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
  'yuan' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 提高后的贷款额度。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“对购买首套自住住房的多子女家庭，可适当提高住房公积金贷款额度”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

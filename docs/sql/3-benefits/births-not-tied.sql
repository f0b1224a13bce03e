-- 由 npm run rules:sql 从规则生成，不要手改。

-- 上户口、上学、入职不看生育情况
-- 不管生了几个孩子，上户口、上学、入职，都不能拿生育情况卡人。
-- 规则编号：births-not-tied；规定力度：right
CREATE VIEW births_not_tied AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第一条：“将入户、入学、入职等与个人生育情况全面脱钩”
    h.as_of_day >= DATE '2023-02-23'
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM household_conditions h
),
step_2 AS (
  SELECT
    h.*,
    h.holds IS NULL AND h.clause_1_missing AS missing,
    h.holds IS NULL AND h.clause_1_unsettled AS unsettled
  FROM step_1 h
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
FROM step_2 h;

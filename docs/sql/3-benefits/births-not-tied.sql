-- 由 npm run rules:sql 从规则生成，不要手改。

-- 不收社会抚养费；上户口、上学、入职不看生育情况
-- 不管生了几个孩子，都不收社会抚养费。上户口、上学、入职，不能拿生育情况卡人。
-- 规则编号：births-not-tied；规定力度：right
CREATE VIEW births_not_tied AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.from_month_of_2023_02_01,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第一条：“取消社会抚养费，清理和废止相关处罚规定”
    h.as_of_day >= DATE '2023-02-23'
    -- 对每个家庭都一样，没有条件
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第一条：“将入户、入学、入职等与个人生育情况全面脱钩”
    AND h.from_month_of_2023_02_01 AS holds
  FROM household_conditions_3 h
)
SELECT
  h.household_id,
  'family' AS subject,
  CASE
    WHEN h.holds THEN 'entitled'
    WHEN NOT h.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  h.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 h;

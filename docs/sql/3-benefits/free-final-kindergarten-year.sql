-- 由 npm run rules:sql 从规则生成，不要手改。

-- 幼儿园大班免保育教育费
-- 孩子上大班这一年，公办幼儿园不收保育教育费，经批准的民办园相应减免。不用申请。
-- 规则编号：free-final-kindergarten-year；规定力度：right
CREATE VIEW free_final_kindergarten_year AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2025年9月1日起
    -- 依据：国办发〔2025〕27号《国务院办公厅关于逐步推行免费学前教育的意见》：手上没有原文
    c.as_of_day >= DATE '2025-09-01'
    -- 孩子在上大班（上小学前的最后一年）
    -- 依据：国办发〔2025〕27号《国务院办公厅关于逐步推行免费学前教育的意见》：手上没有原文
    AND c.kindergarten = 'final' AS holds
  FROM child_facts c
)
SELECT
  c.household_id,
  COALESCE(c.child_id, 'children') AS subject,
  CASE
    WHEN c.child_id IS NULL THEN 'undetermined'
    WHEN c.holds THEN 'entitled'
    WHEN NOT c.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  c.child_id IS NULL OR c.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

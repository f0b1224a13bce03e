-- 由 npm run rules:sql 从规则生成，不要手改。

-- 城乡居民医保的生育医疗费用
-- 妈妈参加城乡居民医保的，生孩子的医疗费用按本地规定报。报多少没有查到公开数字，请先打 12393。
-- 规则编号：residents-birth-costs；规定力度：right
CREATE VIEW residents_birth_costs AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_11,
    h.clause_1,
    h.clause_11_missing,
    h.clause_1_missing,
    h.clause_11_unsettled,
    h.clause_1_unsettled,
    -- 妈妈参加了城乡居民医保
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“做好城乡居民医保参保人生育医疗费用保障，减轻生育医疗费用负担”
    h.parents_20_at_least_1 AS part_1
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“做好城乡居民医保参保人生育医疗费用保障，减轻生育医疗费用负担”
    h.as_of_day >= DATE '2023-02-23'
    -- 正在怀孕，或者宝宝出生不久
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    AND h.clause_11
    AND h.part_1
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.clause_11_missing OR h.part_1 IS NULL OR h.clause_1_missing) AS missing,
    h.holds IS NULL AND (h.clause_11_unsettled OR h.clause_1_unsettled) AS unsettled
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
    -- 居民医保的生育医疗费用。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“做好城乡居民医保参保人生育医疗费用保障，减轻生育医疗费用负担”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

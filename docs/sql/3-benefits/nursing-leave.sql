-- 由 npm run rules:sql 从规则生成，不要手改。

-- 哺乳假（每天1小时以外的）
-- 柳州的文件提到哺乳假。除了每天1小时的哺乳时间，有没有整段的假，没有查到公开的规定，请先问。
-- 规则编号：nursing-leave；规定力度：right
CREATE VIEW nursing_leave AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_12,
    h.clause_12_missing,
    -- 妈妈在广西的单位上班（在外省上班的，按那个省的规定休）
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.parents_11_at_least_1 AS part_1,
    -- 文件没有写明：文件提到“哺乳假”，没有写有几天、哪些人能休（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定”
    h.as_of_day >= DATE '2023-02-23'
    -- 有不满1周岁的宝宝
    -- 依据：国务院令第619号《女职工劳动保护特别规定》第九条：手上没有原文
    AND h.clause_12
    AND h.part_1
    AND h.question_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.clause_12_missing OR h.part_1 IS NULL) AS missing,
    h.holds IS NULL AS unsettled
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
  'days' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 哺乳假。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

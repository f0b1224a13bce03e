-- 由 npm run rules:sql 从规则生成，不要手改。

-- 产前检查陪护假
-- 柳州的文件提到爸爸陪着去产检的假。有几天、怎么请，没有查到公开的规定，请先问。
-- 规则编号：prenatal-check-leave；规定力度：right
CREATE VIEW prenatal_check_leave AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 正在怀孕
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定”
    h.children_2_at_least_1 AS part_1,
    -- 爸爸在广西的单位上班（在外省上班的，按那个省的规定休）
    -- 依据：《广西壮族自治区人口和计划生育条例（2022年修订）》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    h.parents_12_at_least_1 AS part_2,
    -- 文件没有写明：文件提到“产前检查陪护假”，没有写有几天、哪些人能休（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    AND h.part_2
    AND h.question_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR h.part_2 IS NULL) AS missing,
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
    -- 产前检查陪护假。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十三条：“落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 辅助生殖（试管婴儿等）医保报销
-- 在广西参加医保的，辅助生殖里的一部分治疗项目可以报销。报多少、报几次，请先打 12393 问清楚。
-- 规则编号：assisted-reproduction-insurance；规定力度：right
CREATE VIEW assisted_reproduction_insurance AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 打算要孩子，想了解怎么帮助怀孕
    -- 依据：《自治区医疗保障局2023年把部分辅助生殖项目纳入医保的通知（文号没有核实）》：手上没有原文（把握中等，请向柳州市医保局 12393 确认）
    h.plans = 'conceiveWithHelp' AS part_1,
    NOT (h.county = 'elsewhere') AS part_2,
    -- 文件没有写明：这是广西的规定，没有查到不住在广西的家庭能不能享受；户口或医保在广西的，也要先问（问政务服务热线 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_facts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年11月1日起
    -- 依据：《自治区医疗保障局2023年把部分辅助生殖项目纳入医保的通知（文号没有核实）》：手上没有原文（把握中等，请向柳州市医保局 12393 确认）
    h.as_of_day >= DATE '2023-11-01'
    AND h.part_1
    -- 住在广西（在广西参加医保的才能报）
    -- 依据：《自治区医疗保障局2023年把部分辅助生殖项目纳入医保的通知（文号没有核实）》：手上没有原文（把握中等，请向柳州市医保局 12393 确认）
    AND (h.part_2 OR h.question_1) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR ((h.part_2 OR h.question_1) IS NULL AND h.part_2 IS NULL)) AS missing,
    h.holds IS NULL AND (h.part_2 OR h.question_1) IS NULL AS unsettled
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 再生育的辅助生育项目
-- 独生子女离世或伤残的家庭想再要孩子，自治区有辅助生育项目。谁能申请、补多少没有查到公开说明，请先问。
-- 规则编号：special-family-assisted-birth；规定力度：right
CREATE VIEW special_family_assisted_birth AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 唯一的孩子离世，或有三级以上残疾
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十八条：“自治区计划生育特殊家庭辅助生育、心理疏导及柳州市计划生育特殊家庭“家庭医生签约个性化服务包”项目工作”
    NOT h.children_5_at_least_2 AND (h.children_10_at_least_1 OR h.children_14_at_least_1) AS part_1,
    -- 文件没有写明：这个项目的申请条件没有查到公开的文字（问户籍所在地的乡镇政府或街道办事处（计生、卫健） 12345）
    CAST(NULL AS BOOLEAN) AS question_1,
    NOT (h.county = 'elsewhere') AS part_2,
    -- 文件没有写明：这是广西的规定，没有查到不住在广西的家庭能不能享受；户口或医保在广西的，也要先问（问政务服务热线 12345）
    CAST(NULL AS BOOLEAN) AS question_2
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    AND h.question_1
    -- 这个项目管得到您家（住在广西的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十八条：“自治区计划生育特殊家庭辅助生育、心理疏导及柳州市计划生育特殊家庭“家庭医生签约个性化服务包”项目工作”
    AND (h.part_2 OR h.question_2) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR ((h.part_2 OR h.question_2) IS NULL AND h.part_2 IS NULL)) AS missing,
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
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

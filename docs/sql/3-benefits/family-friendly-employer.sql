-- 由 npm run rules:sql 从规则生成，不要手改。

-- 可以和单位商量：弹性工作、报销保育费
-- 政策鼓励单位和职工商量弹性上班、灵活休假，也鼓励单位适当报销孩子的保育费用。不是必须。
-- 规则编号：family-friendly-employer；规定力度：encouragement
CREATE VIEW family_friendly_employer AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    h.clause_1_unsettled,
    -- 家里有不满3周岁的孩子（弹性工作、灵活休假）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十五条：“依法协商确定有利于照顾婴幼儿的灵活休假和弹性工作方式”
    h.children_4_at_least_1
    -- 家里有还没上小学的孩子（报销保育费用）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“鼓励用人单位为职工适度报销子女保育费用”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    OR h.children_44_at_least_1 AS part_1,
    -- 至少一位家长有用人单位
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十五条：“将生育友好作为用人单位承担社会责任的重要方面，鼓励用人单位制定有利于职工平衡工作和家庭关系的措施”
    h.parents_26_at_least_1 AS part_2
  FROM household_counts h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    AND h.part_2
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR h.part_2 IS NULL OR h.clause_1_missing) AS missing,
    h.holds IS NULL AND h.clause_1_unsettled AS unsettled
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

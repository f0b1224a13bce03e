-- 由 npm run rules:sql 从规则生成，不要手改。

-- 可以和单位商量：弹性工作、报销保育费
-- 政策鼓励单位和职工商量弹性上班、灵活休假，也鼓励单位适当报销孩子的保育费用。不是必须。
-- 规则编号：family-friendly-employer；规定力度：encouragement
CREATE VIEW family_friendly_employer AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.children_4_at_least_1,
    h.children_18_at_least_1,
    h.parents_10_at_least_1,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：手上没有原文
    h.as_of_day >= DATE '2023-02-23'
    AND (
      -- 家里有不满3周岁的孩子（弹性工作、灵活休假）
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十五条：“依法协商确定有利于照顾婴幼儿的灵活休假和弹性工作方式”
      h.children_4_at_least_1
      -- 家里有还没上小学的孩子（报销保育费用）
      -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十一条：“鼓励用人单位为职工适度报销子女保育费用”（把握中等，请向柳州市人力资源社会保障局 12333 确认）
      OR h.children_18_at_least_1
    )
    -- 至少一位家长有用人单位
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十五条：“鼓励用人单位制定有利于职工平衡工作和家庭关系的措施”
    AND h.parents_10_at_least_1 AS holds
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

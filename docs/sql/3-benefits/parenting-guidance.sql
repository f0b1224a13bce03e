-- 由 npm run rules:sql 从规则生成，不要手改。

-- 科学育儿指导和亲子活动
-- 妇幼保健院的婴幼儿照护服务指导中心可以教您带孩子；还有入户指导、亲子活动和家长课堂。
-- 规则编号：parenting-guidance；规定力度：right
CREATE VIEW parenting_guidance AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.children_15_at_least_1,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：手上没有原文
    h.as_of_day >= DATE '2023-02-23'
    -- 家里有孩子，或正在怀孕
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十四条：“通过入户指导、亲子活动、家长课堂等方式，向广大家庭尤其是农村家庭普及科学育儿知识和技能”
    AND h.children_15_at_least_1 AS holds
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

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 母婴室
-- 公共场所和单位在推进建设母婴室，带宝宝喂奶、换尿布可以用。
-- 规则编号：mother-and-baby-rooms；规定力度：encouragement
CREATE VIEW mother_and_baby_rooms AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    AND (
      -- 正在怀孕
      -- 依据：《中华人民共和国人口与计划生育法》第二十九条：手上没有原文
      h.children_2_at_least_1
      -- 家里有3岁以下的婴幼儿
      -- 依据：《中华人民共和国人口与计划生育法》第二十九条：手上没有原文
      OR h.children_4_at_least_1
    ) AS holds
  FROM household_counts h
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
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 h;

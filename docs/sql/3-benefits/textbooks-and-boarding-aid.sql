-- 由 npm run rules:sql 从规则生成，不要手改。

-- 两免一补：免费课本和住校生活费补助
-- 家庭经济困难的小学生、初中生，课本免费；住校的，还补助生活费。
-- 规则编号：textbooks-and-boarding-aid；规定力度：right
CREATE VIEW textbooks_and_boarding_aid AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2018年12月29日起
    -- 依据：《中华人民共和国义务教育法》第四十四条：“免费提供教科书并补助寄宿生生活费”
    c.as_of_day >= DATE '2018-12-29'
    -- 孩子在读小学或初中
    -- 依据：《中华人民共和国义务教育法》第四十四条：“免费提供教科书并补助寄宿生生活费”
    AND c.school_level = 'compulsory'
    -- 家里经济困难
    -- 依据：《中华人民共和国义务教育法》第四十四条：“免费提供教科书并补助寄宿生生活费”
    AND h.hardship = 'yes' AS holds
  FROM child_facts c
  JOIN household_facts h ON h.household_id = c.household_id
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
  'yuanPerYear' AS amount_unit,
  CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN 'none'
    -- 住校生生活费补助。依据：《中华人民共和国义务教育法》第四十四条：“免费提供教科书并补助寄宿生生活费”
    WHEN c.as_of_day >= DATE '2018-12-29' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

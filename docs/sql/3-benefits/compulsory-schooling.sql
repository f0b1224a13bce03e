-- 由 npm run rules:sql 从规则生成，不要手改。

-- 小学、初中：免试就近入学，不收学杂费
-- 孩子上小学、初中不用考试，在户籍所在地附近入学，不交学费和杂费。
-- 规则编号：compulsory-schooling；规定力度：right
CREATE VIEW compulsory_schooling AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    c.kindergarten = 'final' AS part_1,
    c.school_level = 'compulsory' AS part_2,
    NOT c.birth_date_plus_18_years_reached AND c.education = 'preschool' AS part_3,
    NOT c.birth_date_plus_18_years_reached AS part_4,
    c.education = 'left' AS part_5,
    -- 文件没有写明：孩子没有在读全日制学校：还能不能上小学、初中，怎样入学，请教育局看具体情况（问柳州市教育局或县区教育局 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM child_facts c
),
step_2 AS (
  SELECT
    c.*,
    -- 自2018年12月29日起
    -- 依据：《中华人民共和国义务教育法》：手上没有原文
    c.as_of_day >= DATE '2018-12-29'
    -- 孩子快上小学了（在上大班，或满6岁还没上小学），或者在读小学、初中
    -- 依据：《中华人民共和国义务教育法》第十二条：手上没有原文
    AND (c.part_1 OR c.part_2 OR c.part_3 OR (c.part_4 AND c.part_5 AND c.question_1)) AS holds
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    c.holds IS NULL
    AND (
      c.part_1 IS NULL
      OR c.part_2 IS NULL
      OR c.part_3 IS NULL
      OR ((c.part_4 AND c.part_5 AND c.question_1) IS NULL AND (c.part_4 IS NULL OR c.part_5 IS NULL))
    ) AS missing,
    c.holds IS NULL AND (c.part_4 AND c.part_5 AND c.question_1) IS NULL AS unsettled
  FROM step_2 c
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
  c.child_id IS NULL OR c.missing AS missing,
  c.child_id IS NOT NULL AND c.unsettled AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 c;

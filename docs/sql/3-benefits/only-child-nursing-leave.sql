-- 由 npm run rules:sql 从规则生成，不要手改。

-- 独生子女护理假
-- 自己是独生子女的职工，爸爸或妈妈满60岁、正在住院的，可以向单位请带薪护理假。
-- 规则编号：only-child-nursing-leave；规定力度：right
CREATE VIEW only_child_nursing_leave AS
WITH step_1 AS (
  SELECT
    p.household_id,
    p.parent_id,
    p.as_of_day,
    -- 自2017年9月1日起
    -- 依据：《广西壮族自治区实施《中华人民共和国老年人权益保障法》办法》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    p.as_of_day >= DATE '2017-09-01'
    -- 有用人单位
    -- 依据：《广西壮族自治区实施《中华人民共和国老年人权益保障法》办法》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND p.work = 'employed'
    -- 自己是独生子女
    -- 依据：《广西壮族自治区实施《中华人民共和国老年人权益保障法》办法》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND p.is_only_child = 'yes'
    -- 自己的爸爸或妈妈满60岁，正在住院
    -- 依据：《广西壮族自治区实施《中华人民共和国老年人权益保障法》办法》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND p.own_parent_in_hospital = 'yes'
    -- 在广西的单位上班（在外省上班的，按那里的规定）
    -- 依据：《广西壮族自治区实施《中华人民共和国老年人权益保障法》办法》：手上没有原文（把握中等，请向柳州市人力资源社会保障局 12333 确认）
    AND p.works_in_guangxi = 'yes' AS holds
  FROM parent_facts p
)
SELECT
  p.household_id,
  COALESCE(p.parent_id, 'parents') AS subject,
  CASE
    WHEN p.parent_id IS NULL THEN 'undetermined'
    WHEN p.holds THEN 'entitled'
    WHEN NOT p.holds THEN 'notEntitled'
    ELSE 'undetermined'
  END AS verdict,
  p.parent_id IS NULL OR p.holds IS NULL AS missing,
  FALSE AS unsettled,
  'none' AS amount_unit,
  'none' AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 p;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- “出生一件事”：五样手续一起办
-- 宝宝出生后，出生医学证明、预防接种、上户口、医保、社保卡可以一起办，不用一个一个跑。
-- 规则编号：birth-joint-handling；规定力度：right
CREATE VIEW birth_joint_handling AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    h.clause_1 AS family_clause_1,
    h.clause_1_missing AS family_clause_1_missing,
    h.clause_1_unsettled AS family_clause_1_unsettled,
    c.stage IN ('living', 'expected') AS part_1,
    c.birth_date_reached AS part_2,
    NOT c.birth_date_plus_1_years_reached AS part_3,
    NOT c.birth_date_plus_91_days_reached AS part_4,
    -- 文件没有写明：出生满90天以后还能不能联办，没有查到写明的规定；五样手续仍然可以分别办（问政务服务热线 12345）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM child_facts c
  JOIN household_conditions h ON h.household_id = c.household_id
),
step_2 AS (
  SELECT
    c.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第二条：“推进出生医学证明、儿童预防接种、户口登记、医保参保、社保卡申领等“出生一件事”联办”
    c.as_of_day >= DATE '2023-02-23'
    -- 家里有新生的宝宝
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第二条：“推进出生医学证明、儿童预防接种、户口登记、医保参保、社保卡申领等“出生一件事”联办”
    AND (c.part_1 AND c.part_2 AND c.part_3 AND (c.part_4 OR c.question_1))
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND c.family_clause_1 AS holds
  FROM step_1 c
),
step_3 AS (
  SELECT
    c.*,
    c.holds IS NULL
    AND (
      (
        (c.part_1 AND c.part_2 AND c.part_3 AND (c.part_4 OR c.question_1)) IS NULL
        AND (
          c.part_1 IS NULL
          OR c.part_2 IS NULL
          OR c.part_3 IS NULL
          OR ((c.part_4 OR c.question_1) IS NULL AND c.part_4 IS NULL)
        )
      )
      OR c.family_clause_1_missing
    ) AS missing,
    c.holds IS NULL
    AND (
      (
        (c.part_1 AND c.part_2 AND c.part_3 AND (c.part_4 OR c.question_1)) IS NULL
        AND (c.part_4 OR c.question_1) IS NULL
      )
      OR c.family_clause_1_unsettled
    ) AS unsettled
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

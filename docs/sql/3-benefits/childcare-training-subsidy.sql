-- 由 npm run rules:sql 从规则生成，不要手改。

-- 育婴员、保育员培训补贴
-- 参加育婴员、保育员（现在叫保育师）等职业技能培训，按规定有培训补贴。
-- 规则编号：childcare-training-subsidy；规定力度：right
CREATE VIEW childcare_training_subsidy AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_1,
    h.clause_1_missing,
    -- 家里有人想参加育婴员、保育员培训
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第九条：“组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴”
    h.wants_childcare_training = 'yes' AS part_1,
    -- 文件没有写明：哪些人能领、补多少，没有查到公开的规定（问柳州市人力资源社会保障局 12333）
    CAST(NULL AS BOOLEAN) AS question_1
  FROM household_conditions h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第九条：“组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴”
    h.as_of_day >= DATE '2023-02-23'
    AND h.part_1
    -- 符合补贴的规定
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第九条：“组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴”
    AND h.question_1
    -- 这份文件管得到您家（住在柳州的都算）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_1 AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.part_1 IS NULL OR h.clause_1_missing) AS missing,
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
  'yuan' AS amount_unit,
  CASE
    WHEN NOT h.holds THEN 'none'
    -- 培训补贴。依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第九条：“组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴”
    WHEN h.as_of_day >= DATE '2023-02-23' THEN 'unpublished'
    ELSE 'none'
  END AS amount_is,
  CAST(NULL AS BIGINT) AS amount_low,
  CAST(NULL AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_3 h;

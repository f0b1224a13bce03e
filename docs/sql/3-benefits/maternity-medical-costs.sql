-- 由 npm run rules:sql 从规则生成，不要手改。

-- 生育医疗费用报销（生育保险）
-- 参加了生育保险的，产检和生孩子的医疗费用由生育保险按规定付。妈妈没有工作、配偶参加了的，也有这一项。
-- 规则编号：maternity-medical-costs；规定力度：right
CREATE VIEW maternity_medical_costs AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_11,
    h.clause_11_missing,
    h.clause_11_unsettled,
    h.parents_15_at_least_1 AS part_1,
    h.parents_14_at_least_1 AS part_2,
    -- 文件没有写明：自己交职工医保的，广西能不能参加生育保险、领生育津贴，没有查到（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_1,
    h.parents_16_at_least_1 AS part_3,
    h.parents_17_at_least_1 AS part_4,
    -- 文件没有写明：妈妈自己做生意或灵活就业，算不算“未就业配偶”，我们手上的文件没有写（问柳州市医保局 12393）
    CAST(NULL AS BOOLEAN) AS question_2,
    h.marriage = 'married' AS part_5,
    h.parents_18_at_least_1 AS part_6
  FROM household_conditions_2 h
),
step_2 AS (
  SELECT
    h.*,
    -- 自2018年12月29日起
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    h.as_of_day >= DATE '2018-12-29'
    -- 正在怀孕，或者宝宝出生不久
    -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
    AND h.clause_11
    AND (
      -- 妈妈参加了生育保险
      -- 依据：《中华人民共和国社会保险法》第五十四条：手上没有原文
      (h.part_1 OR (h.part_2 AND h.question_1))
      -- 妈妈没有工作，丈夫参加了生育保险
      -- 依据：《中华人民共和国社会保险法》第五十四条：“职工未就业配偶按照国家规定享受生育医疗费用待遇”
      OR ((h.part_3 OR (h.part_4 AND h.question_2)) AND h.part_5 AND h.part_6)
    ) AS holds
  FROM step_1 h
),
step_3 AS (
  SELECT
    h.*,
    h.holds IS NULL
    AND (
      h.clause_11_missing
      OR (
        (
          h.part_1
          OR (h.part_2 AND h.question_1)
          OR ((h.part_3 OR (h.part_4 AND h.question_2)) AND h.part_5 AND h.part_6)
        ) IS NULL
        AND (
          (
            (h.part_1 OR (h.part_2 AND h.question_1)) IS NULL
            AND (h.part_1 IS NULL OR ((h.part_2 AND h.question_1) IS NULL AND h.part_2 IS NULL))
          )
          OR (
            ((h.part_3 OR (h.part_4 AND h.question_2)) AND h.part_5 AND h.part_6) IS NULL
            AND (
              (
                (h.part_3 OR (h.part_4 AND h.question_2)) IS NULL
                AND (h.part_3 IS NULL OR ((h.part_4 AND h.question_2) IS NULL AND h.part_4 IS NULL))
              )
              OR h.part_5 IS NULL
              OR h.part_6 IS NULL
            )
          )
        )
      )
    ) AS missing,
    h.holds IS NULL
    AND (
      h.clause_11_unsettled
      OR (
        (
          h.part_1
          OR (h.part_2 AND h.question_1)
          OR ((h.part_3 OR (h.part_4 AND h.question_2)) AND h.part_5 AND h.part_6)
        ) IS NULL
        AND (
          ((h.part_1 OR (h.part_2 AND h.question_1)) IS NULL AND (h.part_2 AND h.question_1) IS NULL)
          OR (
            ((h.part_3 OR (h.part_4 AND h.question_2)) AND h.part_5 AND h.part_6) IS NULL
            AND (h.part_3 OR (h.part_4 AND h.question_2)) IS NULL
            AND (h.part_4 AND h.question_2) IS NULL
          )
        )
      )
    ) AS unsettled
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

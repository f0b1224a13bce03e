-- 由 npm run rules:sql 从规则生成，不要手改。

-- 3岁以下婴幼儿照护专项附加扣除
-- 孩子不满3岁，家长交个人所得税时每月少算一笔收入。它减的是要交税的收入，不是发钱。
-- 规则编号：infant-care-deduction；规定力度：right
CREATE VIEW infant_care_deduction AS
WITH step_1 AS (
  SELECT
    c.household_id,
    c.child_id,
    c.as_of_day,
    -- 自2022年1月1日起
    -- 依据：国发〔2022〕8号《国务院关于设立3岁以下婴幼儿照护个人所得税专项附加扣除的通知》第一条：“按照每个婴幼儿每月1000元的标准定额扣除”
    c.as_of_day >= DATE '2022-01-01'
    -- 孩子是亲生、收养、继子女，或由您家依法监护
    -- 依据：国发〔2018〕41号《个人所得税专项附加扣除暂行办法》第二十九条：“父母之外的其他人担任未成年人的监护人的，比照本办法规定执行”
    AND (c.stage = 'expected' OR c.bond IN ('birth', 'adopted', 'step', 'ward'))
    -- 从出生当月，算到满3周岁的前一个月
    -- 依据：国家税务总局公告2022年第7号《个人所得税专项附加扣除操作办法（试行）》第三条（七）：“为婴幼儿出生的当月至年满3周岁的前一个月”
    AND (c.from_month_of_birth_date AND c.before_month_of_birth_date_plus_3_years)
    AND (
      NOT (c.bond = 'adopted')
      -- 收养的孩子，从收养登记当月算起
      -- 依据：《中华人民共和国民法典》第一千一百零五条：“收养关系自登记之日起成立”（把握中等，请向柳州市税务局 12366 确认）
      OR c.from_month_of_adopted_on
    )
    AND (
      NOT (c.bond = 'ward')
      -- 从担任监护人的当月算起
      -- 依据：《中华人民共和国民法典》第二十七条：手上没有原文（把握不大，请向柳州市税务局 12366 确认）
      OR c.from_month_of_guardian_since
    )
    AND (
      NOT (c.stage = 'died')
      -- 算到孩子离世的当月
      -- 依据：国家税务总局公告2022年第7号《个人所得税专项附加扣除操作办法（试行）》第三条：手上没有原文（把握不大，请向柳州市税务局 12366 确认）
      OR c.through_month_of_death_date
    )
    -- 至少一位家长（包括这里没有填的另一位）有工资、劳务等收入，或做生意的收入
    -- 依据：《中华人民共和国个人所得税法》第六条：手上没有原文
    AND h.parents_1_at_least_1 AS holds
  FROM child_facts c
  JOIN household_counts h ON h.household_id = c.household_id
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
  'yuanPerMonth' AS amount_unit,
  CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN 'none'
    -- 每个孩子每月扣除。依据：国发〔2023〕13号《国务院关于提高个人所得税有关专项附加扣除标准的通知》第一条：“由每个婴幼儿每月1000元提高到2000元”
    WHEN c.as_of_day >= DATE '2023-01-01' THEN 'exact'
    -- 每个孩子每月扣除。依据：国发〔2022〕8号《国务院关于设立3岁以下婴幼儿照护个人所得税专项附加扣除的通知》第一条：“按照每个婴幼儿每月1000元的标准定额扣除”
    WHEN c.as_of_day >= DATE '2022-01-01' THEN 'exact'
    ELSE 'none'
  END AS amount_is,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2023-01-01' THEN 2000
    WHEN c.as_of_day >= DATE '2022-01-01' THEN 1000
  END AS BIGINT) AS amount_low,
  CAST(CASE
    WHEN c.child_id IS NULL OR NOT c.holds THEN NULL
    WHEN c.as_of_day >= DATE '2023-01-01' THEN 2000
    WHEN c.as_of_day >= DATE '2022-01-01' THEN 1000
  END AS BIGINT) AS amount_high,
  'none' AS local_amount_is,
  CAST(NULL AS BIGINT) AS local_amount_low,
  CAST(NULL AS BIGINT) AS local_amount_high
FROM step_1 c;

-- 由 npm run rules:sql 从规则生成，不要手改。

-- 联系人、巡访和家庭医生等关怀服务
-- 每户有两位固定联系人和定期巡访，还有家庭医生服务包、心理疏导、生活照料和养老手续代办。
-- 规则编号：special-family-support；规定力度：right
CREATE VIEW special_family_support AS
WITH step_1 AS (
  SELECT
    h.household_id,
    h.as_of_day,
    h.clause_9_missing,
    h.clause_8_missing,
    h.clause_9_unsettled,
    h.clause_8_unsettled,
    -- 自2023年2月23日起
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“现印发给你们，请结合实际认真贯彻执行”
    h.as_of_day >= DATE '2023-02-23'
    -- 是计划生育特殊家庭（唯一的孩子离世，或有三级以上残疾）
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》第十七条：“对符合条件的计划生育特殊家庭成员”
    AND h.clause_9
    -- 住在柳州，家长的户口也在柳州
    -- 依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》：“各县区党委和政府，市委和市级国家机关各部委办局，各人民团体，各企事业单位，中央、自治区驻柳各有关单位”
    AND h.clause_8 AS holds
  FROM household_conditions_3 h
),
step_2 AS (
  SELECT
    h.*,
    h.holds IS NULL AND (h.clause_9_missing OR h.clause_8_missing) AS missing,
    h.holds IS NULL AND (h.clause_9_unsettled OR h.clause_8_unsettled) AS unsettled
  FROM step_1 h
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
FROM step_2 h;

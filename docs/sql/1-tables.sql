-- 由 npm run rules:sql 从规则生成，不要手改。

-- 要算的那一天，只有一行；换一天就换掉这个视图
CREATE VIEW as_of AS SELECT DATE '2026-11-24' AS as_of_day;

-- 一家一行
CREATE TABLE household (
  -- 每家不同
  household_id VARCHAR(64),
  -- 家长、孩子的名单是不是已经问清。FALSE：还没问（不算作没有，下面的表里这家的行不读）；不能是 NULL
  parents_told BOOLEAN,
  children_told BOOLEAN,
  -- 您家和公租房的关系是？
  -- 'none' 没有打算申请；'wantsToApply' 想申请，还没申请；'waiting' 已经申请，正在轮候；'renting' 已经住在公租房里
  public_rental VARCHAR(64),
  -- 想换一套公租房吗？为什么？
  -- 'grew' 想，家里添了人；'work' 想，为了上班；'school' 想，为了孩子上学；'other' 想，其他原因；'no' 不想换
  exchange_reason VARCHAR(64),
  -- 您家现在有下面哪种打算？
  -- 'marry' 准备登记结婚；'marryAndConceive' 准备登记结婚，也打算要孩子；'conceive' 打算要孩子（备孕）；'conceiveWithHelp' 打算要孩子，想了解怎么帮助怀孕；'avoid' 暂时不要孩子，想了解避孕；'none' 都没有
  plans VARCHAR(64),
  -- 您家现在住在哪个县区？
  -- 'chengzhong' 城中区；'yufeng' 鱼峰区；'liunan' 柳南区；'liubei' 柳北区；'liujiang' 柳江区；'liudong' 柳东新区；'yanghe' 阳和工业新区（北部生态新区）；'liucheng' 柳城县；'luzhai' 鹿寨县；'rongan' 融安县；'rongshui' 融水苗族自治县；'sanjiang' 三江侗族自治县；'guangxi' 广西其他地方；'elsewhere' 广西以外
  county VARCHAR(64),
  -- 打算用住房公积金贷款买房吗？
  -- 'first' 打算，是家里第一套自住房；'another' 打算，但不是第一套；'no' 没有打算
  home_purchase VARCHAR(64),
  -- 是不是有家人确诊了重症地中海贫血？
  thalassaemia BOOLEAN,
  -- 家里经济困难，上学需要资助吗？
  hardship BOOLEAN,
  -- 家里有人想参加育婴员、保育员培训吗？
  wants_childcare_training BOOLEAN,
  -- 有《独生子女父母光荣证》吗？
  -- 'held' 有；'never' 没有办过
  only_child_certificate VARCHAR(64),
  -- 现在的婚姻状况是？
  -- 'married' 已婚；'divorced' 离婚，没有再婚；'widowed' 丧偶，没有再婚；'unmarried' 没有登记结婚
  marriage VARCHAR(64),
  -- 家长的户口在柳州吗？
  hukou_in_liuzhou BOOLEAN
);

-- 一位家长一行
CREATE TABLE parent (
  household_id VARCHAR(64),
  -- 同一家里不同
  parent_id VARCHAR(64),
  -- 出生日期是哪一天？
  birth_date DATE,
  -- 今年有哪种收入？
  -- 'comprehensive' 工资、劳务、稿酬等；'business' 自己做生意；'both' 两种都有；'none' 都没有
  income VARCHAR(64),
  -- 工资等收入，今年的“应纳税所得额”大约多少元？
  comprehensive_taxable BIGINT,
  -- 做生意的收入，今年的“应纳税所得额”大约多少元？
  business_taxable BIGINT,
  -- 登记的是个体工商户吗？
  sole_trader BOOLEAN,
  -- 现在的工作情况是？
  -- 'employed' 有用人单位；'paused' 因为生孩子停了工作；'self' 自己做生意或灵活就业；'other' 没有工作或其他情况
  work VARCHAR(64),
  -- 自己是独生子女（没有兄弟姐妹）吗？
  is_only_child BOOLEAN,
  -- 自己的爸爸或妈妈，是不是有一位满60岁、正在住院？
  own_parent_in_hospital BOOLEAN,
  -- 是在广西的单位上班吗？
  works_in_guangxi BOOLEAN,
  -- 参加的是哪种保险？
  -- 'employer' 单位交了生育保险；'own' 自己交的职工医保；'residents' 城乡居民医保；'none' 都没有
  birth_insurance VARCHAR(64),
  -- 是农村户口吗？
  -- 'rural' 农村户口（农业户口）；'urban' 城镇户口（非农业户口）；'unmarked' 户口簿上没有写
  hukou VARCHAR(64),
  -- 最近三个月里，有没有怀了宝宝但没能留住？
  -- 'none' 没有；'before4Months' 有，当时怀孕不满4个月；'from4Months' 有，当时怀孕满4个月
  pregnancy_loss VARCHAR(64),
  -- 是哪一天？
  pregnancy_loss_on DATE,
  -- 生活长期不能自理吗？
  needs_care BOOLEAN,
  -- 这位家长是谁？
  -- 'mother' 妈妈；'father' 爸爸；'guardian' 其他监护人
  role VARCHAR(64)
);

-- 一个孩子一行，怀孕中的也算
CREATE TABLE child (
  household_id VARCHAR(64),
  -- 同一家里不同
  child_id VARCHAR(64),
  -- 孩子是哪一天出生的？
  birth_date DATE,
  -- 预产期是哪一天？
  due_date DATE,
  -- 孩子和您家是什么关系？
  -- 'birth' 亲生；'adopted' 收养；'step' 继子女；'ward' 我们是监护人；'minded' 只是帮忙照看
  bond VARCHAR(64),
  -- 收养登记是哪一天？
  adopted_on DATE,
  -- 从哪一天起担任监护人？
  guardian_since DATE,
  -- 孩子是哪一天离世的？
  death_date DATE,
  -- 孩子是中国国籍吗？
  is_chinese BOOLEAN,
  -- 给这个孩子申请过育儿补贴吗？
  -- 'notYet' 还没有申请过；'birthYear' 出生当年第一次申请的；'nextYear' 出生第二年第一次申请的
  subsidy_first VARCHAR(64),
  -- 父母离婚了吗？孩子由谁抚养？
  -- 'together' 没有离婚；'ours' 离婚了，抚养权在我们这边；'other' 离婚了，抚养权在另一方
  custody VARCHAR(64),
  -- 孩子现在上学吗？
  -- 'preschool' 还没上小学；'fullTime' 在读小学到大学（全日制）；'left' 不在读全日制学校
  education VARCHAR(64),
  -- 这个学年，孩子上幼儿园吗？
  -- 'none' 还没上幼儿园；'early' 小班、中班或托班；'final' 大班
  kindergarten VARCHAR(64),
  -- 孩子现在读什么？
  -- 'compulsory' 小学或初中；'senior' 高中；'other' 中职、大学或其他
  school_level VARCHAR(64),
  -- 孩子是女儿还是儿子？
  -- 'girl' 女儿；'boy' 儿子
  sex VARCHAR(64),
  -- 孩子有残疾证吗？
  -- 'none' 没有残疾证；'level1' 一级；'level2' 二级；'level3' 三级；'level4' 四级
  disability VARCHAR(64),
  -- 孩子出生了吗？
  -- 'living' 已经出生；'expected' 怀孕中，还没出生；'died' 孩子已经离世
  stage VARCHAR(64)
);

-- 各项待遇在某一天的结果，由 4-snapshot.sql 填；不存也可以，直接查视图
CREATE TABLE answers (
  as_of_day DATE,
  benefit VARCHAR(64),
  household_id VARCHAR(64),
  subject VARCHAR(64),
  verdict VARCHAR(64),
  missing BOOLEAN,
  unsettled BOOLEAN,
  amount_unit VARCHAR(64),
  amount_is VARCHAR(64),
  amount_low BIGINT,
  amount_high BIGINT,
  local_amount_is VARCHAR(64),
  local_amount_low BIGINT,
  local_amount_high BIGINT
);

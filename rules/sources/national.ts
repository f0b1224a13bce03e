import type { Instrument } from '#dsl';

const stateCouncil = { zh: '国务院', en: 'State Council' };
const taxAdministration = { zh: '国家税务总局', en: 'State Taxation Administration' };
const congress = { zh: '全国人民代表大会', en: 'National People’s Congress' };
const financeAndTax = {
  zh: '财政部、国家税务总局',
  en: 'Ministry of Finance and State Taxation Administration',
};

export const gf2018_41: Instrument = {
  id: 'gf-2018-41',
  number: '国发〔2018〕41号',
  title: { zh: '个人所得税专项附加扣除暂行办法', en: 'Interim Measures for Special Additional Deductions' },
  issuedBy: stateCouncil,
  inForceFrom: '2019-01-01',
  url: 'https://fgk.chinatax.gov.cn/zcfgk/c102440/c5209858/content.html',
};

export const gf2022_8: Instrument = {
  id: 'gf-2022-8',
  number: '国发〔2022〕8号',
  title: {
    zh: '国务院关于设立3岁以下婴幼儿照护个人所得税专项附加扣除的通知',
    en: 'Notice introducing the deduction for the care of children under 3',
  },
  issuedBy: stateCouncil,
  inForceFrom: '2022-01-01',
  url: 'https://fgk.chinatax.gov.cn/zcfgk/c102440/c5209849/content.html',
};

export const gf2023_13: Instrument = {
  id: 'gf-2023-13',
  number: '国发〔2023〕13号',
  title: {
    zh: '国务院关于提高个人所得税有关专项附加扣除标准的通知',
    en: 'Notice raising the amounts of special additional deductions',
  },
  issuedBy: stateCouncil,
  inForceFrom: '2023-01-01',
  url: 'https://fgk.chinatax.gov.cn/zcfgk/c102440/c5213594/content.html',
};

export const sta2022_7: Instrument = {
  id: 'sta-2022-7',
  number: '国家税务总局公告2022年第7号',
  title: {
    zh: '个人所得税专项附加扣除操作办法（试行）',
    en: 'Operating Rules for Special Additional Deductions (trial)',
  },
  issuedBy: taxAdministration,
  inForceFrom: '2022-01-01',
  url: 'https://fgk.chinatax.gov.cn/zcfgk/c100012/c5196775/content.html',
};

export const sta57: Instrument = {
  id: 'sta-57',
  number: '国家税务总局令第57号',
  title: {
    zh: '个人所得税综合所得汇算清缴管理办法',
    en: 'Rules on the Annual Settlement of Comprehensive Income',
  },
  issuedBy: taxAdministration,
  url: 'https://fgk.chinatax.gov.cn/zcfgk/c100011/c5238560/content.html',
};

export const incomeTaxLaw: Instrument = {
  id: 'income-tax-law',
  number: '',
  title: { zh: '中华人民共和国个人所得税法', en: 'Individual Income Tax Law' },
  issuedBy: congress,
  inForceFrom: '2019-01-01',
  url: 'https://flk.npc.gov.cn',
};

export const incomeTaxRegulation: Instrument = {
  id: 'income-tax-regulation',
  number: '',
  title: { zh: '中华人民共和国个人所得税法实施条例', en: 'Regulation on the Individual Income Tax Law' },
  issuedBy: stateCouncil,
  url: 'https://flk.npc.gov.cn',
};

export const mof2023_12: Instrument = {
  id: 'mof-2023-12',
  number: '财政部 税务总局公告2023年第12号',
  title: {
    zh: '支持小微企业和个体工商户发展有关税费政策',
    en: 'Tax policies supporting small businesses and sole traders',
  },
  issuedBy: financeAndTax,
  inForceFrom: '2023-01-01',
};

export const mof2023_29: Instrument = {
  id: 'mof-2023-29',
  number: '财政部 税务总局公告2023年第29号',
  title: { zh: '外籍个人有关津补贴个人所得税政策', en: 'Income tax on allowances of foreign individuals' },
  issuedBy: financeAndTax,
};

export const civilCode: Instrument = {
  id: 'civil-code',
  number: '',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
  issuedBy: congress,
  url: 'https://flk.npc.gov.cn',
};

export const populationLaw: Instrument = {
  id: 'population-law',
  number: '',
  title: { zh: '中华人民共和国人口与计划生育法', en: 'Population and Family Planning Law' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  inForceFrom: '2021-08-20',
  url: 'https://flk.npc.gov.cn',
};

export const population2007_78: Instrument = {
  id: 'population-2007-78',
  number: '国人口发〔2007〕78号',
  title: {
    zh: '全国独生子女伤残死亡家庭扶助制度试点方案',
    en: 'National scheme for families whose only child is disabled or has died',
  },
  issuedBy: { zh: '国家人口计生委、财政部', en: 'National Population Commission and Ministry of Finance' },
};

/** Known by its conditions; neither its number nor its words were found. */
export const ruralAwardScheme: Instrument = {
  id: 'rural-award-scheme',
  number: '',
  title: {
    zh: '农村部分计划生育家庭奖励扶助制度（文号没有核实）',
    en: 'National scheme of awards for rural one-child and two-daughter families (number not verified)',
  },
  issuedBy: { zh: '国家有关部门', en: 'the national authorities' },
};

export const publicRentalRules: Instrument = {
  id: 'public-rental-rules',
  number: '住房城乡建设部令第11号',
  title: { zh: '公共租赁住房管理办法', en: 'Rules on Public Rental Housing' },
  issuedBy: { zh: '住房城乡建设部', en: 'Ministry of Housing' },
};

export const housingFundRegulation: Instrument = {
  id: 'housing-fund-regulation',
  number: '国务院令第844号',
  title: { zh: '住房公积金管理条例（2026年修订）', en: 'Regulation on the Housing Fund (amended 2026)' },
  issuedBy: stateCouncil,
  inForceFrom: '2026-09-20',
  url: 'https://www.gov.cn/zhengce/zhengceku/202608/content_7078478.htm',
};

const healthCommission = { zh: '国家卫生健康委', en: 'National Health Commission' };

export const subsidyScheme2025: Instrument = {
  id: 'subsidy-scheme-2025',
  number: '厅字〔2025〕15号',
  title: { zh: '育儿补贴制度实施方案', en: 'Implementation Plan of the Childcare Subsidy' },
  issuedBy: {
    zh: '中共中央办公厅、国务院办公厅',
    en: 'General Offices of the Party Central Committee and the State Council',
  },
  inForceFrom: '2025-01-01',
  url: 'https://www.gov.cn/zhengce/202507/content_7034132.htm',
};

export const subsidyRules2025: Instrument = {
  id: 'subsidy-rules-2025',
  number: '国卫办人口发〔2025〕24号',
  title: { zh: '育儿补贴制度管理规范（试行）', en: 'Rules on the Childcare Subsidy (trial)' },
  issuedBy: {
    zh: '国家卫生健康委办公厅、财政部办公厅',
    en: 'General Offices of the National Health Commission and the Ministry of Finance',
  },
  inForceFrom: '2025-08-24',
};

export const subsidyAnswers2025: Instrument = {
  id: 'subsidy-answers-2025',
  number: '',
  title: { zh: '育儿补贴制度政策问答', en: 'Questions and Answers on the Childcare Subsidy' },
  issuedBy: healthCommission,
  url: 'https://wjw.hubei.gov.cn/hbwsjd/wsfw/kpzs/202507/t20250729_5733928.shtml',
};

export const compulsoryEducationLaw: Instrument = {
  id: 'compulsory-education-law',
  number: '',
  title: { zh: '中华人民共和国义务教育法', en: 'Compulsory Education Law' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  inForceFrom: '2018-12-29',
  url: 'https://flk.npc.gov.cn',
};

export const preschoolLaw: Instrument = {
  id: 'preschool-law',
  number: '',
  title: { zh: '中华人民共和国学前教育法', en: 'Preschool Education Law' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  inForceFrom: '2025-06-01',
  url: 'https://flk.npc.gov.cn',
};

export const gbf2025_27: Instrument = {
  id: 'gbf-2025-27',
  number: '国办发〔2025〕27号',
  title: {
    zh: '国务院办公厅关于逐步推行免费学前教育的意见',
    en: 'Opinions on gradually making preschool education free',
  },
  issuedBy: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  url: 'https://www.gov.cn/zhengce/content/202508/content_7035305.htm',
};

export const sc619: Instrument = {
  id: 'sc-619',
  number: '国务院令第619号',
  title: { zh: '女职工劳动保护特别规定', en: 'Special Rules on the Labour Protection of Female Employees' },
  issuedBy: stateCouncil,
  inForceFrom: '2012-04-28',
};

export const womensRightsLaw: Instrument = {
  id: 'womens-rights-law',
  number: '',
  title: { zh: '中华人民共和国妇女权益保障法', en: 'Law on the Protection of Women’s Rights and Interests' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  url: 'https://flk.npc.gov.cn',
};

export const socialInsuranceLaw: Instrument = {
  id: 'social-insurance-law',
  number: '',
  title: { zh: '中华人民共和国社会保险法', en: 'Social Insurance Law' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  inForceFrom: '2018-12-29',
};

export const cs2008_8: Instrument = {
  id: 'cs-2008-8',
  number: '财税〔2008〕8号',
  title: {
    zh: '关于生育津贴和生育医疗费有关个人所得税政策的通知',
    en: 'Notice on income tax on maternity allowance and maternity medical costs',
  },
  issuedBy: financeAndTax,
};

export const gsf1994_89: Instrument = {
  id: 'gsf-1994-89',
  number: '国税发〔1994〕89号',
  title: {
    zh: '关于征收个人所得税若干问题的规定',
    en: 'Rules on certain questions of individual income tax',
  },
  issuedBy: taxAdministration,
};

export const publicHealthServices: Instrument = {
  id: 'public-health-services',
  number: '',
  title: {
    zh: '国家基本公共卫生服务规范（第三版）',
    en: 'National Standards of Basic Public Health Services (third edition)',
  },
  issuedBy: healthCommission,
};

export const immunisationSchedule: Instrument = {
  id: 'immunisation-schedule',
  number: '',
  title: {
    zh: '国家免疫规划疫苗免疫程序（2026年7月公布）',
    en: 'National immunisation schedule (published July 2026)',
  },
  issuedBy: healthCommission,
};

export const folicAcidProgramme: Instrument = {
  id: 'folic-acid-programme',
  number: '',
  title: {
    zh: '增补叶酸预防神经管缺陷项目',
    en: 'Folic acid programme against neural tube defects',
  },
  issuedBy: healthCommission,
};

export const prePregnancyProgramme: Instrument = {
  id: 'pre-pregnancy-programme',
  number: '',
  title: { zh: '国家免费孕前优生健康检查项目', en: 'National free pre-pregnancy check' },
  issuedBy: healthCommission,
};

export const premaritalReply: Instrument = {
  id: 'premarital-reply-2022',
  number: '',
  title: {
    zh: '国家卫生健康委关于婚前医学检查的答复（2022年）',
    en: 'Reply on premarital medical checks (2022)',
  },
  issuedBy: healthCommission,
};

export const newbornScreeningRules: Instrument = {
  id: 'newborn-screening-rules',
  number: '',
  title: { zh: '新生儿疾病筛查国家规定的病种', en: 'National list of newborn screening' },
  issuedBy: healthCommission,
};

export const childNutritionProgramme: Instrument = {
  id: 'child-nutrition-programme',
  number: '',
  title: { zh: '贫困地区儿童营养改善项目', en: 'Child nutrition programme for poor areas' },
  issuedBy: healthCommission,
};

export const newbornInsuranceGuide: Instrument = {
  id: 'newborn-insurance-guide',
  number: '',
  title: { zh: '新生儿参加医保的说明', en: 'Guide to medical insurance for newborns' },
  issuedBy: { zh: '国家医疗保障局', en: 'National Healthcare Security Administration' },
  url: 'https://www.nhsa.gov.cn/art/2025/7/16/art_14_17289.html',
};

export const householdRegistration: Instrument = {
  id: 'household-registration',
  number: '',
  title: { zh: '中华人民共和国户口登记条例', en: 'Household Registration Regulation' },
  issuedBy: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
};

export const gbh2024_3: Instrument = {
  id: 'gbh-2024-3',
  number: '国办函〔2024〕3号',
  title: {
    zh: '“高效办成一件事”重点事项清单（2024年第一批）',
    en: 'List of matters to be handled as one (first batch, 2024)',
  },
  issuedBy: { zh: '国务院办公厅', en: 'General Office of the State Council' },
};

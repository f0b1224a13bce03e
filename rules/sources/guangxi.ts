import type { Instrument } from '#dsl';

/** Known by what it does; neither its number nor its words were found. */
export const assistedReproductionNotice: Instrument = {
  id: 'gx-assisted-reproduction-2023',
  number: '',
  title: {
    zh: '自治区医疗保障局2023年把部分辅助生殖项目纳入医保的通知（文号没有核实）',
    en: 'Guangxi’s 2023 notice bringing part of assisted reproduction into medical insurance (number not verified)',
  },
  issuedBy: { zh: '广西壮族自治区医疗保障局', en: 'Guangxi Healthcare Security Administration' },
};

export const gxHealth2026_2: Instrument = {
  id: 'gx-health-2026-2',
  number: '桂卫人口发〔2026〕2号',
  title: {
    zh: '广西壮族自治区育儿补贴申领“一件事”工作实施方案',
    en: 'Guangxi’s plan for one-stop applications for the childcare subsidy',
  },
  issuedBy: {
    zh: '自治区卫生健康委、公安厅、民政厅、大数据发展局',
    en: 'Guangxi’s health, police, civil affairs and data authorities',
  },
  inForceFrom: '2026-06-29',
  url: 'https://wsjkw.gxzf.gov.cn/xxgk_49493/fdzdgk/gkwj/zzqzcwj/t27854381.shtml',
};

export const gxElderRights: Instrument = {
  id: 'gx-elder-rights',
  number: '',
  title: {
    zh: '广西壮族自治区实施《中华人民共和国老年人权益保障法》办法',
    en: 'Guangxi’s measures for the Law on the Rights of the Elderly',
  },
  issuedBy: { zh: '广西壮族自治区', en: 'Guangxi Zhuang Autonomous Region' },
  inForceFrom: '2017-09-01',
};

const regionalCongress = {
  zh: '广西壮族自治区人大常委会',
  en: 'Standing Committee of Guangxi’s People’s Congress',
};

/** Neither its text nor the numbers of its articles were found. */
export const gxPopulationRegulation: Instrument = {
  id: 'gx-population-regulation',
  number: '',
  title: {
    zh: '广西壮族自治区人口和计划生育条例（2022年修订）',
    en: 'Guangxi Population and Family Planning Regulation (revised 2022)',
  },
  issuedBy: regionalCongress,
  inForceFrom: '2022-03-24',
};

export const gxRevision2016: Instrument = {
  id: 'gx-revision-2016',
  number: '',
  title: {
    zh: '广西人口和计划生育条例2016年修订的新闻报道',
    en: 'News report on the 2016 revision of Guangxi’s regulation',
  },
  issuedBy: { zh: '青岛新闻网', en: 'qingdaonews.com' },
  inForceFrom: '2016-01-15',
  url: 'https://news.qingdaonews.com/zhongguo/2016-01/16/content_11447007.htm',
};

/** Names the regulation “2022年3月修正” as its basis; how reliable it is we do not know. */
export const gxLeaveTable: Instrument = {
  id: 'gx-leave-table',
  number: '',
  title: {
    zh: '网上的广西产假天数对照表（写明依据条例2022年3月修正，出处没有核实）',
    en: 'A table of Guangxi’s leaves found online (names the regulation of March 2022; origin not verified)',
  },
  issuedBy: { zh: '发布者没有核实', en: 'publisher not verified' },
};

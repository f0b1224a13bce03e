import type { Office } from '#dsl';

export const taxOffice: Office = {
  id: 'tax',
  name: { zh: '柳州市税务局', en: 'Liuzhou Tax Bureau' },
  hotline: '12366',
};
export const housingFundOffice: Office = {
  id: 'housing-fund',
  name: { zh: '柳州市住房公积金中心', en: 'Liuzhou Housing Fund Centre' },
  hotline: '12329',
};
export const housingOffice: Office = {
  id: 'housing',
  name: { zh: '柳州市住房城乡建设局', en: 'Liuzhou Housing Bureau' },
  hotline: '12345',
};
export const healthOffice: Office = {
  id: 'health',
  name: {
    zh: '户籍所在地的乡镇政府或街道办事处（计生、卫健）',
    en: 'the township or street office where you are registered',
  },
  hotline: '12345',
};
export const civilAffairsOffice: Office = {
  id: 'civil-affairs',
  name: { zh: '柳州市民政局', en: 'Liuzhou Civil Affairs Bureau' },
  hotline: '12345',
};
export const educationOffice: Office = {
  id: 'education',
  name: { zh: '柳州市教育局或县区教育局', en: 'the Education Bureau of Liuzhou or of your county' },
  hotline: '12345',
};
export const labourOffice: Office = {
  id: 'labour',
  name: { zh: '柳州市人力资源社会保障局', en: 'Liuzhou Human Resources and Social Security Bureau' },
  hotline: '12333',
};
export const childcareOffice: Office = {
  id: 'childcare',
  name: { zh: '县区卫生健康局（托育）', en: 'the health bureau of your county (childcare)' },
  hotline: '12345',
};
export const healthCommission: Office = {
  id: 'health-commission',
  name: { zh: '柳州市卫生健康委', en: 'the Liuzhou Health Commission' },
  hotline: '12345',
};
export const maternityHospital: Office = {
  id: 'maternity-hospital',
  name: { zh: '市、县（区）妇幼保健院', en: 'the city or county maternal and child hospital' },
  hotline: '12345',
};
export const medicalInsuranceOffice: Office = {
  id: 'medical-insurance',
  name: { zh: '柳州市医保局', en: 'the Liuzhou Healthcare Security Bureau' },
  hotline: '12393',
};
export const cityHotline: Office = {
  id: 'city-hotline',
  name: { zh: '政务服务热线', en: 'the city hotline' },
  hotline: '12345',
};

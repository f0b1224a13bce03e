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

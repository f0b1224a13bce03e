import type { Instrument } from '#dsl';

/** The policy this product is about; its text is in seeds/. */
export const lz2023_1: Instrument = {
  id: 'lz-2023-1',
  number: '柳办发〔2023〕1号',
  title: { zh: '柳州市落实积极生育政策若干措施', en: 'Liuzhou’s Measures to Support Births' },
  issuedBy: {
    zh: '中共柳州市委办公室、柳州市人民政府办公室',
    en: 'General Offices of the Liuzhou Party Committee and Municipal Government',
  },
  inForceFrom: '2023-02-23',
};

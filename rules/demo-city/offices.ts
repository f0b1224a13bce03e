import type { Office } from '#dsl';
import {
  cityHotline,
  educationOffice,
  healthOffice,
  medicalInsuranceOffice,
  taxOffice,
} from '../sources/offices.ts';

/** A city answers to the ids that national and regional rules send people to, with its own names and numbers. */

const hotline = '000-00000';

export const demoHotline: Office = {
  id: cityHotline.id,
  name: { zh: '示例市热线（虚构）', en: 'the Demo City hotline (invented)' },
  hotline,
};

export const demoOffices: readonly Office[] = [
  demoHotline,
  {
    id: taxOffice.id,
    name: { zh: '示例市税务局（虚构）', en: 'the Demo City Tax Bureau (invented)' },
    hotline,
  },
  {
    id: healthOffice.id,
    name: { zh: '示例市的街道办事处（虚构）', en: 'the street office in Demo City (invented)' },
    hotline,
  },
  {
    id: medicalInsuranceOffice.id,
    name: { zh: '示例市医保局（虚构）', en: 'the Demo City Healthcare Security Bureau (invented)' },
    hotline,
  },
  {
    id: educationOffice.id,
    name: { zh: '示例市教育局（虚构）', en: 'the Demo City Education Bureau (invented)' },
    hotline,
  },
];

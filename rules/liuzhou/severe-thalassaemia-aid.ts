import { all, benefit, cite, clause, is, note, service, unsettled } from '#dsl';
import { familyThalassaemia } from '../facts/family.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

export const severeThalassaemiaAid = benefit('severe-thalassaemia-aid', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '重症地贫患者医疗救助', en: 'Medical aid for severe thalassaemia' },
  summary: {
    zh: '重症地贫患者符合条件的，给予医疗救助。条件和金额没有查到公开的说明，请先问医保局。',
    en: 'Patients with severe thalassaemia who meet the conditions get medical aid. Conditions and amounts are not published where we could find them; please ask.',
  },
  per: 'family',
  when: all(
    clause(
      {
        zh: '家里有人确诊重症地中海贫血',
        en: 'Someone in the family has severe thalassaemia',
      },
      cite(lz2023_1, '五', '对符合条件的患者给予医疗救助，减轻其医疗负担'),
      is(familyThalassaemia, true),
    ),
    unsettled(
      {
        zh: '文件写的是“符合条件的患者”，条件和救助金额没有写明',
        en: 'The paper speaks of patients “who meet the conditions” and names neither the conditions nor the amounts',
      },
      medicalInsuranceOffice,
    ),
    inLiuzhou,
  ),
  grant: service({ zh: '医疗救助', en: 'Medical aid' }),
  notes: [
    note(
      {
        zh: '治疗按规范进行，也在推广移植治疗，可以问主治医生。',
        en: 'Treatment follows a standard, and transplants are being extended; ask the doctor in charge.',
      },
      cite(lz2023_1, '五', '规范患者治疗，推广移植治疗技术'),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '医院的诊断证明', en: 'The hospital’s certificate' },
    { zh: '医药费单据', en: 'The medical bills' },
  ],
  apply: [
    {
      where: {
        zh: '先打 12393 问医保局；低保等困难家庭也可以问民政部门（12345）',
        en: 'Call the Healthcare Security Bureau on 12393; families in hardship may also ask civil affairs (12345)',
      },
    },
  ],
  ask: medicalInsuranceOffice,
  examples: [
    {
      name: { zh: '孩子确诊：条件没有公布，先问', en: 'Diagnosed: conditions not published, ask' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', thalassaemia: true } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '家里没有患者', en: 'Nobody is ill' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', thalassaemia: false } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答', en: 'Not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.thalassaemia'],
    },
  ],
});

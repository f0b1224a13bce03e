import { all, benefit, cash, cite, clause, low, medium, note, parameter, refer, unpublished } from '#dsl';
import {
  birthInsuranceBasics,
  birthOrPregnancy,
  motherInResidentsInsurance,
} from '../national/birth-insurance.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const quote = '做好城乡居民医保参保人生育医疗费用保障，减轻生育医疗费用负担';
const source = cite(lz2023_1, '十三', quote);

const costs = parameter('residentsBirthCosts.amount', {
  name: { zh: '居民医保的生育医疗费用', en: 'Birth costs under residents’ insurance' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-02-23', value: unpublished(medicalInsuranceOffice), source }],
});

export const residentsBirthCosts = benefit('residents-birth-costs', {
  ...birthInsuranceBasics,
  title: { zh: '城乡居民医保的生育医疗费用', en: 'Birth costs under residents’ medical insurance' },
  summary: {
    zh: '妈妈参加城乡居民医保的，生孩子的医疗费用按本地规定报。报多少没有查到公开数字，请先打 12393。',
    en: 'For a mother in residents’ medical insurance, birth costs are covered under local rules. How much is not published where we could find it; call 12393 first.',
  },
  when: all(
    birthOrPregnancy,
    clause(
      { zh: '妈妈参加了城乡居民医保', en: 'The mother is in residents’ medical insurance' },
      source,
      motherInResidentsInsurance,
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '参加的是不是柳州的居民医保，产检和生孩子各报多少',
      en: 'That it is Liuzhou’s residents’ insurance, and how much is covered for checks and for the birth',
    },
  ],
  grant: cash(costs),
  paidBy: note(
    {
      zh: '城乡居民医保按本地规定付，其余自己付。各付多少没有查到，请打 12393 问。',
      en: 'Residents’ medical insurance under local rules, and you the rest. How much each we could not find; ask 12393.',
    },
    cite(lz2023_1, '十三', quote, low(medicalInsuranceOffice)),
  ),
  notes: [
    note(
      {
        zh: '看在哪里参保：在别处参加居民医保的，按那里的规定报，请问参保地的 12393。',
        en: 'What counts is where she is insured: in residents’ insurance elsewhere, the rules there apply; ask 12393 there.',
      },
      refer(lz2023_1, '十三', medium(medicalInsuranceOffice)),
    ),
    note(
      {
        zh: '丈夫参加了生育保险的，也可以问他那边能不能报，再比较。',
        en: 'If the husband has maternity insurance, ask whether that covers the costs too, and compare.',
      },
      source,
    ),
  ],
  bring: [
    { zh: '身份证、医保电子凭证或社保卡', en: 'Identity card, insurance code or social-security card' },
    { zh: '医院的发票和费用清单', en: 'The hospital’s invoices and itemised bills' },
  ],
  apply: [
    {
      where: {
        zh: '生孩子前先打 12393，问在哪些医院能直接结算',
        en: 'Before the birth call 12393: which hospitals settle directly',
      },
    },
  ],
  examples: [
    {
      name: { zh: '怀孕，妈妈参加居民医保', en: 'Expecting, in residents’ insurance' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'other', birthInsurance: 'residents' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '怀孕，妈妈参加居民医保，住在广西以外：先问',
        en: 'Expecting, in residents’ insurance, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        parents: [{ id: 'mother', role: 'mother', work: 'other', birthInsurance: 'residents' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '宝宝半岁：还能不能报，先问', en: 'A baby of half a year: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'other', birthInsurance: 'residents' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-05-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有参加医保', en: 'No insurance' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'other', birthInsurance: 'none' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说参加哪种保险', en: 'The insurance is not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'other' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.birthInsurance'],
    },
  ],
});

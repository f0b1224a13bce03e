import { all, any, benefit, cite, clause, low, medium, note, refer, service } from '#dsl';
import { cs2008_8, sc619, socialInsuranceLaw } from '../sources/national.ts';
import { medicalInsuranceOffice, taxOffice } from '../sources/offices.ts';
import {
  birthInsuranceBasics,
  birthOrNearBirth,
  employedInsuredMother,
  paysForHerself,
} from './birth-insurance.ts';

const basis = cite(socialInsuranceLaw, '五十六', '按照职工所在用人单位上年度职工月平均工资计发');

export const maternityAllowance = benefit('maternity-allowance', {
  ...birthInsuranceBasics,
  title: { zh: '生育津贴', en: 'Maternity allowance' },
  summary: {
    zh: '参加了生育保险的妈妈休产假期间，由生育保险发生育津贴。按单位的平均工资算，不是按自己的工资算。',
    en: 'While an insured mother is on maternity leave the insurance pays an allowance, based on her employer’s average wage and not on her own.',
  },
  inForce: { from: '2018-12-29', source: refer(socialInsuranceLaw, '五十六') },
  when: all(
    birthOrNearBirth,
    clause(
      { zh: '妈妈有用人单位，参加了生育保险', en: 'The mother is employed and has maternity insurance' },
      refer(socialInsuranceLaw, '五十四'),
      any(employedInsuredMother, paysForHerself),
    ),
  ),
  checkedByOffice: [
    {
      zh: '生孩子前要交满几个月、发多少天、发给本人还是发给单位，由医保局核实',
      en: 'How many months must be paid before the birth, for how many days it is paid, and whether to her or to the employer: the bureau',
    },
  ],
  grant: service({
    zh: '按单位上年度职工月平均工资发生育津贴',
    en: 'An allowance by the employer’s average monthly wage of the year before',
  }),
  paidBy: note(
    {
      zh: '生育保险基金。保险费由单位交，自己不用交。',
      en: 'The maternity insurance fund. Only the employer pays the contributions.',
    },
    cite(socialInsuranceLaw, '五十三', '职工不缴纳生育保险费'),
  ),
  notes: [
    note(
      {
        zh: '法律写的是单位“上年度职工月平均工资”。不少地方按平均缴费工资算，广西按哪一种没有查到：先问单位的平均数，再打 12393 确认。',
        en: 'The law says the employer’s “average monthly wage of the year before”. Many places take the average contribution wage; which one Guangxi takes we could not find. Ask the employer for its average, and 12393.',
      },
      basis,
    ),
    note(
      {
        zh: '常用的算法：这个平均数除以30，再乘假期的天数。',
        en: 'The usual sum: that average divided by 30, times the days of leave.',
      },
      refer(socialInsuranceLaw, '五十六', medium(medicalInsuranceOffice)),
    ),
    note(
      {
        zh: '广西增加的产假，基金发不发津贴，没有查到，请打 12393 问。',
        en: 'Whether the fund also pays for Guangxi’s additional days we could not find. Ask 12393.',
      },
      refer(sc619, '八', low(medicalInsuranceOffice)),
    ),
    note(
      { zh: '生育津贴不交个人所得税。', en: 'The allowance is free of income tax.' },
      refer(cs2008_8, '', medium(taxOffice)),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '社保卡', en: 'Social-security card' },
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
    { zh: '出院记录', en: 'The hospital’s discharge record' },
  ],
  apply: [
    {
      where: {
        zh: '先问单位人事由谁申请；再打 12393 问要什么材料、多久内办',
        en: 'Ask the personnel office who applies; then 12393 which papers are needed and by when',
      },
    },
  ],
  examples: [
    {
      name: { zh: '宝宝出生第98天', en: 'The 98th day' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'employer' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-08-19', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '灵活就业，自己交职工医保：先问', en: 'Freelance, paying for herself: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'self', birthInsurance: 'own' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '妈妈参加的是城乡居民医保', en: 'The mother is in residents’ insurance' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'other', birthInsurance: 'residents' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说妈妈的工作和保险', en: 'The mother’s work and insurance are not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work', 'parent.birthInsurance'],
    },
  ],
});

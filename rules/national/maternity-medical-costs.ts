import { all, any, benefit, cite, clause, is, low, note, refer, service } from '#dsl';
import { marriage } from '../facts/family.ts';
import { socialInsuranceLaw } from '../sources/national.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';
import {
  birthInsuranceBasics,
  birthOrPregnancy,
  insuredFather,
  insuredMother,
  motherWithoutWork,
  motherWorksForHerself,
  paysForHerself,
} from './birth-insurance.ts';

export const maternityMedicalCosts = benefit('maternity-medical-costs', {
  ...birthInsuranceBasics,
  title: { zh: '生育医疗费用报销（生育保险）', en: 'Medical costs of a birth (maternity insurance)' },
  summary: {
    zh: '参加了生育保险的，产检和生孩子的医疗费用由生育保险按规定付。妈妈没有工作、配偶参加了的，也有这一项。',
    en: 'Maternity insurance pays the medical costs of pregnancy and birth under its rules, also for a mother without work whose husband is insured.',
  },
  inForce: { from: '2018-12-29', source: refer(socialInsuranceLaw, '五十四') },
  when: all(
    birthOrPregnancy,
    any(
      clause(
        { zh: '妈妈参加了生育保险', en: 'The mother has maternity insurance' },
        refer(socialInsuranceLaw, '五十四'),
        any(insuredMother, paysForHerself),
      ),
      clause(
        {
          zh: '妈妈没有工作，丈夫参加了生育保险',
          en: 'The mother has no work and her husband has maternity insurance',
        },
        cite(socialInsuranceLaw, '五十四', '职工未就业配偶按照国家规定享受生育医疗费用待遇'),
        all(any(motherWithoutWork, motherWorksForHerself), is(marriage, 'married'), insuredFather),
      ),
    ),
  ),
  checkedByOffice: [
    {
      zh: '生孩子前要交满几个月、每项报多少，由医保局核实',
      en: 'How many months must be paid before the birth and how much is covered: the bureau checks it',
    },
    {
      zh: '没有工作的妈妈算不算“未就业配偶”',
      en: 'Whether a mother without work counts as an unemployed spouse',
    },
  ],
  grant: service({
    zh: '产检、生孩子的医疗费用，由生育保险按规定付',
    en: 'Medical costs of pregnancy and birth, paid by maternity insurance under its rules',
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
        zh: '能不能做到“生孩子自己不用付钱”，广西的做法没有查到，请打 12393 问。',
        en: 'Whether births are without any cost of one’s own in Guangxi we could not find. Ask 12393.',
      },
      refer(socialInsuranceLaw, '五十五', low(medicalInsuranceOffice)),
    ),
  ],
  bring: [
    { zh: '身份证、医保电子凭证或社保卡', en: 'Identity card, insurance code or social-security card' },
    { zh: '医院的发票和费用清单', en: 'The hospital’s invoices and itemised bills' },
    { zh: '用丈夫的生育保险的：结婚证', en: 'For the husband’s insurance: the marriage certificate' },
  ],
  apply: [
    {
      where: {
        zh: '产检前先打 12393，问哪些能直接在医院结算、哪些要自己先付再报',
        en: 'Call 12393 before the first checks: what the hospital settles directly, and what you pay first',
      },
    },
  ],
  examples: [
    {
      name: { zh: '怀孕，妈妈有生育保险', en: 'Expecting, the mother is insured' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'employer' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '妈妈没有工作，爸爸有生育保险', en: 'The mother has no work, the father is insured' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [
          { id: 'mother', role: 'mother', work: 'other', birthInsurance: 'none' },
          { id: 'father', role: 'father', work: 'employed', birthInsurance: 'employer' },
        ],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '妈妈自己交职工医保：先问', en: 'The mother pays for herself: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'self', birthInsurance: 'own' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '单位没有给妈妈参保', en: 'The employer has not insured the mother' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'none' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说参加哪种保险', en: 'The insurance is not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.birthInsurance'],
    },
  ],
});

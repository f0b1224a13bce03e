import { all, any, benefit, clause, note, refer, service } from '#dsl';
import { sc619 } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';
import {
  birthInsuranceBasics,
  birthOrPregnancy,
  paysForHerself,
  uninsuredEmployedMother,
} from './birth-insurance.ts';
import { atWorkBasics, employedMother } from './mother-at-work.ts';

const source = refer(sc619, '八');

export const birthPaidByTheEmployer = benefit('birth-paid-by-the-employer', {
  ...birthInsuranceBasics,
  title: { zh: '单位没有参保：产假工资和生育费用由单位出', en: 'No maternity insurance: the employer pays' },
  summary: {
    zh: '单位没有给妈妈参加生育保险的，产假期间按产假前的工资发，生育医疗费用也由单位出。',
    en: 'An employer that has not insured the mother pays her wage as before the leave, and the medical costs of the birth.',
  },
  inForce: { from: '2012-04-28', source },
  when: all(
    birthOrPregnancy,
    employedMother,
    clause(
      { zh: '单位没有给妈妈参加生育保险', en: 'The employer has not insured the mother' },
      source,
      any(uninsuredEmployedMother, paysForHerself),
    ),
  ),
  checkedByOffice: [
    { zh: '单位到底有没有参保，可以打 12393 查', en: 'Whether there is insurance after all: 12393 can tell' },
  ],
  grant: service({
    zh: '产假期间照发产假前的工资，生育医疗费用由单位出',
    en: 'The wage as before the leave, and the medical costs, paid by the employer',
  }),
  paidBy: note({ zh: '单位。', en: 'The employer.' }, source),
  notes: [],
  bring: [
    { zh: '劳动合同、工资记录', en: 'Employment contract and pay records' },
    { zh: '医院的发票和费用清单', en: 'The hospital’s invoices and itemised bills' },
  ],
  apply: atWorkBasics.apply,
  ask: labourOffice,
  otherCaseOf: 'maternity-allowance',
  examples: [
    {
      name: { zh: '怀孕，单位没有参保', en: 'Expecting, not insured by the employer' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'none' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '怀孕，单位参保了', en: 'Expecting, insured' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'employer' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '有单位，职工医保是自己交的：先问', en: 'Employed, but paying for herself: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: 'own' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '不清楚有没有参保', en: 'Unsure whether there is insurance' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', birthInsurance: null }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.birthInsurance'],
    },
  ],
});

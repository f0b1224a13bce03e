import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  exact,
  leave,
  not,
  note,
  parameter,
  reachedDays,
  refer,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { populationLaw, sc619 } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';
import { bornOrNear, under98Days, unwrittenCases } from './leave-for-a-birth.ts';
import { atWorkBasics, contractRunsOn, employedMother, noDismissal } from './mother-at-work.ts';

const from = '2012-04-28';
const checkedOn = '2026-11-24';

const maternityDays = parameter('maternityLeave.days', {
  name: { zh: '产假天数', en: 'Days of maternity leave' },
  unit: 'days',
  checkedOn,
  revisions: [{ from, value: exact(98), source: cite(sc619, '七', '享受98天产假') }],
});

const furtherBabyDays = parameter('maternityLeave.furtherBaby', {
  name: { zh: '每多生一个宝宝增加的产假', en: 'Days for each further baby' },
  unit: 'days',
  checkedOn,
  revisions: [
    {
      from,
      value: exact(15),
      source: cite(sc619, '七', '生育多胞胎的，每多生育1个婴儿，增加产假15天'),
    },
  ],
});

const difficultBirthDays = parameter('maternityLeave.difficultBirth', {
  name: { zh: '难产增加的产假', en: 'Days for a difficult birth' },
  unit: 'days',
  checkedOn,
  revisions: [{ from, value: exact(15), source: cite(sc619, '七', '难产的，增加产假15天') }],
});

/** The same for twins, triplets and quadruplets, 15 days more for each further baby; and 15 again for a difficult birth. */
const under113Days = all(not(reachedDays(childBirthDate, 113)), bornOrNear);
const under128Days = all(not(reachedDays(childBirthDate, 128)), bornOrNear);
const under143Days = all(not(reachedDays(childBirthDate, 143)), bornOrNear);
const under158Days = all(not(reachedDays(childBirthDate, 158)), bornOrNear);
export const maternityLeave = benefit('maternity-leave', {
  ...atWorkBasics,
  topics: ['leave'],
  title: { zh: '产假（国家规定）', en: 'Maternity leave (national)' },
  summary: {
    zh: '有用人单位的妈妈生宝宝，国家规定休98天产假，其中产前可以先休15天。',
    en: 'An employed mother has 98 days for a birth under national law; up to 15 of them may come before it.',
  },
  when: all(
    employedMother,
    clause(
      {
        zh: '宝宝15天内要出生，或者出生后产假还没休完',
        en: 'The baby is due within 15 days, or is born and the leave not over',
      },
      cite(
        sc619,
        '七',
        '享受98天产假，其中产前可以休假15天；难产的，增加产假15天；生育多胞胎的，每多生育1个婴儿，增加产假15天',
      ),
      any(
        atLeast(count('child', under98Days), 1),
        atLeast(count('child', under113Days), 2),
        atLeast(count('child', under128Days), 3),
        atLeast(count('child', under143Days), 4),
        all(
          any(
            atLeast(count('child', under113Days), 1),
            atLeast(count('child', under128Days), 2),
            atLeast(count('child', under143Days), 3),
            atLeast(count('child', under158Days), 4),
          ),
          unsettled(
            {
              zh: '医院证明难产的，产假还有15天；没有难产证明的，到这里休完',
              en: 'With a certificate of a difficult birth there are 15 more days; without one the leave is over',
            },
            labourOffice,
          ),
        ),
        unwrittenCases,
      ),
    ),
  ),
  checkedByOffice: [
    {
      zh: '产假从哪一天算起，由单位来定；产前休了几天，产后就少几天',
      en: 'The employer counts from which day the leave runs; days taken before the birth are no longer there after it',
    },
    { zh: '是不是难产，看医院的证明', en: 'Whether the birth was difficult, by the hospital’s certificate' },
  ],
  grant: leave({
    days: maternityDays,
    more: [
      {
        days: furtherBabyDays,
        says: { zh: '每多生一个宝宝', en: 'for each further baby' },
        perFurther: count('child', under143Days),
      },
      {
        days: difficultBirthDays,
        says: { zh: '医院证明难产的', en: 'if the hospital certifies a difficult birth' },
      },
    ],
  }),
  paidBy: note(
    {
      zh: '参加了生育保险的，由生育保险基金发生育津贴；没有参加的，由单位按产假前的工资发。',
      en: 'If she is insured, the maternity insurance fund pays an allowance; if not, the employer pays her wage as before the leave.',
    },
    refer(sc619, '八'),
  ),
  notes: [
    note(
      {
        zh: '各省增加的产假，单独列出来，没有算在这里。',
        en: 'What a province adds stands by itself and is not counted here.',
      },
      cite(populationLaw, '二十五', '可以获得延长生育假的奖励'),
    ),
    noDismissal,
    contractRunsOn,
  ],
  bring: [
    { zh: '产前：能看出预产期的医院材料', en: 'Before the birth: a hospital paper with the due date' },
    {
      zh: '产后：出生医学证明；难产的，加医院证明',
      en: 'After it: the birth certificate, and the hospital’s paper on a difficult birth',
    },
  ],
  examples: [
    {
      name: { zh: '宝宝出生第98天', en: 'The 98th day' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-08-19', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '宝宝出生第99天：难产才有，先问', en: 'The 99th day: only after a difficult birth' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-08-18', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '双胞胎出生第113天', en: 'The 113th day with twins' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [
          { id: 'a', stage: 'living', birthDate: '2026-08-04', bond: 'birth' },
          { id: 'b', stage: 'living', birthDate: '2026-08-04', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '三胞胎出生第128天', en: 'The 128th day with triplets' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [
          { id: 'a', stage: 'living', birthDate: '2026-07-20', bond: 'birth' },
          { id: 'b', stage: 'living', birthDate: '2026-07-20', bond: 'birth' },
          { id: 'c', stage: 'living', birthDate: '2026-07-20', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '四胞胎出生第143天', en: 'The 143rd day with quadruplets' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [
          { id: 'a', stage: 'living', birthDate: '2026-07-05', bond: 'birth' },
          { id: 'b', stage: 'living', birthDate: '2026-07-05', bond: 'birth' },
          { id: 'c', stage: 'living', birthDate: '2026-07-05', bond: 'birth' },
          { id: 'd', stage: 'living', birthDate: '2026-07-05', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '四胞胎出生第158天：难产才有，先问',
        en: 'The 158th day with quadruplets: only after a difficult birth',
      },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [
          { id: 'a', stage: 'living', birthDate: '2026-06-20', bond: 'birth' },
          { id: 'b', stage: 'living', birthDate: '2026-06-20', bond: 'birth' },
          { id: 'c', stage: 'living', birthDate: '2026-06-20', bond: 'birth' },
          { id: 'd', stage: 'living', birthDate: '2026-06-20', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '妈妈自己做生意', en: 'The mother runs her own business' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'self' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答妈妈的工作', en: 'The mother’s work not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});

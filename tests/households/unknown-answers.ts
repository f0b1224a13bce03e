import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const inLiuzhou: Answers = { county: 'luzhai', hukouInLiuzhou: true };
const wages: Answers = { income: 'comprehensive', comprehensiveTaxable: 50_000 };
const mother: Member = { id: 'm', role: 'mother', birthDate: '1974-05-20', ...wages };
const father: Member = { id: 'f', role: 'father', birthDate: '1971-02-10', ...wages };
const youngMother: Member = { ...mother, birthDate: '1986-01-15' };
const youngFather: Member = { ...father, birthDate: '1984-07-20' };
const bereft: Member = {
  id: 'c1',
  stage: 'died',
  bond: 'birth',
  birthDate: '2000-03-01',
  deathDate: '2020-07-01',
};
const living = (id: string, answers: Answers): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  disability: 'none',
  ...answers,
});
const first = living('c1', { birthDate: '2012-04-01', education: 'fullTime' });
const second = living('c2', { birthDate: '2016-08-12', education: 'fullTime' });
const third = living('c3', { birthDate: '2021-02-03' });

const settled = { ...inLiuzhou, marriage: 'married', publicRental: 'waiting', homePurchase: 'first' };
const young = (children: readonly Member[], family: Answers = settled): Household => ({
  family,
  parents: [youngMother, youngFather],
  children,
});
const bereaved = (rest: Partial<Household>): Household => ({
  family: settled,
  parents: [mother, father],
  children: [bereft],
  ...rest,
});

const claim = (
  benefit: string,
  rest: Omit<ExpectedClaim, 'benefit' | 'subject'>,
  subject = 'family',
): ExpectedClaim => ({ benefit, subject, ...rest });
const waitsFor = (...missing: readonly string[]) => ({ verdict: 'undetermined', missing }) as const;
const no = { verdict: 'notEntitled' } as const;

/** One answer missing at a time: it is named, and nothing is refused because of it (design §2.3). */
export const unknownAnswers: readonly HouseholdCase[] = [
  {
    name: '孩子的出生日期不清楚',
    asOf,
    household: young([living('c1', { birthDate: null })]),
    claims: [
      claim('infant-care-deduction', waitsFor('child.birthDate'), 'c1'),
      claim('public-rental-flat-type', waitsFor('child.birthDate')),
    ],
    working: 'F1.3, F3.1: a day in the last three years would do, and 18 years for a minor.',
  },
  {
    name: '没回答和孩子的关系',
    asOf,
    household: young([{ id: 'c1', stage: 'living', birthDate: '2025-06-10', disability: 'none' }]),
    claims: [claim('infant-care-deduction', waitsFor('child.bond'), 'c1')],
    working: 'F1.6: own, step, adopted, ward would do; only minded would not.',
  },
  {
    name: '没回答孩子的情况（出生、怀孕还是离世）',
    asOf,
    household: young([{ id: 'c1', stage: null, bond: 'birth', birthDate: '2025-06-10' }]),
    claims: [claim('infant-care-deduction', { verdict: 'undetermined' }, 'c1')],
    working: 'F1.3, F1.18: living would do.',
  },
  {
    name: '2020年出生的孩子，没回答和孩子的关系：3岁以下照护已无关',
    asOf,
    household: young([
      {
        id: 'c1',
        stage: 'living',
        birthDate: '2020-01-01',
        disability: 'none',
        education: 'preschool',
      },
    ]),
    claims: [
      claim('infant-care-deduction', no, 'c1'),
      claim('child-education-deduction', waitsFor('child.bond'), 'c1'),
    ],
    working:
      'F1.3: over since 2022-12, whatever the tie. F1.14, F1.6: the tie still decides the education item.',
  },
  {
    name: '今年6月满3岁，没回答和孩子的关系：今年1–5月还可以补扣',
    asOf,
    household: young([{ id: 'c1', stage: 'living', birthDate: '2023-06-15', disability: 'none' }]),
    claims: [claim('infant-care-deduction', { verdict: 'notEntitled', status: 'open' }, 'c1')],
    working: `F1.3: the last month was 2026-05. F1.9: January to May 2026 (10,000 yuan) can be claimed until 2027-06-30,
      if the child is theirs (F1.6): the tie still decides, so neither "never" nor "ended".`,
  },
  {
    name: '7岁的孩子，没回答上学情况',
    asOf,
    household: young([living('c1', { birthDate: '2019-05-05' })]),
    claims: [claim('child-education-deduction', waitsFor('child.education'), 'c1')],
    working: 'F1.14: before primary school or in full-time education: yes; else no.',
  },
  {
    name: '19岁，没有在读',
    asOf,
    household: young([living('c1', { birthDate: '2007-05-05', education: 'left' })]),
    claims: [claim('child-education-deduction', no, 'c1')],
    working: 'F1.14: full-time schooling after the pre-school stage.',
  },
  {
    name: '还没有填孩子',
    asOf,
    household: { family: settled, parents: [youngMother, youngFather] },
    claims: [
      claim('public-rental-priority', { verdict: 'undetermined' }),
      claim('public-rental-flat-type', { verdict: 'undetermined' }),
      claim('housing-fund-loan', { verdict: 'undetermined' }),
      claim('special-family-insurance', { verdict: 'undetermined' }),
    ],
    working: 'F3.1, F3.2, F3.6, F8.11: an untold list may hold anything.',
  },
  {
    name: '还没有填孩子和家长，只说正在轮候',
    asOf,
    household: { family: { publicRental: 'waiting' } },
    claims: [
      claim('public-rental-priority', { verdict: 'undetermined' }),
      claim('special-family-housing', { verdict: 'undetermined' }),
      claim('public-rental-exchange', no),
    ],
    working: 'F3.2, measure 17 as above. F3.3: they do not rent.',
  },
  {
    name: '三个孩子，老三出生日期不清楚',
    asOf,
    household: young([first, second, living('c3', { birthDate: null })]),
    claims: [
      claim('public-rental-priority', waitsFor('child.birthDate')),
      claim('public-rental-flat-type', { verdict: 'entitled' }),
      claim('housing-fund-loan', { verdict: 'undetermined' }),
      claim('infant-care-deduction', waitsFor('child.birthDate'), 'c3'),
      claim('infant-care-deduction', no, 'c1'),
    ],
    working:
      'Two or three minors. F3.2: three would do. F3.1: two are enough. F3.7: two is not settled, three is.',
  },
  {
    name: '三个孩子，老三的情况不清楚',
    asOf,
    household: young([first, second, { ...third, stage: null }]),
    claims: [
      claim('public-rental-priority', { verdict: 'undetermined' }),
      claim('public-rental-flat-type', { verdict: 'entitled' }),
    ],
    working: 'F3.2: three living would do; C10 if one died.',
  },
  {
    name: '三个孩子，没回答公租房',
    asOf,
    household: young([first, second, third], { ...inLiuzhou, marriage: 'married', homePurchase: 'first' }),
    claims: [
      claim('public-rental-priority', waitsFor('family.publicRental')),
      claim('public-rental-flat-type', waitsFor('family.publicRental')),
      claim('public-rental-exchange', { verdict: 'undetermined' }),
      claim('housing-fund-loan', { verdict: 'entitled', force: 'discretion' }),
    ],
    working: 'F3.1–F3.3 hang on the wish for public housing; F3.6 does not.',
  },
  {
    name: '两个孩子，没回答公租房',
    asOf,
    household: young([first, second], { ...inLiuzhou, marriage: 'married', homePurchase: null }),
    claims: [claim('public-rental-priority', no)],
    working: 'F3.2: neither three children nor a special family, whatever is answered.',
  },
  {
    name: '三个孩子，买房打算不清楚',
    asOf,
    household: young([first, second, third], { ...settled, homePurchase: null }),
    claims: [claim('housing-fund-loan', waitsFor('family.homePurchase'))],
    working: 'F3.6: a first own home would do.',
  },
  {
    name: '一个孩子，买房打算不清楚',
    asOf,
    household: young([first], { ...settled, homePurchase: null }),
    claims: [claim('housing-fund-loan', no)],
    working: 'F3.6: one child is not several: a failing condition beats an unknown one.',
  },
  {
    name: '住在公租房里，没回答想不想换',
    asOf,
    household: young([first, second], { ...settled, publicRental: 'renting' }),
    claims: [claim('public-rental-exchange', waitsFor('family.exchangeReason'))],
    working: 'F3.3: three reasons would do.',
  },
  {
    name: '失独家庭，婚姻状况不清楚',
    asOf,
    household: bereaved({ family: { ...settled, marriage: null } }),
    claims: ['m', 'f'].map((parent) =>
      claim('special-assistance-deceased', waitsFor('family.marriage'), parent),
    ),
    working: 'F8.3: married, widowed and divorced would do (wife 52, husband 55); unmarried is not settled.',
  },
  {
    name: '失独家庭，妻子出生日期不清楚',
    asOf,
    household: bereaved({ parents: [{ ...mother, birthDate: null }, father] }),
    claims: ['m', 'f'].map((parent) =>
      claim('special-assistance-deceased', waitsFor('parent.birthDate'), parent),
    ),
    working: 'F8.3: the wife’s age decides for both.',
  },
  {
    name: '失独家庭，丈夫出生日期不清楚',
    asOf,
    household: bereaved({ parents: [mother, { ...father, birthDate: null }] }),
    claims: [
      claim('special-assistance-deceased', { verdict: 'entitled' }, 'm'),
      claim('special-assistance-deceased', waitsFor('parent.birthDate'), 'f'),
    ],
    working: 'F8.3: hers is settled by her own age; he must be born on or after 1933-01-01.',
  },
  {
    name: '夫妻身份都没回答，一个52岁、一个48岁',
    asOf,
    household: bereaved({
      parents: [
        { id: 'm', birthDate: '1974-05-20', income: 'none' },
        { id: 'f', birthDate: '1978-02-10', income: 'none' },
      ],
    }),
    claims: ['m', 'f'].map((parent) => claim('special-assistance-deceased', waitsFor('parent.role'), parent)),
    working: 'F8.3: yes for both if the older is the wife, no for both if the younger is.',
  },
  {
    name: '离世孩子和家里的关系不清楚',
    asOf,
    household: bereaved({ children: [{ ...bereft, bond: null }] }),
    claims: [
      claim('special-assistance-deceased', waitsFor('child.bond'), 'm'),
      claim('special-family-housing', waitsFor('child.bond')),
    ],
    working: 'F8.3: own or adopted would do.',
  },
  {
    name: '独生孩子的情况没有回答（52岁的妈妈）',
    asOf,
    household: bereaved({ children: [{ id: 'c1', stage: null, bond: 'birth', birthDate: '2000-03-01' }] }),
    claims: [
      claim('special-assistance-deceased', { verdict: 'undetermined' }, 'm'),
      claim('special-assistance-disabled', { verdict: 'undetermined' }, 'm'),
    ],
    working: 'F8.3: died, or living with a disability of level 1–3.',
  },
  {
    name: '失独家庭，没回答公租房',
    asOf,
    household: bereaved({ family: { ...inLiuzhou, marriage: 'married', homePurchase: 'no' } }),
    claims: [
      claim('special-family-housing', waitsFor('family.publicRental')),
      claim('public-rental-priority', waitsFor('family.publicRental')),
      claim('special-assistance-deceased', { verdict: 'entitled' }, 'm'),
    ],
    working: 'F3.2, measure 17: the wish for housing is open; F8.3 does not hang on it.',
  },
  {
    name: '失独家庭，丧偶妈妈66岁，没回答能否自理',
    asOf,
    household: bereaved({
      family: { ...settled, marriage: 'widowed' },
      parents: [{ ...mother, birthDate: '1960-01-01' }],
    }),
    claims: [claim('special-family-nursing-allowance', waitsFor('parent.needsCare'))],
    working: 'F8.12: unable to care for herself would do.',
  },
];

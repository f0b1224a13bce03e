import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const parent = (id: 'm' | 'f', birthDate: string, answers: Answers = {}): Member => ({
  id,
  role: id === 'm' ? 'mother' : 'father',
  birthDate,
  hukou: 'rural',
  work: 'other',
  ...answers,
});
const mother62 = parent('m', '1964-05-20');
const father64 = parent('f', '1962-02-10');

const born = (id: string, birthDate: string, answers: Answers = {}): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  sex: 'boy',
  education: 'left',
  ...answers,
});
const girl = (id: string, birthDate: string, answers: Answers = {}): Member =>
  born(id, birthDate, { sex: 'girl', ...answers });
const died = (id: string, birthDate: string): Member => ({
  id,
  stage: 'died',
  bond: 'birth',
  birthDate,
  deathDate: '2015-06-01',
});
const son = born('c1', '1990-03-01');

const household = (
  parents: readonly Member[],
  children: readonly Member[],
  family: Answers = {},
): Household => ({
  family: { county: 'yufeng', onlyChildCertificate: 'held', ...family },
  parents,
  children,
});

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const ruralAward = (subject: string, rest: Rest): ExpectedClaim => ({
  benefit: 'rural-award-assistance',
  subject,
  ...rest,
});
const parentsAward = (rest: Rest): ExpectedClaim => ({
  benefit: 'only-child-parents-award',
  subject: 'family',
  ...rest,
});
const earlierBenefits = (rest: Rest): ExpectedClaim => ({
  benefit: 'earlier-benefits-go-on',
  subject: 'family',
  ...rest,
});
const nursingLeave = (subject: string, rest: Rest): ExpectedClaim => ({
  benefit: 'only-child-nursing-leave',
  subject,
  ...rest,
});

const yes = { verdict: 'entitled', status: 'current' } as const;
const no = { verdict: 'notEntitled', status: 'none' } as const;
const askTheOffice = { verdict: 'undetermined', missing: [] } as const;

const onlyChildAtWork: Answers = {
  work: 'employed',
  isOnlyChild: true,
  ownParentInHospital: true,
  worksInGuangxi: true,
};
const atWork = (answers: Answers = {}): Member =>
  parent('f', '1988-08-08', { hukou: 'urban', ...onlyChildAtWork, ...answers });
const baby = born('c1', '2025-06-10');

/** Families from before the two-child policy, measure 16: F8.1, F8.2, F8.8, F8.9, F8.16; and the leave of F4.18. */
export const oneChildAndTwoDaughters: readonly HouseholdCase[] = [
  {
    name: '农村户口，妈妈62岁、爸爸64岁，一个儿子，有光荣证',
    asOf,
    household: household([mother62, father64], [son]),
    claims: [
      ruralAward('m', { ...yes, force: 'right', floor: 960, from: '2024-05-20' }),
      ruralAward('f', { ...yes, force: 'right', floor: 960, from: '2022-02-10' }),
      parentsAward({ ...askTheOffice, force: 'right' }),
      earlierBenefits({ ...yes, force: 'right' }),
    ],
    working: `F8.8: rural, 60, one child: each parent, 960 a year as the national floor; 60 on 2024-05-20 and 2022-02-10.
      F8.9: a claim in principle, but until which age of the child is not published: for a child of 36 the office must say.
      F8.1: an only-child family from before 2016.`,
  },
  ...(
    [
      ['昨天', '1966-11-23', { ...yes, from: '2026-11-23' }],
      ['今天', '1966-11-24', { ...yes, from: '2026-11-24' }],
      ['明天', '1966-11-25', { verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25' }],
    ] as const
  ).map(([day, birthDate, expected]) => ({
    name: `农村户口的妈妈${day}满60岁，一个儿子`,
    asOf,
    household: household([parent('m', birthDate)], [son]),
    claims: [ruralAward('m', expected)],
    working:
      'F8.8: 60 years old. F8.16: whether the month or the year counts is not published, so the birthday itself is shown.',
  })),
  {
    name: '爸爸1932年12月31日出生，妈妈1933年1月1日出生，一个儿子',
    asOf,
    household: household(
      [parent('m', '1933-01-01'), parent('f', '1932-12-31')],
      [{ ...son, birthDate: '1960-03-01' }],
    ),
    claims: [ruralAward('m', { ...yes, from: '2012-01-01' }), ruralAward('f', no)],
    working:
      'F8.8: born on or after 1933-01-01, each for themselves. The 960 are known since 2012; she was 60 in 1993.',
  },
  {
    name: '妈妈农村户口，爸爸城镇户口，一个儿子',
    asOf,
    household: household([mother62, { ...father64, hukou: 'urban' }], [son]),
    claims: [ruralAward('m', yes), ruralAward('f', no), earlierBenefits(yes)],
    working: 'F8.8: rural hukou, each parent. F8.1: only-child families, rural or not.',
  },
  {
    name: '户口簿上看不出是不是农村户口；爸爸说不清楚',
    asOf,
    household: household(
      [
        { ...mother62, hukou: 'unmarked' },
        { ...father64, hukou: null },
      ],
      [son],
    ),
    claims: [
      ruralAward('m', askTheOffice),
      ruralAward('f', { verdict: 'undetermined', missing: ['parent.hukou'] }),
    ],
    working: 'F8.8 says rural hukou and not how to tell it where the register does not: ask.',
  },
  {
    name: '农村户口，两个女儿，第一个1988年、第二个1991年出生，没有光荣证',
    asOf,
    household: household([mother62, father64], [girl('c1', '1988-01-01'), girl('c2', '1991-02-02')], {
      onlyChildCertificate: 'never',
    }),
    claims: [ruralAward('m', yes), ruralAward('f', yes), parentsAward(no), earlierBenefits(yes)],
    working:
      'F8.8: two daughters. F8.1: a rural two-daughter family. F8.9: the other award is for an only child.',
  },
  {
    name: '农村户口，双胞胎女儿',
    asOf,
    household: household([mother62], [girl('c1', '1990-01-01'), girl('c2', '1990-01-01')]),
    claims: [ruralAward('m', yes), parentsAward(no), earlierBenefits(yes)],
    working: 'F8.8: two daughters, in however many births; two children are no only child (F8.9).',
  },
  {
    name: '农村户口，龙凤胎',
    asOf,
    household: household([mother62], [girl('c1', '1990-01-01'), born('c2', '1990-01-01')]),
    claims: [ruralAward('m', no), parentsAward(no), earlierBenefits(no)],
    working: 'F8.8: neither one child nor two daughters. F8.1: neither an only child nor two daughters.',
  },
  {
    name: '农村户口，一儿一女',
    asOf,
    household: household([mother62, father64], [girl('c1', '1988-01-01'), born('c2', '1991-02-02')]),
    claims: [ruralAward('m', no), ruralAward('f', no), parentsAward(no), earlierBenefits(no)],
    working: 'F8.8, F8.1: neither one child nor two daughters.',
  },
  {
    name: '农村户口，两个孩子，一个是女儿，另一个没有说',
    asOf,
    household: household([mother62], [girl('c1', '1988-01-01'), born('c2', '1991-02-02', { sex: null })]),
    claims: [
      ruralAward('m', { verdict: 'undetermined', missing: ['child.sex'] }),
      earlierBenefits({ verdict: 'undetermined', missing: ['child.sex'] }),
    ],
    working: 'F8.8, F8.1: two daughters would do, a daughter and a son would not.',
  },
  {
    name: '城镇户口，两个女儿',
    asOf,
    household: household(
      [mother62, father64].map((one) => ({ ...one, hukou: 'urban' })),
      [girl('c1', '1988-01-01'), girl('c2', '1991-02-02')],
    ),
    claims: [ruralAward('m', no), ruralAward('f', no), earlierBenefits(no)],
    working: 'F8.8: rural hukou. F8.1: rural two-daughter families.',
  },
  {
    name: '两个女儿，妈妈农村户口、爸爸城镇户口',
    asOf,
    household: household(
      [mother62, { ...father64, hukou: 'urban' }],
      [girl('c1', '1988-01-01'), girl('c2', '1991-02-02')],
    ),
    claims: [ruralAward('m', yes), ruralAward('f', no), earlierBenefits(askTheOffice)],
    working: 'F8.8 goes by the parent. F8.1 does not say whether one rural parent makes a rural family: ask.',
  },
  {
    name: '农村户口，三个女儿',
    asOf,
    household: household(
      [mother62],
      [girl('c1', '1985-01-01'), girl('c2', '1988-01-01'), girl('c3', '1991-02-02')],
    ),
    claims: [ruralAward('m', no), earlierBenefits(no)],
    working: 'F8.8, F8.1: one child or two daughters.',
  },
  {
    name: '农村户口，独生子离世',
    asOf,
    household: household([mother62, father64], [died('c1', '1990-03-01')]),
    claims: [ruralAward('m', yes), ruralAward('f', yes), parentsAward(askTheOffice), earlierBenefits(yes)],
    working: `F8.8: "child died, none living". F8.1: an only-child family from before 2016. F8.9: what becomes of the
      award is not written: ask.`,
  },
  {
    name: '农村户口，两个孩子都离世',
    asOf,
    household: household([mother62], [died('c1', '1988-03-01'), died('c2', '1990-03-01')]),
    claims: [ruralAward('m', yes), parentsAward(askTheOffice), earlierBenefits(askTheOffice)],
    working: 'F8.8: none living. F8.1 names only-child families and does not say how these count: ask.',
  },
  {
    name: '农村户口，两个女儿，一个离世',
    asOf,
    household: household([mother62], [girl('c1', '1988-01-01'), died('c2', '1991-02-02')]),
    claims: [ruralAward('m', askTheOffice), earlierBenefits(askTheOffice)],
    working:
      'F8.8 does not say whether those born or those living count: two daughters born, one child living. Ask.',
  },
  {
    name: '农村户口，三个女儿，一个离世',
    asOf,
    household: household(
      [mother62],
      [girl('c1', '1985-01-01'), girl('c2', '1988-01-01'), died('c3', '1991-02-02')],
    ),
    claims: [ruralAward('m', askTheOffice), parentsAward(no), earlierBenefits(askTheOffice)],
    working:
      'F8.8: by those living two daughters, by those born three children: ask. Two living: no only child.',
  },
  {
    name: '农村户口，三个孩子，一个离世，剩下一儿一女',
    asOf,
    household: household(
      [mother62],
      [girl('c1', '1985-01-01'), born('c2', '1988-01-01'), died('c3', '1991-02-02')],
    ),
    claims: [ruralAward('m', no), earlierBenefits(no)],
    working: 'F8.8: by those born three, by those living a daughter and a son: no either way.',
  },
  {
    name: '农村户口，收养的独生女',
    asOf,
    household: household(
      [mother62],
      [girl('c1', '1990-01-01', { bond: 'adopted', adoptedOn: '1992-02-02' })],
    ),
    claims: [ruralAward('m', askTheOffice), parentsAward(askTheOffice), earlierBenefits(askTheOffice)],
    working:
      'F8.3 counts an adopted only child for the special assistance; F8.8 and F8.9 do not mention adoption: ask.',
  },
  {
    name: '农村户口，再婚：一个亲生儿子，一个继子',
    asOf,
    household: household([mother62, father64], [son, born('c2', '1992-01-01', { bond: 'step' })]),
    claims: [ruralAward('m', askTheOffice), earlierBenefits(askTheOffice)],
    working: 'F8.8 does not say whose children count after a remarriage: ask.',
  },
  {
    name: '农村户口，再婚：亲生一儿一女，一个继子',
    asOf,
    household: household(
      [mother62],
      [girl('c1', '1988-01-01'), born('c2', '1991-02-02'), born('c3', '1992-01-01', { bond: 'step' })],
    ),
    claims: [ruralAward('m', no), earlierBenefits(no)],
    working: 'F8.8: her own two rule it out, however the stepson counts.',
  },
  {
    name: '丧偶的妈妈70岁，农村户口，一个女儿，帮女儿带外孙',
    asOf,
    household: household(
      [parent('m', '1956-10-01')],
      [girl('c1', '1982-07-07'), born('c2', '2020-01-01', { bond: 'minded' })],
      { marriage: 'widowed' },
    ),
    claims: [ruralAward('m', { ...yes, from: '2016-10-01' }), earlierBenefits(yes)],
    working: 'F8.8: no condition on marriage; a grandchild is not her child. 60 on 2016-10-01.',
  },
  {
    name: '外公是孩子的监护人',
    asOf,
    household: household(
      [parent('f', '1962-02-10', { role: 'guardian' })],
      [born('c1', '2012-01-01', { bond: 'ward' })],
    ),
    claims: [ruralAward('f', no), parentsAward(no), earlierBenefits(no)],
    working: 'F8.8, F8.9: the parents of the child. His own children were not told.',
  },
  {
    name: '农村户口的年轻父母，独生子2015年12月31日出生',
    asOf,
    household: household(
      [parent('m', '1988-05-05'), parent('f', '1986-03-03')],
      [born('c1', '2015-12-31', { education: 'fullTime', schoolLevel: 'compulsory' })],
    ),
    claims: [
      ruralAward('m', { verdict: 'notEntitled', status: 'upcoming', from: '2048-05-05' }),
      parentsAward(askTheOffice),
      earlierBenefits(yes),
    ],
    working: 'F8.2: before 2016-01-01. F8.8: 60 on 2048-05-05. F8.9: until which age is not published.',
  },
  {
    name: '农村户口的年轻父母，独生子2016年1月1日出生',
    asOf,
    household: household(
      [parent('m', '1988-05-05'), parent('f', '1986-03-03')],
      [born('c1', '2016-01-01', { education: 'fullTime', schoolLevel: 'compulsory' })],
    ),
    claims: [ruralAward('m', no), parentsAward(no), earlierBenefits(no)],
    working: 'F8.1, F8.2: 新人新办法: not a family from before the two-child policy.',
  },
  {
    name: '农村户口的爸爸61岁，独生女2017年出生',
    asOf,
    household: household([parent('f', '1965-04-04')], [girl('c1', '2017-05-01')]),
    claims: [ruralAward('f', no), earlierBenefits(no)],
    working: 'F8.1, F8.2: the old rules are for families from before 2016.',
  },
  {
    name: '农村户口的爸爸61岁，儿子2012年、女儿2017年出生，有光荣证',
    asOf,
    household: household([parent('f', '1965-04-04')], [born('c1', '2012-03-01'), girl('c2', '2017-05-01')]),
    claims: [ruralAward('f', askTheOffice), parentsAward(askTheOffice), earlierBenefits(askTheOffice)],
    working: `F8.1: an only-child family until 2016; F8.3 ends the special assistance on another birth, but F8.8 and F8.9
      do not say so of the awards: ask.`,
  },
  {
    name: '农村户口的爸爸61岁，两个女儿，2012年和2017年出生',
    asOf,
    household: household([parent('f', '1965-04-04')], [girl('c1', '2012-03-01'), girl('c2', '2017-05-01')]),
    claims: [ruralAward('f', askTheOffice), earlierBenefits(askTheOffice)],
    working: 'F8.8: two daughters; F8.1: but not before 2016. Ask.',
  },
  {
    name: '独生女2014年出生，又怀孕，预产期2027年3月10日',
    asOf,
    household: household(
      [parent('m', '1988-05-05')],
      [girl('c1', '2014-03-01'), { id: 'c2', stage: 'expected', dueDate: '2027-03-10' }],
    ),
    claims: [earlierBenefits({ ...yes, from: '2023-02-23', through: '2027-03-09' })],
    working: `F8.1: an only-child family today, by measure 16 of 2023-02-23; whether the earlier benefits go on after
      another birth is not written, so nothing is certain from the due date on.`,
  },
  {
    name: '独生子2012年出生，没有办过光荣证',
    asOf,
    household: household([parent('m', '1988-05-05')], [born('c1', '2012-03-01')], {
      onlyChildCertificate: 'never',
    }),
    claims: [parentsAward(no), earlierBenefits(yes)],
    working: 'F8.9: holders of the certificate. F8.1 names no certificate; C11: no refusal for want of it.',
  },
  {
    name: '独生子2012年出生，有没有光荣证说不清',
    asOf,
    household: household([parent('m', '1988-05-05')], [born('c1', '2012-03-01')], {
      onlyChildCertificate: null,
    }),
    claims: [parentsAward({ verdict: 'undetermined', missing: ['family.onlyChildCertificate'] })],
    working: 'F8.9: without the certificate there is no claim, with it the office must be asked.',
  },
  {
    name: '没有孩子，63岁',
    asOf,
    household: household([parent('m', '1963-05-05')], []),
    claims: [ruralAward('m', no), parentsAward(no), earlierBenefits(no)],
    working: 'F8.8: one child, two daughters, or a child who died.',
  },
  {
    name: '爸爸在广西上班，是独生子，自己的父母住院',
    asOf,
    household: household([atWork()], [baby]),
    claims: [nursingLeave('f', { ...yes, force: 'right', from: '2017-09-01' })],
    working:
      'F4.18: an only child of parents of 60 or more in hospital; in force 2017-09-01. No certificate is named.',
  },
  ...(
    [
      ['有兄弟姐妹', { isOnlyChild: false }],
      ['父母没有住院', { ownParentInHospital: false }],
      ['在广东上班', { worksInGuangxi: false }],
      ['没有单位', { work: 'other' }],
    ] as const
  ).map(([name, answers]) => ({
    name: `护理假：${name}`,
    asOf,
    household: household([atWork(answers)], [baby]),
    claims: [nursingLeave('f', no)],
    working:
      'F4.18: an employee, an only child, parents in hospital. F4.17: another province has its own rules.',
  })),
  ...(['isOnlyChild', 'ownParentInHospital', 'worksInGuangxi'] as const).map((key) => ({
    name: `护理假：${key} 说不清`,
    asOf,
    household: household([atWork({ [key]: null })], [baby]),
    claims: [nursingLeave('f', { verdict: 'undetermined' as const, missing: [`parent.${key}`] })],
    working: 'F4.18, F4.17: it hangs on this answer.',
  })),
  ...(
    [
      ['2017-08-31', 'notEntitled'],
      ['2017-09-01', 'entitled'],
    ] as const
  ).map(([day, verdict]) => ({
    name: `护理假，按${day}问`,
    asOf: day,
    household: household([atWork()], []),
    claims: [nursingLeave('f', { verdict })],
    working: 'F4.18: since 2017-09-01.',
  })),
];

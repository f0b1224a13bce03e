import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';

const mother = (answers: Answers = {}): Member => ({
  id: 'm',
  role: 'mother',
  work: 'employed',
  worksInGuangxi: true,
  birthInsurance: 'employer',
  ...answers,
});
const father = (answers: Answers = {}): Member => ({
  id: 'f',
  role: 'father',
  work: 'employed',
  worksInGuangxi: true,
  birthInsurance: 'employer',
  ...answers,
});
const born = (birthDate: string, answers: Answers = {}, id = 'c1'): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  ...answers,
});
const due = (dueDate: string, id = 'c1'): Member => ({ id, stage: 'expected', dueDate });

const home = (
  parents: readonly Member[],
  children: readonly Member[],
  family: Answers = { marriage: 'married' },
): Household => ({ family: { county: 'liunan', ...family }, parents, children });
const both = (...children: readonly Member[]): Household => home([mother(), father()], children);

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const of =
  (benefit: string, subject = 'family') =>
  (rest: Rest): ExpectedClaim => ({ benefit, subject, ...rest });

const maternity = of('maternity-leave');
const additional = of('additional-maternity-leave');
const fathers = of('fathers-leave');
const hersUntil3 = of('parental-leave', 'm');
const hisUntil3 = of('parental-leave', 'f');
const prenatal = of('prenatal-check-leave');
const nursing = of('nursing-leave');
const early = of('miscarriage-leave-before-4-months');
const late = of('miscarriage-leave-from-4-months');
const allowance = of('maternity-allowance');
const costs = of('maternity-medical-costs');
const byEmployer = of('birth-paid-by-the-employer');
const residents = of('residents-birth-costs');

const yes = { verdict: 'entitled', force: 'right', status: 'current' } as const;
const comes = { verdict: 'notEntitled', status: 'upcoming' } as const;
const over = { verdict: 'notEntitled', status: 'ended' } as const;
const never = { verdict: 'notEntitled', status: 'none' } as const;
const askTheOffice = { verdict: 'undetermined', status: 'open', missing: [] } as const;
const waitsFor = (...missing: readonly string[]) =>
  ({ verdict: 'undetermined', status: 'open', missing }) as const;

const miscarried = (pregnancyLoss: string, pregnancyLossOn: string | null): Household =>
  home([mother({ pregnancyLoss, pregnancyLossOn }), father()], []);

/** Measure 13: leave (F4.1–F4.17, C1, C8) and maternity insurance (F5.1–F5.8, C7). */
export const leaveAndInsurance: readonly HouseholdCase[] = [
  {
    name: '怀孕，预产期2027年3月1日，夫妻都在柳州上班，单位参保',
    asOf,
    household: both(due('2027-03-01')),
    claims: [
      maternity({ ...comes, from: '2027-02-14', through: '2027-06-06', days: 98 }),
      additional({ ...comes, from: '2027-02-14', through: '2027-07-26', days: [50, 60] }),
      fathers({ ...comes, from: '2027-03-01', through: '2027-06-06', days: 25 }),
      hersUntil3({ ...comes, from: '2027-03-01', through: '2030-02-28', days: 10 }),
      hisUntil3({ ...comes, from: '2027-03-01', through: '2030-02-28', days: 10 }),
      prenatal(askTheOffice),
      nursing({ verdict: 'notEntitled', status: 'open', missing: [] }),
      allowance({ ...comes, from: '2027-02-14', through: '2027-06-06' }),
      costs({ ...yes, through: '2027-06-06' }),
      byEmployer(never),
      residents(never),
      early(never),
      late(never),
    ],
    working: `F4.1: up to 15 days before birth: 1 March − 15 = 14 February. 98 days from the birth: March leaves 30, April 30 (60),
      May 31 (91), 6 June is + 97: the 98th. F4.4: at least 50 more: + 147: June leaves 24 (121), + 26: 26 July. F4.5: 25 days,
      while she has her 98. F4.6: 10 a year each, to the day before the third birthday. F4.12, F4.15: named, no days: ask.
      F5.1: costs of pregnancy and birth by the fund; F5.4 does not apply to the insured, F5.8 not to employees’ insurance. F4.2: she expects a baby.`,
  },
  {
    name: '预产期正好在15天后',
    asOf,
    household: both(due('2026-12-09')),
    claims: [
      maternity({ ...yes, from: '2026-11-24', through: '2027-03-16', days: 98 }),
      fathers({ ...comes, from: '2026-12-09', through: '2027-03-16' }),
      allowance({ ...yes, from: '2026-11-24' }),
    ],
    working:
      'F4.1: 9 December − 15 is today. + 97: 22 to the end of December, 31 (53), 28 (81), 16 March. F4.5: from the birth.',
  },
  {
    name: '预产期在16天后',
    asOf,
    household: both(due('2026-12-10')),
    claims: [maternity({ ...comes, from: '2026-11-25' }), costs(yes), allowance(comes)],
    working: 'F4.1: 15 days before 10 December is tomorrow. F5.1: the costs of check-ups already now.',
  },
  {
    name: '产假：预产期已过4天，宝宝还没出生',
    asOf,
    household: both(due('2026-11-20')),
    claims: [
      maternity({ ...yes, from: '2026-11-10', through: '2027-03-02', days: 98 }),
      fathers({ ...comes, from: '2026-11-25' }),
      hisUntil3({ ...comes, from: '2026-11-25' }),
    ],
    working:
      'Born tomorrow at the earliest: 25 November − 15 = 10 November. + 97: 5, 31 (36), 31 (67), 28 (95), 2 March. F4.5, F4.6.',
  },
  {
    name: '双胞胎，预产期2027年3月1日',
    asOf,
    household: both(due('2027-03-01'), due('2027-03-01', 'c2')),
    claims: [
      maternity({ ...comes, from: '2027-02-14', through: '2027-06-21', days: 113 }),
      additional({ ...comes, through: '2027-07-26', days: [50, 60] }),
    ],
    working:
      'F4.1: 98 + 15 = 113: 6 June + 15 = 21 June. F4.4: 26 July is certain whatever twins add; the additional days stay 50 or 60.',
  },
  {
    name: '宝宝出生第98天',
    asOf,
    household: both(born('2026-08-19')),
    claims: [
      maternity({ ...yes, from: '2026-08-04', through: '2026-11-24', days: 98 }),
      fathers({ ...yes, through: '2026-11-24', days: 25 }),
      additional({ ...yes, through: '2027-01-13', days: [50, 60] }),
      nursing(askTheOffice),
      allowance({ ...yes, through: '2026-11-24' }),
    ],
    working: `F4.1: August leaves 12, 30 (42), 31 (73), 24 November is + 97. F4.5: as long as her 98 days. F4.4: + 50 = 13 January.
      F4.15: no days known. F5.2: paid for the leave.`,
  },
  {
    name: '宝宝出生第99天',
    asOf,
    household: both(born('2026-08-18')),
    claims: [
      maternity(askTheOffice),
      fathers(askTheOffice),
      additional({ ...yes, through: '2027-01-12' }),
      allowance(askTheOffice),
      costs(askTheOffice),
      hersUntil3({ ...yes, from: '2026-08-18', through: '2029-08-17', days: 10 }),
    ],
    working: `F4.1: only with a certificate of a difficult birth, which nobody is asked for. F4.5: no text says by when.
      F4.4: 50 days on. F5.5: no time limit for claims found. F4.6.`,
  },
  {
    name: '宝宝出生第113天',
    asOf,
    household: both(born('2026-08-04')),
    claims: [maternity(askTheOffice)],
    working: 'F4.1: 98 + 15 for a difficult birth; the last day of those.',
  },
  {
    name: '宝宝出生第114天',
    asOf,
    household: both(born('2026-08-03')),
    claims: [maternity({ ...over, through: '2026-11-08', days: 98 }), additional(yes)],
    working: 'F4.1: over in any case. 3 August + 97: 28, 30 (58), 31 (89), 8 November. F4.4 goes on.',
  },
  {
    name: '双胞胎出生第113天',
    asOf,
    household: both(born('2026-08-04'), born('2026-08-04', {}, 'c2')),
    claims: [
      maternity({ ...yes, through: '2026-11-24', days: 113 }),
      fathers(askTheOffice),
      hisUntil3({ ...yes, days: 10 }),
    ],
    working: `F4.1: 113 days; 27 + 30 + 31 + 24 = 112 days on. F4.5: beyond the 98 days nothing is published. F4.7: whether two
      children double it is not verified: 10, and ask.`,
  },
  {
    name: '双胞胎出生第114天',
    asOf,
    household: both(born('2026-08-03'), born('2026-08-03', {}, 'c2')),
    claims: [maternity(askTheOffice)],
    working: 'F4.1: 15 more after a difficult birth.',
  },
  {
    name: '双胞胎，一个半夜前、一个半夜后出生',
    asOf,
    household: both(born('2026-11-01'), born('2026-11-02', {}, 'c2')),
    claims: [maternity({ ...yes, through: '2027-02-21', days: 113 })],
    working: 'F4.1: one birth, two babies. 1 November + 112: 29, 31 (60), 31 (91), 21 February.',
  },
  {
    name: '三胞胎出生第128天',
    asOf,
    household: both(born('2026-07-20'), born('2026-07-20', {}, 'c2'), born('2026-07-20', {}, 'c3')),
    claims: [
      maternity({ ...yes, through: '2026-11-24', days: 128 }),
      additional({ ...yes, through: '2026-12-14' }),
    ],
    working:
      'F4.1: 98 + 15 + 15; 11 + 31 + 30 + 31 + 24 = 127 days on. F4.4: the 148th day, 14 December, is certain. F12.1: three children are within the law.',
  },
  {
    name: '增加的产假：宝宝出生第148天',
    asOf,
    household: both(born('2026-06-30')),
    claims: [additional({ ...yes, through: '2026-11-24', days: [50, 60] }), maternity(over)],
    working: 'F4.4: 98 + 50 = 148 in any case: 0 + 31 + 31 + 30 + 31 + 24 = 147 days on.',
  },
  {
    name: '增加的产假：宝宝出生第149天',
    asOf,
    household: both(born('2026-06-29')),
    claims: [additional(askTheOffice)],
    working: 'F4.4, C1: 50 or 60 is disputed.',
  },
  {
    name: '增加的产假：宝宝出生第174天',
    asOf,
    household: both(born('2026-06-04')),
    claims: [additional({ ...over, through: '2026-10-29' })],
    working:
      'F4.4: 98 + 60 + 15 = 173 at most; 26 + 31 + 31 + 30 + 31 + 24 = 173 days on is the 174th. + 147 = 29 October.',
  },
  {
    name: '2022年修订以前：2021年的宝宝',
    asOf: '2021-06-01',
    household: both(born('2021-05-10')),
    claims: [
      additional({ ...yes, days: 50 }),
      fathers({ ...yes, days: 25 }),
      hisUntil3({ ...comes, from: '2022-03-24', through: '2024-05-09' }),
    ],
    working: 'F4.4: 50 days since 2016, not disputed. F4.6, F4.8: only since 2022-03-24.',
  },
  {
    name: '宝宝3周前出生，爸爸在广东上班',
    asOf,
    household: home([mother(), father({ worksInGuangxi: false })], [born('2026-11-03')]),
    claims: [
      fathers(never),
      hisUntil3(never),
      maternity({ ...yes, days: 98 }),
      additional(yes),
      hersUntil3(yes),
    ],
    working: 'F4.17: his leave follows Guangdong’s rules; hers Guangxi’s.',
  },
  {
    name: '宝宝3周前出生，妈妈在广东上班',
    asOf,
    household: home([mother({ worksInGuangxi: false }), father()], [born('2026-11-03')]),
    claims: [
      maternity({ ...yes, days: 98 }),
      allowance(yes),
      additional(never),
      hersUntil3(never),
      nursing(never),
      fathers(yes),
    ],
    working: 'F4.1, F5.2 are national. F4.4, F4.6, F4.15 are Guangxi’s: F4.17.',
  },
  {
    name: '没有登记结婚的妈妈，宝宝3周',
    asOf,
    household: home([mother()], [born('2026-11-03')], { marriage: 'unmarried' }),
    claims: [
      maternity({ ...yes, days: 98 }),
      allowance(yes),
      costs(yes),
      additional(askTheOffice),
      hersUntil3(askTheOffice),
      fathers(never),
    ],
    working:
      'F4.1, F5.1, F5.2 ask for no marriage. F4.10: the Guangxi leaves are for couples: ask. No father told of.',
  },
  {
    name: '妈妈灵活就业，自己交职工医保',
    asOf,
    household: home([mother({ work: 'self', birthInsurance: 'own' }), father()], [born('2026-11-03')]),
    claims: [
      maternity(never),
      additional(never),
      hersUntil3(never),
      allowance(askTheOffice),
      costs(askTheOffice),
      byEmployer(never),
      fathers({ ...yes, days: 25 }),
    ],
    working: 'F4.1: employees’ leave. F5.7: not verified, ask 12393. F5.4: no employer. F4.5 is his.',
  },
  {
    name: '夫妻都是公务员，宝宝30天',
    asOf,
    household: both(born('2026-10-25')),
    claims: [
      maternity({ ...yes, days: 98, through: '2027-01-30' }),
      additional({ ...yes, days: [50, 60] }),
      fathers({ ...yes, days: 25, through: '2027-01-30' }),
      hersUntil3({ ...yes, days: 10 }),
      hisUntil3({ ...yes, days: 10 }),
      allowance(yes),
      costs(yes),
      prenatal(never),
    ],
    working:
      'Employed like everybody: F4.1–F4.6, F5.1, F5.2. 25 October + 97: 6, 30 (36), 31 (67), 30 January. F4.12: nobody expects.',
  },
  {
    name: '收养的宝宝5个月',
    asOf,
    household: both(born('2026-06-20', { bond: 'adopted', adoptedOn: '2026-08-01' })),
    claims: [
      maternity(askTheOffice),
      additional(askTheOffice),
      fathers(askTheOffice),
      hersUntil3(askTheOffice),
      allowance(never),
      costs(never),
    ],
    working: `F4.1: “生育”, and no text we hold speaks of adoption; F4.10 neither. F5.1: there are no costs of a birth.`,
  },
  {
    name: '监护人，被监护的孩子2岁',
    asOf,
    household: home(
      [{ id: 'g', role: 'guardian', work: 'employed', worksInGuangxi: true }],
      [born('2024-10-01', { bond: 'ward', guardianSince: '2025-05-01' })],
    ),
    claims: [{ benefit: 'parental-leave', subject: 'g', ...askTheOffice }, maternity(never), fathers(never)],
    working: 'F4.6 speaks of parents; of guardians no text we hold does.',
  },
  {
    name: '只是帮忙照看2岁的孩子',
    asOf,
    household: both(born('2024-10-01', { bond: 'minded' })),
    claims: [hersUntil3(never), hisUntil3(never), maternity(never)],
    working: 'F4.6: not their child.',
  },
  {
    name: '怀孕不满4个月流产，第15天',
    asOf,
    household: miscarried('before4Months', '2026-11-10'),
    claims: [
      early({ ...yes, from: '2026-11-10', through: '2026-11-24', days: 15 }),
      late(never),
      maternity(never),
    ],
    working: 'F4.2: 15 days from the day itself: 10 to 24 November.',
  },
  {
    name: '怀孕不满4个月流产，第16天',
    asOf,
    household: miscarried('before4Months', '2026-11-09'),
    claims: [early(askTheOffice), late(never)],
    working: 'F4.2: over by national law; F4.3: whether Guangxi grants more is not verified: ask 12333.',
  },
  {
    name: '怀孕满4个月流产，第42天',
    asOf,
    household: miscarried('from4Months', '2026-10-14'),
    claims: [late({ ...yes, from: '2026-10-14', through: '2026-11-24', days: 42 }), early(never)],
    working: 'F4.2: 42 days: 18 of October, 24 of November.',
  },
  {
    name: '怀孕满4个月流产，第43天',
    asOf,
    household: miscarried('from4Months', '2026-10-13'),
    claims: [late(askTheOffice)],
    working: 'F4.2, F4.3 as above.',
  },
  {
    name: '三个月以前流产',
    asOf,
    household: miscarried('from4Months', '2026-08-26'),
    claims: [late({ ...over, through: '2026-10-06' })],
    working: 'F4.2: 42 days from 26 August: 6, 30 (36), 6 October. 90 days on nobody is on that leave.',
  },
  {
    name: '流产了，不想说是哪一天',
    asOf,
    household: miscarried('before4Months', null),
    claims: [early(waitsFor('parent.pregnancyLossOn')), late(never)],
    working: 'F4.2: whether the 15 days still run hangs on the day alone.',
  },
  ...(
    [
      ['明天', '2023-11-25', { ...yes, through: '2026-11-24', days: 10 }],
      ['今天', '2023-11-24', { ...over, through: '2026-11-23' }],
      ['昨天', '2023-11-23', { ...over, through: '2026-11-22' }],
    ] as const
  ).map(([day, birthDate, expected]) => ({
    name: `孩子${day}满3周岁：育儿假`,
    asOf,
    household: both(born(birthDate)),
    claims: [hersUntil3(expected), hisUntil3(expected), maternity(over)],
    working: 'F4.6: until the child is 3: the day before the third birthday is the last.',
  })),
  {
    name: '孩子2024年2月29日出生：育儿假',
    asOf,
    household: both(born('2024-02-29')),
    claims: [hisUntil3({ ...yes, through: '2027-02-27' })],
    working: 'F4.6, as F1.17: 3 on the last day of February 2027, the 28th.',
  },
  {
    name: '第四个孩子3周',
    asOf,
    household: both(
      born('2015-02-02'),
      born('2018-03-03', {}, 'c2'),
      born('2021-04-04', {}, 'c3'),
      born('2026-11-03', {}, 'c4'),
    ),
    claims: [
      maternity({ ...yes, days: 98 }),
      allowance(yes),
      additional(askTheOffice),
      fathers(askTheOffice),
      hersUntil3(askTheOffice),
    ],
    working: 'F4.1 counts no children. F4.10, F12.4: beyond three nothing is verified: ask.',
  },
  {
    name: '怀着第四个，第三个2岁',
    asOf,
    household: both(
      born('2015-02-02'),
      born('2018-03-03', {}, 'c2'),
      born('2024-05-05', {}, 'c3'),
      due('2027-03-01', 'c4'),
    ),
    claims: [
      hersUntil3({ ...yes, from: '2024-05-05', through: '2027-02-28' }),
      additional({ verdict: 'notEntitled', status: 'open', missing: [] }),
      maternity({ ...comes, days: 98 }),
    ],
    working:
      'F4.6: for the third child, sure until the fourth is born. F4.10: the fourth birth’s own leaves are open from the start.',
  },
  {
    name: '单位没有参保，怀孕中',
    asOf,
    household: home([mother({ birthInsurance: 'none' }), father()], [due('2027-03-01')]),
    claims: [
      byEmployer({ ...yes, through: '2027-06-06' }),
      maternity({ ...comes, days: 98 }),
      allowance(never),
      costs(never),
      residents(never),
    ],
    working: 'F5.4: the employer pays wage and costs. F4.1 stands regardless.',
  },
  {
    name: '单位没有参保，妈妈自己参加居民医保',
    asOf,
    household: home([mother({ birthInsurance: 'residents' }), father()], [due('2027-03-01')]),
    claims: [byEmployer(yes), residents(yes), allowance(never)],
    working: 'F5.4: not in maternity insurance, so the employer pays. F5.8: residents’ insurance.',
  },
  {
    name: '妈妈没有工作，参加居民医保；爸爸单位参保',
    asOf,
    household: home([mother({ work: 'other', birthInsurance: 'residents' }), father()], [due('2027-03-01')]),
    claims: [costs(yes), residents(yes), allowance(never), byEmployer(never), maternity(never)],
    working: 'F5.1: the spouse without work gets the medical part, not the allowance. F5.8.',
  },
  {
    name: '妈妈没有工作，参加居民医保，不住在柳州',
    asOf,
    household: home([mother({ work: 'other', birthInsurance: 'residents' }), father()], [due('2027-03-01')], {
      marriage: 'married',
      county: 'elsewhere',
    }),
    claims: [costs(yes), residents(askTheOffice)],
    working:
      'F5.1 is national. F5.8 rests on S1, a paper of Liuzhou: of families elsewhere it says nothing, so ask.',
  },
  {
    name: '妈妈自己做生意，参加居民医保；爸爸单位参保',
    asOf,
    household: home([mother({ work: 'self', birthInsurance: 'residents' }), father()], [due('2027-03-01')]),
    claims: [costs(askTheOffice), residents(yes), allowance(never)],
    working: 'F5.1: “未就业配偶”: whether one with a business is, no text we hold says.',
  },
  {
    name: '妈妈没有工作，没有登记结婚，爸爸单位参保',
    asOf,
    household: home([mother({ work: 'other', birthInsurance: 'none' }), father()], [due('2027-03-01')], {
      marriage: 'unmarried',
    }),
    claims: [costs(never), residents(never), allowance(never)],
    working: 'F5.1: a spouse’s right.',
  },
  {
    name: '宝宝出生后离开了',
    asOf,
    household: both({ id: 'c1', stage: 'died', bond: 'birth', birthDate: '2026-10-20' }),
    claims: [
      maternity(askTheOffice),
      additional(askTheOffice),
      fathers(askTheOffice),
      costs(askTheOffice),
      allowance(askTheOffice),
      hersUntil3(never),
    ],
    working:
      'F4.1, F4.5, F5.1: the texts we hold do not speak of it; never a no. F4.6: leave to care for a child.',
  },
  {
    name: '宝宝3周，什么保险、在哪里上班都不清楚',
    asOf,
    household: home(
      [mother({ worksInGuangxi: null, birthInsurance: null }), father({ work: null })],
      [born('2026-11-03')],
      {},
    ),
    claims: [
      maternity({ ...yes, days: 98 }),
      additional(waitsFor('family.marriage', 'parent.worksInGuangxi')),
      fathers(waitsFor('family.marriage', 'parent.work')),
      allowance(waitsFor('parent.birthInsurance')),
      byEmployer(waitsFor('parent.birthInsurance')),
    ],
    working: 'F4.1 needs none of it. F4.10, F4.17: marriage and place of work. F5.1, F5.4: insured or not.',
  },
  {
    name: '两个宝宝，第二个的生日没有说',
    asOf,
    household: both(born('2026-11-03'), { id: 'c2', stage: 'living', bond: 'birth', birthDate: null }),
    claims: [maternity({ ...yes, through: '2027-02-08', days: 98 })],
    working:
      'F4.1: 98 for certain, perhaps a twin; no day is added by guessing. 3 November + 97: 27, 31 (58), 31 (89), 8 February.',
  },
];

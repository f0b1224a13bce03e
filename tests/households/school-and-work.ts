import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const inLiuzhou: Answers = { county: 'liubei' };
const mother = (work: string | null): Member => ({ id: 'm', role: 'mother', birthDate: '1994-04-02', work });
const father = (work: string | null): Member => ({ id: 'f', role: 'father', birthDate: '1992-09-18', work });
const bothEmployed = [mother('employed'), father('employed')];

const born = (birthDate: string, answers: Answers = {}, id = 'c1'): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  ...answers,
});
const expected = (dueDate: string): Member => ({ id: 'c1', stage: 'expected', dueDate });
const pupil = (birthDate: string, schoolLevel: string, id = 'c1'): Member =>
  born(birthDate, { education: 'fullTime', schoolLevel }, id);

const home = (parents: readonly Member[], children: readonly Member[], family: Answers = {}): Household => ({
  family: { ...inLiuzhou, marriage: 'married', hardship: false, wantsChildcareTraining: false, ...family },
  parents,
  children,
});

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const ofChild =
  (benefit: string) =>
  (rest: Rest, subject = 'c1'): ExpectedClaim => ({ benefit, subject, ...rest });
const ofFamily =
  (benefit: string) =>
  (rest: Rest): ExpectedClaim => ({ benefit, subject: 'family', ...rest });

const childcare = ofChild('affordable-childcare');
const kindergarten = ofChild('kindergarten-entry');
const finalYear = ofChild('free-final-kindergarten-year');
const schooling = ofChild('compulsory-schooling');
const boarding = ofChild('textbooks-and-boarding-aid');
const afterSchool = ofChild('after-school-care');
const holidays = ofChild('holiday-care');
const guidance = ofFamily('parenting-guidance');
const pregnancy = ofFamily('work-in-pregnancy');
const nursing = ofFamily('work-while-nursing');
const backToWork = ofFamily('back-to-work-training');
const training = ofFamily('childcare-training-subsidy');
const employer = ofFamily('family-friendly-employer');

const yes = { verdict: 'entitled', status: 'current' } as const;
const right = { ...yes, force: 'right' } as const;
const encouraged = { ...yes, force: 'encouragement' } as const;
const no = { verdict: 'notEntitled' } as const;
const askTheOffice = { verdict: 'undetermined', missing: [] } as const;
const waitsFor = (...missing: readonly string[]) => ({ verdict: 'undetermined', missing }) as const;

/** Childcare, school, work and training: F4.11, F4.13, F4.14, F4.16, F9.1–F9.8, F10.1–F10.8, C8. */
export const schoolAndWork: readonly HouseholdCase[] = [
  {
    name: '怀孕中，预产期2027年3月1日，爸爸妈妈都有单位',
    asOf,
    household: home(bothEmployed, [expected('2027-03-01')]),
    claims: [
      pregnancy({ ...right, through: '2027-02-28' }),
      nursing({ ...no, status: 'upcoming', from: '2027-03-01', through: '2028-02-29' }),
      childcare({ ...no, status: 'upcoming', from: '2027-03-01', through: '2030-02-28' }),
      employer({ ...no, status: 'upcoming', from: '2027-03-01', through: '2030-02-28' }),
      guidance(right),
      kindergarten(no),
      schooling(no),
      backToWork(no),
      training(no),
    ],
    working: `F4.11, F4.14, F4.16: pregnant, until the birth. F4.13: under 1: 2027-03-01 to the day before 2028-03-01,
      29 February 2028. F10.2, F10.7: under 3, to the day before 2030-03-01. F10.8: parents. Both are employed: F10.6 no.`,
  },
  {
    name: '怀孕中，预产期已过3天还没出生，妈妈有单位',
    asOf,
    household: home(bothEmployed, [expected('2026-11-21')]),
    claims: [
      pregnancy({ ...right, through: '2026-11-24' }),
      nursing({ ...no, status: 'upcoming', from: '2026-11-25' }),
    ],
    working:
      'F4.13, F4.14: not born on the day asked, so still pregnant; an expected birth lies after that day.',
  },
  {
    name: '怀孕中，妈妈没有单位，爸爸有单位',
    asOf,
    household: home([mother('other'), father('employed')], [expected('2027-03-01')]),
    claims: [
      pregnancy(no),
      nursing({ ...no, status: 'none' }),
      employer({ ...no, status: 'upcoming', from: '2027-03-01' }),
    ],
    working:
      'S16 is about female employees; the father’s employer does not matter to F4.11–F4.16. F10.7: he may ask.',
  },
  {
    name: '宝宝5个月，妈妈休完产假回单位上班',
    asOf,
    household: home(bothEmployed, [born('2026-06-20')]),
    claims: [
      nursing({ ...right, from: '2026-06-20', through: '2027-06-19' }),
      pregnancy(no),
      childcare({ ...encouraged, from: '2026-06-20', through: '2029-06-19' }),
      employer({ ...encouraged, from: '2026-06-20' }),
      guidance(right),
      finalYear(no),
    ],
    working: `F4.13: under 1 year: to the day before 2027-06-20. F10.2: a place, no claim to one: encouragement.
      F10.4, F10.7: encouraged. F10.8.`,
  },
  {
    name: '孩子明天满1周岁',
    asOf,
    household: home(bothEmployed, [born('2025-11-25')]),
    claims: [nursing({ ...right, through: '2026-11-24' })],
    working: 'F4.13: the last day under 1.',
  },
  {
    name: '孩子今天满1周岁',
    asOf,
    household: home(bothEmployed, [born('2025-11-24')]),
    claims: [nursing({ ...no, status: 'ended', through: '2026-11-23' }), childcare(encouraged)],
    working: 'F4.13: 1 year old today, no longer under 1. F10.2: still under 3.',
  },
  {
    name: '孩子2026年2月28日出生，次年2月28日满1周岁',
    asOf,
    household: home(bothEmployed, [born('2026-02-28')]),
    claims: [nursing({ ...right, through: '2027-02-27' })],
    working: 'F4.13: first birthday 2027-02-28.',
  },
  {
    name: '双胞胎4个月，妈妈有单位',
    asOf,
    household: home(bothEmployed, [born('2026-07-15'), born('2026-07-15', {}, 'c2')]),
    claims: [
      nursing({ ...right, through: '2027-07-14' }),
      childcare(encouraged),
      childcare(encouraged, 'c2'),
    ],
    working: 'F4.13: one entitlement of the mother, two hours a day in words. F10.2: a place for each.',
  },
  {
    name: '收养的宝宝5个月，妈妈有单位',
    asOf,
    household: home(bothEmployed, [born('2026-06-20', { bond: 'adopted', adoptedOn: '2026-09-01' })]),
    claims: [nursing(askTheOffice), childcare(encouraged)],
    working:
      'F4.13 says breastfeeding and does not speak of adoption: ask 12333. F10.2 does not ask whose child it is.',
  },
  {
    name: '孩子2岁5个月，还没上幼儿园，妈妈因为生孩子停了工作，想学育婴员',
    asOf,
    household: home([mother('paused'), father('other')], [born('2024-06-10', { kindergarten: 'none' })], {
      wantsChildcareTraining: true,
    }),
    claims: [
      backToWork(right),
      training(askTheOffice),
      childcare({ ...encouraged, through: '2027-06-09' }),
      kindergarten(right),
      holidays(no),
      employer(no),
      nursing(no),
    ],
    working: `F10.6: re-employment training. F10.5: who gets the subsidy is not verified: ask 12333. F10.2: until 2027-06-09.
      F9.6: soon at kindergarten. F9.8: no holidays yet. F10.4, F10.7: nobody has an employer.`,
  },
  {
    name: '爸爸停了工作，妈妈有单位：再就业培训写的是女性',
    asOf,
    household: home([mother('employed'), father('paused')], [born('2024-06-10', { kindergarten: 'none' })]),
    claims: [backToWork(no), employer(encouraged)],
    working: 'F10.6: women who stopped work for childbirth. F10.7: the mother may ask her employer.',
  },
  {
    name: '5岁，这个学年上大班',
    asOf,
    household: home(bothEmployed, [born('2021-03-10', { kindergarten: 'final' })]),
    claims: [
      finalYear(right),
      kindergarten(right),
      schooling(right),
      holidays(encouraged),
      afterSchool(no),
      boarding(no),
      childcare({ ...no, status: 'ended', through: '2024-03-09' }),
      employer(encouraged),
    ],
    working: `F9.4: 大班 since autumn 2025. F9.1: about to enter school. F9.8: 幼儿. F9.3: not at school yet. F10.4: childcare
      costs before school. F10.2: third birthday 2024-03-10.`,
  },
  {
    name: '同样5岁，上中班：不按年龄猜',
    asOf,
    household: home(bothEmployed, [born('2021-03-10', { kindergarten: 'early' })]),
    claims: [finalYear(no), kindergarten(right), holidays(encouraged), schooling(no)],
    working: 'F9.4, F9.5: the national papers cover 大班 only, whatever the age.',
  },
  {
    name: '2025年6月问，上大班的孩子：免费还没开始',
    asOf: '2025-06-15',
    household: home(bothEmployed, [born('2019-05-01', { education: 'preschool', kindergarten: 'final' })]),
    claims: [
      finalYear({ ...no, status: 'upcoming', from: '2025-09-01' }),
      kindergarten(right),
      schooling(right),
    ],
    working: 'F9.4: from the autumn term of 2025. F9.6: in force since 2025-06-01. F9.1.',
  },
  {
    name: '6岁半，还没上小学，也不上幼儿园',
    asOf,
    household: home(bothEmployed, [born('2020-05-01', { education: 'preschool', kindergarten: 'none' })]),
    claims: [schooling(right), finalYear(no), holidays(no), afterSchool(no), employer(encouraged)],
    working:
      'F9.1: entry without test, no kindergarten required. F9.4: not in 大班. F10.4: not at school yet.',
  },
  {
    name: '8岁上小学、13岁上初中住校，家里经济困难',
    asOf,
    household: home(
      bothEmployed,
      [pupil('2018-05-01', 'compulsory'), pupil('2013-03-01', 'compulsory', 'c2')],
      { hardship: true },
    ),
    claims: ['c1', 'c2']
      .flatMap((child) => [
        schooling(right, child),
        boarding(right, child),
        afterSchool(right, child),
        holidays(encouraged, child),
        kindergarten(no, child),
        finalYear(no, child),
      ])
      .concat([guidance(right), employer(no), nursing(no), pregnancy(no)]),
    working: `F9.1, F9.2, F9.3, F9.8. Whether a child boards the school sees; amounts are not verified. F10.4: both are at
      school. F10.8: families with children.`,
  },
  {
    name: '8岁上小学，家里不困难',
    asOf,
    household: home(bothEmployed, [pupil('2018-05-01', 'compulsory')]),
    claims: [schooling(right), boarding(no), afterSchool(right)],
    working: 'F9.1: fees are free for all. F9.2: textbooks and boarding aid are for families in hardship.',
  },
  {
    name: '16岁读高中，19岁读大学，25岁已工作',
    asOf,
    household: home(bothEmployed, [
      pupil('2010-05-01', 'senior'),
      pupil('2007-05-01', 'other', 'c2'),
      born('2001-05-01', { education: 'left' }, 'c3'),
    ]),
    claims: [
      schooling(no),
      schooling(no, 'c2'),
      schooling(no, 'c3'),
      afterSchool(no),
      boarding(no),
      holidays(encouraged),
      holidays(no, 'c2'),
      holidays(no, 'c3'),
    ],
    working: 'F9.1–F9.3: primary and junior secondary school. F9.8: "中小学生", so senior secondary too.',
  },
  {
    name: '12岁，没有上学',
    asOf,
    household: home(bothEmployed, [born('2014-05-01', { education: 'left' })]),
    claims: [schooling(askTheOffice), afterSchool(no)],
    working:
      'F9.1 gives the right; how a child out of school comes back the dossier does not say: ask 教育局.',
  },
  {
    name: '孩子的班级、妈妈的工作、困难与否都说“不清楚”',
    asOf,
    household: home(
      [mother(null), father('other')],
      [born('2021-03-10', { kindergarten: null }), born('2026-06-20', {}, 'c2')],
      { hardship: null, wantsChildcareTraining: null },
    ),
    claims: [
      finalYear(waitsFor('child.kindergarten')),
      schooling(waitsFor('child.kindergarten')),
      nursing(waitsFor('parent.work')),
      backToWork(waitsFor('parent.work')),
      training(waitsFor('family.wantsChildcareTraining')),
      employer(waitsFor('parent.work')),
      boarding(no),
    ],
    working:
      'Each answer named decides alone (F9.1, F9.4, F4.13, F10.5–F10.7). F9.2: not at school, hardship or not.',
  },
  {
    name: '读小学，没有回答困不困难',
    asOf,
    household: home(bothEmployed, [pupil('2018-05-01', 'compulsory')], { hardship: null }),
    claims: [boarding(waitsFor('family.hardship')), schooling(right)],
    working: 'F9.2: only hardship is open. F9.1 does not hang on it.',
  },
  {
    name: '孩子3岁以前离世',
    asOf,
    household: home(bothEmployed, [
      { id: 'c1', stage: 'died', bond: 'birth', birthDate: '2025-03-01', deathDate: '2025-12-20' },
    ]),
    claims: [childcare(no), kindergarten(no), schooling(no), guidance(no), nursing(no), employer(no)],
    working: 'F9, F10: all are for a living child; nothing is asked about it.',
  },
  {
    name: '爸爸妈妈都自己做生意，宝宝5个月',
    asOf,
    household: home(
      [
        { ...mother('other'), income: 'business', businessTaxable: 50_000, soleTrader: true },
        { ...father('other'), income: 'business', businessTaxable: 80_000, soleTrader: false },
      ],
      [born('2026-06-20')],
    ),
    claims: [
      nursing({ ...no, status: 'none' }),
      employer(no),
      backToWork(no),
      childcare({ ...encouraged, through: '2029-06-19' }),
      {
        benefit: 'infant-care-deduction',
        subject: 'c1',
        ...right,
        from: '2026-06-01',
        through: '2029-05-31',
      },
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 7, yuan: 14_000 } } }],
    working: `F4.13, F10.4, F10.7: of employees and their employers. F10.6: neither stopped work. F10.2 asks for no employer.
      F1.11: business income too, in the settlement; F1.3: June to December 2026, 7 × 2,000.`,
  },
  {
    name: '爸爸妈妈都在机关事业单位工作，第三个孩子5个月',
    asOf,
    household: home(
      bothEmployed.map((parent) => ({ ...parent, income: 'comprehensive', comprehensiveTaxable: 50_000 })),
      [
        pupil('2014-03-01', 'compulsory'),
        pupil('2018-05-01', 'compulsory', 'c2'),
        born('2026-06-20', { isChinese: true, subsidyFirst: 'notYet' }, 'c3'),
      ],
    ),
    claims: [
      nursing({ ...right, through: '2027-06-19' }),
      employer(encouraged),
      schooling(right),
      schooling(right, 'c2'),
      { benefit: 'births-not-tied', subject: 'family', ...right, from: '2023-02-23' },
      {
        benefit: 'infant-care-deduction',
        subject: 'c3',
        ...right,
        from: '2026-06-01',
        through: '2029-05-31',
      },
      {
        benefit: 'childcare-subsidy',
        subject: 'c3',
        ...right,
        payments: [
          [2026, 3600, '2027-12-31', 'now'],
          [2027, 3600, '2028-12-31', 'later'],
          [2028, 3600, '2029-12-31', 'later'],
        ],
      },
    ],
    working: `No paper of the dossier sets public employees apart: they are employees. F12.1, F12.3: three children, and no job
      hangs on it. F2.2, F2.3, F2.7: a third child alike, first by the end of 2027. F4.13, F10.7, F9.1, F1.3 as for anyone.`,
  },
];

import type { Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const inLiuzhou = { county: 'liunan' };

const born = (birthDate: string, id = 'c1'): Member => ({ id, stage: 'living', bond: 'birth', birthDate });
const due = (dueDate: string, id = 'c1'): Member => ({ id, stage: 'expected', dueDate });

const household = (family: Household['family'], ...children: readonly Member[]): Household => ({
  family: { ...inLiuzhou, thalassaemia: false, plans: 'none', ...family },
  children,
});

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const ofFamily =
  (benefit: string) =>
  (rest: Rest): ExpectedClaim => ({ benefit, subject: 'family', ...rest });
const ofChild =
  (benefit: string) =>
  (rest: Rest, subject = 'c1'): ExpectedClaim => ({ benefit, subject, ...rest });

const noFee = ofFamily('no-social-fee');
const notTied = ofFamily('births-not-tied');
const registration = ofFamily('birth-registration');
const maternal = ofFamily('maternal-health-management');
const rooms = ofFamily('mother-and-baby-rooms');
const premarital = ofFamily('premarital-check');
const prePregnancy = ofFamily('pre-pregnancy-check');
const folic = ofFamily('folic-acid');
const thalassaemia = ofFamily('thalassaemia-services');
const severeAid = ofFamily('severe-thalassaemia-aid');
const prenatalSubsidy = ofFamily('prenatal-screening-subsidy');
const painless = ofFamily('painless-birth');
const infertility = ofFamily('infertility-care');
const ivf = ofFamily('assisted-reproduction-insurance');
const contraception = ofFamily('contraceptive-services');
const jointly = ofChild('birth-joint-handling');
const insurance = ofChild('newborn-medical-insurance');
const checks = ofChild('child-health-management');
const vaccines = ofChild('childhood-immunisation');
const packs = ofChild('nutrition-packs');
const screening = ofChild('newborn-screening');

const yes = { verdict: 'entitled', force: 'right', status: 'current' } as const;
const never = { verdict: 'notEntitled', status: 'none' } as const;
const askTheOffice = { verdict: 'undetermined', status: 'open', missing: [] } as const;

/** Measures 1, 2, 4, 5 and 6: §5 F5.9–F5.10, §6, §7 and §12 of the dossier. */
export const healthAndBirth: readonly HouseholdCase[] = [
  {
    name: '已婚，备孕，还没有孩子',
    asOf,
    household: household({ plans: 'conceive', marriage: 'married' }),
    claims: [
      prePregnancy(yes),
      folic(yes),
      thalassaemia(askTheOffice),
      premarital(never),
      contraception(never),
      infertility(never),
      ivf(never),
      maternal(never),
      registration(never),
      prenatalSubsidy(never),
      painless(never),
      noFee({ ...yes, from: '2021-08-20' }),
      notTied({ ...yes, from: '2023-02-23' }),
    ],
    working: `F6.4: both partners, free (F6.1). F6.13: folic acid before conception. F6.7 free, F6.8 who is not verified: ask.
      F6.1 premarital check: they are married. F6.15, F5.10: other plans. F6.11, F7.5, F6.6: nobody is pregnant. F12.2, F12.3: everyone.`,
  },
  {
    name: '准备登记结婚，暂时没有要孩子的打算',
    asOf,
    household: household({ plans: 'marry', marriage: 'unmarried' }),
    claims: [premarital(askTheOffice), thalassaemia(askTheOffice), prePregnancy(never), folic(never)],
    working: 'F6.1 free, F6.3 who is low: ask, never a promise. F6.8 the same. F6.4, F6.13: for a pregnancy.',
  },
  {
    name: '准备登记结婚，也打算要孩子',
    asOf,
    household: household({ plans: 'marryAndConceive', marriage: 'unmarried' }),
    claims: [premarital(askTheOffice), prePregnancy(yes), folic(yes), thalassaemia(askTheOffice), ivf(never)],
    working: 'Both of the two above: F6.1, F6.3, F6.4, F6.8, F6.13.',
  },
  {
    name: '打算要孩子，想做试管婴儿',
    asOf,
    household: household({ plans: 'conceiveWithHelp', marriage: 'married' }),
    claims: [
      ivf({ ...yes, from: '2023-11-01' }),
      infertility({ verdict: 'entitled', force: 'encouragement', status: 'current' }),
      prePregnancy(yes),
      folic(yes),
      contraception(never),
    ],
    working:
      'F5.10: since 2023-11-01; shares low, so no number. S1 measure 6 only guides and promotes: encouragement. F6.4, F6.13.',
  },
  {
    name: '暂时不要孩子，想了解避孕',
    asOf,
    household: household({ plans: 'avoid', marriage: 'married' }, born('2020-05-05')),
    claims: [contraception({ ...yes, from: '2021-08-20' }), prePregnancy(never), folic(never)],
    working: 'F6.15, law art. 21 as of 2021-08-20. F6.4, F6.13: not planning a child.',
  },
  {
    name: '住在三江，预产期2027年3月1日',
    asOf,
    household: household({ county: 'sanjiang' }, due('2027-03-01')),
    claims: [
      maternal({ ...yes, through: '2027-04-12' }),
      registration({ ...yes, through: '2027-02-28' }),
      prenatalSubsidy(askTheOffice),
      thalassaemia(askTheOffice),
      painless({ verdict: 'entitled', force: 'announced', status: 'current', through: '2027-02-28' }),
      rooms({ verdict: 'entitled', force: 'encouragement', status: 'current', through: '2030-02-28' }),
      folic({ verdict: 'notEntitled', status: 'ended', through: '2026-08-31' }),
      jointly({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01', through: '2027-05-30' }),
      insurance({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01', through: '2027-05-30' }),
      screening({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01', through: '2027-03-29' }),
      checks({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01', through: '2034-02-28' }),
      vaccines({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01' }),
      packs({ verdict: 'notEntitled', status: 'upcoming', from: '2027-09-01', through: '2029-02-28' }),
    ],
    working: `F6.11: pregnancy and 42 days, 1 March + 42 = 12 April. F7.5: until the birth. F6.6, F6.8: ask. Measure 6 "扩大试点": announced.
      F6.13: conception about 9 months before the due day, + 3 months: until 6 months before, 2026-09-01. F5.9: 1 March + 90 = 30 May.
      F6.5: 28 days: 29 March. F6.10: until 7. F6.14: 6 months on 2027-09-01, 24 months on 2029-03-01.`,
  },
  {
    name: '刚怀孕，预产期2027年7月24日',
    asOf,
    household: household({}, due('2027-07-24')),
    claims: [folic({ ...yes, through: '2027-01-23' }), maternal(yes)],
    working: 'F6.13: six months before 24 July is 24 January: the last day is the 23rd. F6.11.',
  },
  {
    name: '预产期2027年5月24日，今天满受孕3个月',
    asOf,
    household: household({}, due('2027-05-24')),
    claims: [folic({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' })],
    working: 'F6.13: six months before the due day is today; yesterday was the last.',
  },
  {
    name: '预产期已过4天，宝宝还没出生',
    asOf,
    household: household({}, due('2026-11-20')),
    claims: [
      maternal(yes),
      registration(yes),
      checks({ verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25' }),
      jointly({ verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25' }),
    ],
    working: 'F6.11, F7.5: still pregnant. F6.10, F7.1: from the birth, which is tomorrow at the earliest.',
  },
  {
    name: '双胞胎昨天出生',
    asOf,
    household: household({}, born('2026-11-23'), born('2026-11-23', 'c2')),
    claims: [
      ...['c1', 'c2'].flatMap((twin) => [
        checks({ ...yes, from: '2026-11-23', through: '2033-11-22' }, twin),
        screening({ ...yes, through: '2026-12-21' }, twin),
        insurance({ ...yes, through: '2027-02-21' }, twin),
        jointly({ ...yes, through: '2027-02-21' }, twin),
      ]),
      maternal({ ...yes, through: '2027-01-04' }),
      registration(never),
    ],
    working: `Each twin by itself. F6.10: the day before 2033-11-23. F6.5: 23 Nov + 28 = 21 Dec. F5.9: 7 days to the end of
      November, + 31 = 38, + 31 = 69, + 21 = 90: 21 February. F6.11: 7 + 31 = 38, + 4 = 42: 4 January. F7.5: born.`,
  },
  {
    name: '宝宝今天出生满42天',
    asOf,
    household: household({}, born('2026-10-13')),
    claims: [
      maternal({ ...yes, through: '2026-11-24' }),
      screening({ verdict: 'notEntitled', status: 'ended', through: '2026-11-10' }),
      insurance({ ...yes, through: '2027-01-11' }),
    ],
    working:
      'F6.11: 18 days to 31 October, + 24 = 42: the day of the check. F6.5: + 28 = 10 November. F5.9: 18 + 30 + 31 = 79, + 11 = 90.',
  },
  {
    name: '宝宝昨天出生满42天',
    asOf,
    household: household({}, born('2026-10-12')),
    claims: [maternal({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' })],
    working: 'F6.11: the 42nd day was yesterday.',
  },
  {
    name: '宝宝今天出生满90天',
    asOf,
    household: household({}, born('2026-08-26')),
    claims: [insurance({ ...yes, through: '2026-11-24' }), jointly({ ...yes, through: '2026-11-24' })],
    working: 'F5.9: 5 + 30 + 31 = 66 to the end of October, + 24 = 90: the last day is today. F7.1.',
  },
  {
    name: '宝宝昨天出生满90天',
    asOf,
    household: household({}, born('2026-08-25')),
    claims: [
      insurance({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' }),
      jointly(askTheOffice),
      checks(yes),
    ],
    working:
      'F5.9: a day late. F7.1–F7.3 set no last day for the joint handling: ask. F6.10 goes on regardless.',
  },
  {
    name: '孩子明天满7周岁',
    asOf,
    household: household({}, born('2019-11-25')),
    claims: [checks({ ...yes, through: '2026-11-24' }), jointly({ verdict: 'notEntitled' }), vaccines(yes)],
    working: 'F6.10: the yearly check at 6 can be had while the child is 6. F6.12: no age given; a minor.',
  },
  {
    name: '孩子今天满7周岁',
    asOf,
    household: household({}, born('2019-11-24')),
    claims: [checks({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' })],
    working: 'F6.10: no longer 6.',
  },
  {
    name: '孩子2020年2月29日出生',
    asOf,
    household: household({}, born('2020-02-29')),
    claims: [checks({ ...yes, from: '2023-02-23', through: '2027-02-27' })],
    working:
      'F6.10: 7 on 28 February 2027, a year without a 29th. Held at least since the paper of 2023-02-23.',
  },
  {
    name: '孩子今天满18周岁',
    asOf,
    household: household({}, born('2008-11-24')),
    claims: [vaccines({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' }), checks(never)],
    working: 'F6.12: for children; of age today. F6.10: was over 6 before the paper.',
  },
  ...(['rongan', 'rongshui', 'sanjiang'] as const).map((county) => ({
    name: `住在${county}，孩子今天满6个月`,
    asOf,
    household: household({ county }, born('2026-05-24')),
    claims: [packs({ ...yes, from: '2026-11-24', through: '2028-05-23' })],
    working: 'F6.14: 6–24 months in these three counties, from today to the day before the second birthday.',
  })),
  {
    name: '住在融水，孩子2026年8月31日出生',
    asOf,
    household: household({ county: 'rongshui' }, born('2026-08-31')),
    claims: [packs({ verdict: 'notEntitled', status: 'upcoming', from: '2027-02-28' })],
    working: 'F6.14: February has no 31st: 6 months old on its last day.',
  },
  {
    name: '住在融水，孩子今天满2周岁',
    asOf,
    household: household({ county: 'rongshui' }, born('2024-11-24')),
    claims: [packs({ verdict: 'notEntitled', status: 'ended', through: '2026-11-23' })],
    working: 'F6.14: 24 months are reached today.',
  },
  {
    name: '住在柳南区，孩子1岁',
    asOf,
    household: household({}, born('2025-11-01')),
    claims: [packs(never), checks(yes), rooms({ verdict: 'entitled', through: '2028-10-31' })],
    working: 'F6.14: the district is none of the three. F6.10. Measure 4: children under 3.',
  },
  {
    name: '孩子1岁，没有说住在哪里',
    asOf,
    household: household({ county: null }, born('2025-11-01')),
    claims: [packs({ verdict: 'undetermined', status: 'open', missing: ['family.county'] })],
    working: 'F6.14: it hangs on the county alone.',
  },
  {
    name: '孩子确诊重症地贫',
    asOf,
    household: household({ thalassaemia: true }, born('2018-03-03')),
    claims: [severeAid(askTheOffice), thalassaemia(never)],
    working:
      'F6.9: "对符合条件的患者给予医疗救助", conditions and amounts not verified: ask. F6.7: nobody marries or expects a child.',
  },
  {
    name: '宝宝离世：不再问别的，只列出不受影响的',
    asOf,
    household: household({}, { id: 'c1', stage: 'died' }),
    claims: [
      notTied(yes),
      maternal(never),
      checks(never),
      vaccines(never),
      screening(never),
      insurance(never),
      jointly(never),
      packs(never),
    ],
    working: 'The services are for a living child; no day of birth or death is needed to say so. F12.2.',
  },
  {
    name: '什么都还没有说',
    asOf,
    household: { family: {} },
    claims: [
      noFee({ ...yes, missing: [] }),
      notTied({ verdict: 'undetermined', missing: ['family.county'] }),
      prePregnancy({ verdict: 'undetermined', missing: ['family.plans'] }),
      premarital({ verdict: 'undetermined', missing: ['family.county', 'family.plans'] }),
      severeAid({ verdict: 'undetermined', missing: ['family.county', 'family.thalassaemia'] }),
      maternal({ verdict: 'undetermined', missing: ['children'] }),
      registration({ verdict: 'undetermined', missing: ['children', 'family.county'] }),
    ],
    working:
      'F12.2 asks nothing; F12.3 rests on S1: where they live. F6.3, F6.4: the plans. F6.9: the diagnosis. F6.11, F7.5: a pregnancy.',
  },
  {
    name: '文件印发前一天：四个孩子的家庭',
    asOf: '2023-02-22',
    household: {
      family: inLiuzhou,
      children: [
        born('2012-01-01'),
        born('2015-01-01', 'c2'),
        born('2018-01-01', 'c3'),
        born('2022-01-01', 'c4'),
      ],
    },
    claims: [
      noFee({ ...yes, from: '2021-08-20' }),
      notTied({ verdict: 'notEntitled', status: 'upcoming', from: '2023-02-23' }),
    ],
    working:
      'F12.2: the law of 2021-08-20 has no such fee. F12.3 rests on S1, issued on 2023-02-23; whatever the number.',
  },
  {
    name: '一家住在广西以外，孩子1岁',
    asOf,
    household: household({ county: 'elsewhere' }, born('2025-11-01')),
    claims: [
      packs(askTheOffice),
      checks({ ...yes, from: '2025-11-01', through: '2032-10-31' }),
      vaccines({ ...yes, from: '2025-11-01' }),
    ],
    working:
      'F6.14: in poor counties; which ones outside Liuzhou the dossier does not say: ask. F6.10, F6.12: national, until 7 and for minors.',
  },
];

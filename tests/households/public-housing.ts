import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const inLiuzhou: Answers = { county: 'yufeng', hukouInLiuzhou: true };
const parents: readonly Member[] = [
  { id: 'm', role: 'mother', birthDate: '1986-01-15', income: 'none' },
  { id: 'f', role: 'father', birthDate: '1984-07-20', income: 'none' },
];

const own = (id: string, birthDate: string): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  disability: 'none',
  ...(birthDate < '2020-11-25' ? { education: 'fullTime' } : {}),
});
const first = own('c1', '2012-04-01');
const second = own('c2', '2016-08-12');
const third = own('c3', '2021-02-03');
const threeMinors = [first, second, third];

const household = (family: Answers, children: readonly Member[]): Household => ({
  family: { ...inLiuzhou, marriage: 'married', homePurchase: 'no', ...family },
  parents,
  children,
});

const claim =
  (benefit: string) =>
  (rest: Omit<ExpectedClaim, 'benefit' | 'subject'>): ExpectedClaim => ({
    benefit,
    subject: 'family',
    ...rest,
  });
const priority = claim('public-rental-priority');
const flatType = claim('public-rental-flat-type');
const exchange = claim('public-rental-exchange');
const fundLoan = claim('housing-fund-loan');

const yes = { verdict: 'entitled', status: 'current' } as const;
const no = { verdict: 'notEntitled' } as const;
const askTheOffice = { verdict: 'undetermined', missing: [] } as const;

/** Public rental housing and the housing fund: F3.1–F3.7, C10. What the office checks (F3.4) changes no verdict. */
export const publicHousing: readonly HouseholdCase[] = [
  {
    name: '三个未成年孩子，正在轮候公租房',
    asOf,
    household: household({ publicRental: 'waiting' }, threeMinors),
    claims: [
      priority({ ...yes, force: 'discretion' }),
      flatType(yes),
      exchange(no),
      fundLoan(no),
      claim('special-family-housing')(no),
    ],
    working: `F3.2: three-child family "可优先": discretion. F3.1: minor children. F3.3: no flat to exchange.
      F3.6: buys nothing. Measure 17 is for special families.`,
  },
  {
    name: '三个未成年孩子，想申请还没申请',
    asOf,
    household: household({ publicRental: 'wantsToApply' }, threeMinors),
    claims: [priority({ verdict: 'entitled', force: 'discretion' }), flatType({ verdict: 'entitled' })],
    working: 'F3.1, F3.2: both texts speak of families that qualify, not of those already in the queue.',
  },
  {
    name: '三个孩子，老大明天满18岁',
    asOf,
    household: household({ publicRental: 'waiting' }, [own('c1', '2008-11-25'), second, third]),
    claims: [priority({ verdict: 'entitled', force: 'discretion' }), flatType({ verdict: 'entitled' })],
    working: 'F3.2: three children, all minors today.',
  },
  {
    name: '三个孩子，老大今天满18岁',
    asOf,
    household: household({ publicRental: 'waiting' }, [own('c1', '2008-11-24'), second, third]),
    claims: [priority(askTheOffice), flatType({ verdict: 'entitled' })],
    working: 'F3.2, C10: no text says whether a grown child still counts: ask. F3.1: two minors are enough.',
  },
  {
    name: '三个孩子都已成年',
    asOf,
    household: household({ publicRental: 'waiting' }, [
      own('c1', '2004-01-01'),
      own('c2', '2006-01-01'),
      own('c3', '2008-11-24'),
    ]),
    claims: [priority(askTheOffice), flatType(no)],
    working: 'F3.2, C10 as above. F3.1 needs minor children; the youngest turned 18 today.',
  },
  {
    name: '四个未成年孩子',
    asOf,
    household: household({ publicRental: 'waiting', homePurchase: 'first' }, [
      ...threeMinors,
      own('c4', '2025-01-01'),
    ]),
    claims: [
      priority(askTheOffice),
      flatType({ verdict: 'entitled' }),
      fundLoan({ verdict: 'entitled', force: 'discretion' }),
    ],
    working: 'C10: no rule for a fourth: ask. F3.6: multi-child whether that means two or three (F3.7).',
  },
  {
    name: '生过三个，一个已离世',
    asOf,
    household: household({ publicRental: 'waiting', homePurchase: 'first' }, [
      first,
      second,
      { id: 'c3', stage: 'died', bond: 'birth', birthDate: '2018-05-01', deathDate: '2022-06-01' },
    ]),
    claims: [priority(askTheOffice), flatType({ verdict: 'entitled' }), fundLoan(askTheOffice)],
    working:
      'C10: no rule for a deceased child: ask. F3.1: two minors. F3.7: whether two suffice is not published.',
  },
  {
    name: '两个孩子，第三个预产期2027年1月15日',
    asOf,
    household: household({ publicRental: 'waiting', homePurchase: 'first' }, [
      first,
      second,
      { id: 'c3', stage: 'expected', dueDate: '2027-01-15' },
    ]),
    claims: [
      priority({ verdict: 'notEntitled', force: 'discretion', status: 'upcoming', from: '2027-01-15' }),
      flatType({ verdict: 'entitled' }),
      fundLoan(askTheOffice),
    ],
    working: 'F3.2: two children today, three from the birth. F3.7: two is not settled.',
  },
  {
    name: '第一个孩子，预产期2027年3月1日，想申请公租房',
    asOf,
    household: household({ publicRental: 'wantsToApply', homePurchase: 'first' }, [
      { id: 'c1', stage: 'expected', dueDate: '2027-03-01' },
    ]),
    claims: [
      priority({ verdict: 'notEntitled', status: 'none' }),
      flatType({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01' }),
      fundLoan({ verdict: 'notEntitled', status: 'none' }),
    ],
    working: 'F3.1: a minor child from the birth on. F3.2, F3.6: one child is neither three nor several.',
  },
  {
    name: '两个孩子，正在轮候，打算买首套',
    asOf,
    household: household({ publicRental: 'waiting', homePurchase: 'first' }, [first, second]),
    claims: [
      priority({ verdict: 'notEntitled', status: 'none' }),
      flatType({ verdict: 'entitled' }),
      fundLoan(askTheOffice),
    ],
    working: 'F3.2: not three children. F3.1: minors. F3.7: "多子女" is two or three, not published: ask.',
  },
  {
    name: '三个孩子，不打算申请公租房，打算买首套',
    asOf,
    household: household({ publicRental: 'none', homePurchase: 'first' }, threeMinors),
    claims: [priority(no), flatType(no), exchange(no), fundLoan({ ...yes, force: 'discretion' })],
    working:
      'No plan, no claim. F3.6: first own home, three minors are several under any reading: "可适当提高".',
  },
  {
    name: '三个孩子，买的不是首套',
    asOf,
    household: household({ publicRental: 'none', homePurchase: 'another' }, threeMinors),
    claims: [fundLoan({ verdict: 'notEntitled', status: 'none' })],
    working: 'F3.6: only the first own home.',
  },
  {
    name: '三个孩子中一个已成年，买首套',
    asOf,
    household: household({ publicRental: 'none', homePurchase: 'first' }, [
      own('c1', '2006-01-01'),
      second,
      third,
    ]),
    claims: [fundLoan(askTheOffice)],
    working: 'F3.7: neither the number nor the age of the children is published: ask.',
  },
  {
    name: '一个孩子，买首套',
    asOf,
    household: household({ publicRental: 'none', homePurchase: 'first' }, [first]),
    claims: [fundLoan({ verdict: 'notEntitled', status: 'none' })],
    working: 'F3.6, F3.7: one child is not several under either reading.',
  },
  ...(['grew', 'work', 'school'] as const).map((exchangeReason) => ({
    name: `住在公租房里，想换房：${exchangeReason}`,
    asOf,
    household: household({ publicRental: 'renting', exchangeReason }, [first, second]),
    claims: [exchange(yes)],
    working: 'F3.3: more family members, work, a child’s school: exchanged when flats are available.',
  })),
  {
    name: '住在公租房里，因其他原因想换房',
    asOf,
    household: household({ publicRental: 'renting', exchangeReason: 'other' }, [first, second]),
    claims: [exchange(askTheOffice)],
    working: 'F3.3: "人口增加、就业、子女就学等原因": the list is open and says nothing more: ask.',
  },
  {
    name: '住在公租房里，不想换',
    asOf,
    household: household({ publicRental: 'renting', exchangeReason: 'no' }, [first, second]),
    claims: [exchange(no)],
    working: 'F3.3: nothing is asked for.',
  },
  {
    name: '两个亲生、一个继子女，正在轮候',
    asOf,
    household: household({ publicRental: 'waiting' }, [first, second, { ...third, bond: 'step' }]),
    claims: [priority(askTheOffice), flatType({ verdict: 'entitled' })],
    working: 'F3.2 "生育三孩家庭": whether a stepchild counts is nowhere said: ask. F3.1: two own minors.',
  },
  {
    name: '第一个孩子，预产期2027年3月1日，正在轮候',
    asOf,
    household: household({ publicRental: 'waiting' }, [
      { id: 'c1', stage: 'expected', dueDate: '2027-03-01' },
    ]),
    claims: [flatType({ verdict: 'notEntitled', status: 'upcoming', from: '2027-03-01' })],
    working: 'F3.1: a minor child from the birth on.',
  },
  {
    name: '一个孩子，第二个预产期2027年3月1日，打算买首套',
    asOf,
    household: household({ publicRental: 'none', homePurchase: 'first' }, [
      first,
      { id: 'c2', stage: 'expected', dueDate: '2027-03-01' },
    ]),
    claims: [fundLoan({ verdict: 'notEntitled', status: 'open' })],
    working:
      'F3.6: one child today. F3.7: from the birth there are two, and whether two suffice is not published.',
  },
  {
    name: '两个孩子，老三2027年1月15日出生时老大刚满18岁',
    asOf,
    household: household({ publicRental: 'waiting' }, [
      own('c1', '2009-01-10'),
      second,
      { id: 'c3', stage: 'expected', dueDate: '2027-01-15' },
    ]),
    claims: [priority({ verdict: 'notEntitled', status: 'open' })],
    working: 'F3.2: two children today. From the birth three, one of them grown: C10, ask. So not "never".',
  },
  {
    name: '只有一个未成年继子女，正在轮候',
    asOf,
    household: household({ publicRental: 'waiting' }, [{ ...first, bond: 'step' }]),
    claims: [flatType(askTheOffice)],
    working: 'F3.1 "有未成年子女的家庭": whether a stepchild counts is not said: ask, as for F3.2.',
  },
];

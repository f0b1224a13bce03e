import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const inLiuzhou: Answers = { county: 'liucheng', hukouInLiuzhou: true };
const mother = (birthDate: string, answers: Answers = {}): Member => ({
  id: 'm',
  role: 'mother',
  birthDate,
  income: 'none',
  ...answers,
});
const father = (birthDate: string, answers: Answers = {}): Member => ({
  id: 'f',
  role: 'father',
  birthDate,
  income: 'none',
  ...answers,
});

const bereft: Member = {
  id: 'c1',
  stage: 'died',
  bond: 'birth',
  birthDate: '2000-03-01',
  deathDate: '2020-07-01',
};
const disabled = (disability: string | null): Member => ({
  id: 'c1',
  stage: 'living',
  bond: 'birth',
  birthDate: '2000-03-01',
  education: 'left',
  disability,
});

const household = (
  marriage: string,
  parents: readonly Member[],
  children: readonly Member[] = [bereft],
  family: Answers = {},
): Household => ({
  family: { ...inLiuzhou, marriage, publicRental: 'none', homePurchase: 'no', ...family },
  parents,
  children,
});

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const deceased = (subject: string, rest: Rest): ExpectedClaim => ({
  benefit: 'special-assistance-deceased',
  subject,
  ...rest,
});
const disabledAid = (subject: string, rest: Rest): ExpectedClaim => ({
  benefit: 'special-assistance-disabled',
  subject,
  ...rest,
});
const familyClaim = (benefit: string, rest: Rest): ExpectedClaim => ({ benefit, subject: 'family', ...rest });

const yes = { verdict: 'entitled', status: 'current' } as const;
const no = { verdict: 'notEntitled' } as const;
const askTheOffice = { verdict: 'undetermined', missing: [] } as const;
const specialFamilyBenefits = [
  'special-family-housing',
  'special-family-care-home',
  'special-family-insurance',
  'special-family-support',
  'special-family-nursing-allowance',
  'special-family-assisted-birth',
];

/** Families whose only child died or is disabled: F8.3–F8.6, F8.10–F8.16, F3.2, measures 17 and 18. */
export const specialFamilies: readonly HouseholdCase[] = [
  {
    name: '妈妈52岁、爸爸55岁，独生子女2020年离世，正在轮候公租房',
    asOf,
    household: household('married', [mother('1974-05-20'), father('1971-02-10')], [bereft], {
      publicRental: 'waiting',
    }),
    claims: [
      deceased('m', { ...yes, force: 'right', floor: 590 }),
      deceased('f', { ...yes, force: 'right', floor: 590 }),
      disabledAid('m', no),
      disabledAid('f', no),
      familyClaim('public-rental-priority', { verdict: 'entitled', force: 'discretion' }),
      familyClaim('special-family-housing', { verdict: 'entitled' }),
      familyClaim('special-family-insurance', { verdict: 'entitled' }),
      familyClaim('special-family-support', { verdict: 'entitled' }),
      familyClaim('special-family-nursing-allowance', no),
    ],
    working: `F8.3: wife 49 or over, only child died, none living. F8.4: each spouse. F8.5, F8.6: 590 only as the national floor.
      F3.2: may be given priority; measure 17 优先纳入. F8.11, F8.13: for special families. F8.12: nobody old.`,
  },
  {
    name: '妻子差一天满49岁，丈夫60岁',
    asOf,
    household: household('married', [mother('1977-11-25'), father('1966-03-01')]),
    claims: ['m', 'f'].map((parent) =>
      deceased(parent, { verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25' }),
    ),
    working: 'F8.3: in a marriage the wife’s age decides for both; 49 tomorrow.',
  },
  {
    name: '妻子今天满49岁，丈夫45岁',
    asOf,
    household: household('married', [mother('1977-11-24'), father('1981-05-05')]),
    claims: [deceased('m', yes), deceased('f', yes)],
    working: 'F8.3: the wife is 49 today; no age of his own is asked of the husband.',
  },
  {
    name: '妻子1976年2月29日出生，2025年2月27日问',
    asOf: '2025-02-27',
    household: household('married', [mother('1976-02-29'), father('1975-01-01')]),
    claims: [deceased('m', { verdict: 'notEntitled', status: 'upcoming', from: '2025-02-28' })],
    working: 'F1.17 (民法典 art. 202 by analogy): 49 on the last day of February 2025.',
  },
  {
    name: '妻子1976年2月29日出生，2025年2月28日问',
    asOf: '2025-02-28',
    household: household('married', [mother('1976-02-29'), father('1975-01-01')]),
    claims: [deceased('m', { verdict: 'entitled' }), deceased('f', { verdict: 'entitled' })],
    working: 'F1.17 as above, F8.3.',
  },
  {
    name: '已婚，只填了60岁的丈夫，没有填妻子',
    asOf,
    household: household('married', [father('1966-03-01')]),
    claims: [deceased('f', { verdict: 'undetermined' })],
    working: 'F8.3: the wife’s age decides and is not known.',
  },
  {
    name: '丧偶的爸爸，今天满49岁',
    asOf,
    household: household('widowed', [father('1977-11-24')]),
    claims: [deceased('f', yes)],
    working: 'F8.3: widowed, man or woman: own age 49.',
  },
  {
    name: '丧偶的爸爸，明天满49岁',
    asOf,
    household: household('widowed', [father('1977-11-25')]),
    claims: [deceased('f', { verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25' })],
    working: 'F8.3: own age 49 tomorrow.',
  },
  {
    name: '离婚：妈妈47岁、爸爸52岁，各看各的年龄',
    asOf,
    household: household('divorced', [mother('1979-06-01'), father('1974-06-01')]),
    claims: [
      deceased('m', { verdict: 'notEntitled', status: 'upcoming', from: '2028-06-01' }),
      deceased('f', yes),
    ],
    working: 'F8.3: divorced parents by their own age; she is 49 on 2028-06-01.',
  },
  {
    name: '离婚：妈妈50岁、爸爸48岁',
    asOf,
    household: household('divorced', [mother('1976-06-01'), father('1978-06-01')]),
    claims: [
      deceased('m', yes),
      deceased('f', { verdict: 'notEntitled', status: 'upcoming', from: '2027-06-01' }),
    ],
    working: 'F8.3: his former wife’s age does not help him; 49 on 2027-06-01.',
  },
  {
    name: '丈夫1932年12月31日出生，妻子1933年1月1日出生',
    asOf,
    household: household(
      'married',
      [mother('1933-01-01', { needsCare: false }), father('1932-12-31', { needsCare: false })],
      [{ ...bereft, birthDate: '1962-01-01' }],
    ),
    claims: [deceased('m', yes), deceased('f', { verdict: 'notEntitled', status: 'none' })],
    working: 'F8.3: born on or after 1933-01-01, each for themselves.',
  },
  ...(['level1', 'level2', 'level3'] as const).map((level) => ({
    name: `妈妈52岁，独生子女残疾：${level}`,
    asOf,
    household: household('married', [mother('1974-05-20'), father('1971-02-10')], [disabled(level)]),
    claims: [
      disabledAid('m', { ...yes, force: 'right', floor: 460 }),
      disabledAid('f', { ...yes, force: 'right', floor: 460 }),
      deceased('m', no),
      familyClaim('special-family-insurance', { verdict: 'entitled' }),
      familyClaim('special-family-support', { verdict: 'entitled' }),
    ],
    working: 'F8.3: levels 1–3. F8.5, F8.6: 460 as the national floor. F8.15: injured or died.',
  })),
  ...(['level4', 'none'] as const).map((level) => ({
    name: `妈妈52岁，独生子女残疾：${level}`,
    asOf,
    household: household('married', [mother('1974-05-20'), father('1971-02-10')], [disabled(level)]),
    claims: [disabledAid('m', no), disabledAid('f', no), deceased('m', no)],
    working: 'F8.3: level 3 or above (1–3) only.',
  })),
  {
    name: '妈妈52岁，孩子的残疾等级说不清',
    asOf,
    household: household('married', [mother('1974-05-20'), father('1971-02-10')], [disabled(null)]),
    claims: [
      disabledAid('m', { verdict: 'undetermined', missing: ['child.disability'] }),
      disabledAid('f', { verdict: 'undetermined', missing: ['child.disability'] }),
      deceased('m', no),
    ],
    working:
      'F8.3: levels 1–3 would do, 4 or none would not. The child lives, so nothing hangs on it for the other aid.',
  },
  {
    name: '两个孩子，一个离世',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [bereft, { ...disabled('none'), id: 'c2', birthDate: '2003-01-01' }],
    ),
    claims: [
      deceased('m', no),
      deceased('f', no),
      disabledAid('m', no),
      ...specialFamilyBenefits.map((benefit) => familyClaim(benefit, no)),
    ],
    working: 'F8.3: had two, and one lives.',
  },
  {
    name: '两个孩子，一个二级残疾',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [disabled('level2'), { ...disabled('none'), id: 'c2', birthDate: '2003-01-01' }],
    ),
    claims: [disabledAid('m', no), disabledAid('f', no)],
    working: 'F8.3: had only one child.',
  },
  {
    name: '依法收养的独生子女离世',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [{ ...bereft, bond: 'adopted', adoptedOn: '2002-04-04' }],
    ),
    claims: [deceased('m', { verdict: 'entitled' }), deceased('f', { verdict: 'entitled' })],
    working: 'F8.3: "or lawfully adopted one".',
  },
  {
    name: '独生子女离世后又收养了一个',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [
        bereft,
        {
          id: 'c2',
          stage: 'living',
          bond: 'adopted',
          birthDate: '2022-02-02',
          adoptedOn: '2024-03-03',
          disability: 'none',
        },
      ],
    ),
    claims: [deceased('m', no), deceased('f', no)],
    working: 'F8.3: ends on an adoption.',
  },
  {
    name: '独生子女离世，又怀孕，预产期2027年3月10日',
    asOf,
    household: household(
      'married',
      [mother('1977-03-20'), father('1975-02-10')],
      [bereft, { id: 'c2', stage: 'expected', dueDate: '2027-03-10' }],
    ),
    claims: [deceased('m', yes), deceased('f', yes)],
    working: 'F8.3: ends on another birth, which has not happened; the mother is 49.',
  },
  {
    name: '自己的独生子女离世，有一个健在的继子女',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [bereft, { ...disabled('none'), id: 'c2', bond: 'step' }],
    ),
    claims: [deceased('m', askTheOffice)],
    working: 'F8.3 does not say whether a stepchild is a living child, or whose: ask.',
  },
  {
    name: '没有结婚的妈妈52岁，独生子女离世',
    asOf,
    household: household('unmarried', [mother('1974-05-20')]),
    claims: [deceased('m', askTheOffice)],
    working: 'F8.3 names the wife and widowed or divorced parents; the never-married are not mentioned: ask.',
  },
  {
    name: '失独妈妈30岁，孩子2015年12月31日出生',
    asOf,
    household: household(
      'married',
      [mother('1996-03-10'), father('1994-02-01')],
      [{ ...bereft, birthDate: '2015-12-31', deathDate: '2024-02-02' }],
    ),
    claims: [
      ...['m', 'f'].map((parent) =>
        deceased(parent, { verdict: 'notEntitled', status: 'upcoming', from: '2045-03-10' }),
      ),
      familyClaim('special-family-insurance', askTheOffice),
      familyClaim('special-family-support', askTheOffice),
    ],
    working: `F8.3: 49 on 2045-03-10; no other condition is unmet. C11: the certificate is no condition.
      F8.11, F8.13 are for 计划生育特殊家庭 and name no age; 49 is a condition of the payment in F8.3: ask.`,
  },
  {
    name: '失独妈妈30岁，孩子2016年1月1日出生',
    asOf,
    household: household(
      'married',
      [mother('1996-03-10'), father('1994-02-01')],
      [{ ...bereft, birthDate: '2016-01-01', deathDate: '2024-02-02' }],
    ),
    claims: ['m', 'f'].map((parent) =>
      deceased(parent, { verdict: 'notEntitled', status: 'open', missing: [] }),
    ),
    working: `F8.3: under 49, nothing now. F8.1, F8.2: families from before the two-child policy; no certificate for a
      child born since 2016-01-01; F8.3 itself names no such day: whether she is paid at 49 is for the office to say.`,
  },
  {
    name: '独生子女2026年3月1日才离世，妈妈2023年已满49岁',
    asOf,
    household: household(
      'married',
      [mother('1974-05-20'), father('1971-02-10')],
      [{ ...bereft, deathDate: '2026-03-01' }],
    ),
    claims: [deceased('m', { ...yes, from: '2026-03-01' }), deceased('f', { ...yes, from: '2026-03-01' })],
    working:
      'F8.3: the child must have died; before 2026-03-01 nothing was due, though she was 49 on 2023-05-20.',
  },
  {
    name: '独生子女离世，又怀孕，预产期不清楚',
    asOf,
    household: household(
      'married',
      [mother('1977-03-20'), father('1975-02-10')],
      [bereft, { id: 'c2', stage: 'expected', dueDate: null }],
    ),
    claims: [deceased('m', yes), deceased('f', yes)],
    working: 'F8.3: ends on another birth, which has not happened, whatever the day.',
  },
  {
    name: '没有结婚的妈妈40岁，独生子女离世',
    asOf,
    household: household('unmarried', [mother('1986-06-06')]),
    claims: [deceased('m', { verdict: 'notEntitled', status: 'open' })],
    working: 'F8.3: under 49 today; from 49 on, the never-married are not mentioned: ask. So not "never".',
  },
  {
    name: '失独家庭，妈妈66岁长期不能自理，爸爸68岁能自理',
    asOf,
    household: household('married', [
      mother('1960-01-01', { needsCare: true }),
      father('1958-01-01', { needsCare: false }),
    ]),
    claims: [
      deceased('m', yes),
      deceased('f', yes),
      familyClaim('special-family-nursing-allowance', { verdict: 'entitled', force: 'discretion' }),
      familyClaim('special-family-care-home', { verdict: 'entitled', force: 'right' }),
      familyClaim('special-family-housing', no),
      familyClaim('public-rental-priority', no),
    ],
    working:
      'F8.12: "有条件的县区可": discretion. F8.10: 优先安排, 提供: a right. No plan for public housing.',
  },
  {
    name: '失独家庭，妈妈66岁、爸爸68岁都能自理',
    asOf,
    household: household('married', [
      mother('1960-01-01', { needsCare: false }),
      father('1958-01-01', { needsCare: false }),
    ]),
    claims: [familyClaim('special-family-nursing-allowance', no)],
    working: 'F8.12: only those who cannot care for themselves.',
  },
  {
    name: '丧偶失独妈妈今天满60岁，长期不能自理',
    asOf,
    household: household('widowed', [mother('1966-11-24', { needsCare: true })]),
    claims: [familyClaim('special-family-nursing-allowance', { verdict: 'entitled', force: 'discretion' })],
    working: 'F8.12: an old member; the dossier gives no age, the question itself is asked from 60.',
  },
  {
    name: '丧偶失独妈妈59岁，长期不能自理',
    asOf,
    household: household('widowed', [mother('1966-11-25')]),
    claims: [familyClaim('special-family-nursing-allowance', no)],
    working: 'F8.12: not yet an old member (60 tomorrow).',
  },
  {
    name: '普通年轻家庭，一个孩子，残疾情况没有问过',
    asOf,
    household: household(
      'married',
      [mother('1995-05-20'), father('1993-02-10')],
      [{ id: 'c1', stage: 'living', bond: 'birth', birthDate: '2025-03-01' }],
    ),
    claims: ['m', 'f'].flatMap((parent) => [disabledAid(parent, no), deceased(parent, no)]),
    working: 'F8.3: the wife is 31, whatever is answered about the child.',
  },
  {
    name: '没有孩子的夫妻',
    asOf,
    household: household('married', [mother('1974-05-20'), father('1971-02-10')], []),
    claims: [
      deceased('m', no),
      disabledAid('m', no),
      ...specialFamilyBenefits.map((benefit) => familyClaim(benefit, no)),
    ],
    working: 'F8.3: no child was ever had.',
  },
];

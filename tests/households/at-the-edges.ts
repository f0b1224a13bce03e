import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';

const atWork: Answers = { work: 'employed', worksInGuangxi: true, birthInsurance: 'employer' };
const mother = (answers: Answers = {}): Member => ({ id: 'm', role: 'mother', ...atWork, ...answers });
const father = (answers: Answers = {}): Member => ({ id: 'f', role: 'father', ...atWork, ...answers });
const born = (birthDate: string, answers: Answers = {}, id = 'c1'): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  ...answers,
});
const home = (
  parents: readonly Member[],
  children: readonly Member[],
  family: Answers = { marriage: 'married' },
): Household => ({ family: { county: 'liunan', ...family }, parents, children });
const both = (...children: readonly Member[]): Household => home([mother(), father()], children);

type Rest = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const claim = (benefit: string, rest: Rest, subject = 'family'): ExpectedClaim => ({
  benefit,
  subject,
  ...rest,
});

const yes = { verdict: 'entitled' } as const;
const no = { verdict: 'notEntitled' } as const;
const askTheOffice = { verdict: 'undetermined', missing: [] } as const;

const quadruplets = (birthDate: string): readonly Member[] =>
  ['c1', 'c2', 'c3', 'c4'].map((id) => born(birthDate, {}, id));

/** Families on either side of a line that a small slip in a rule would move; found by changing the rules (docs/mutation.md). */
export const atTheEdges: readonly HouseholdCase[] = [
  {
    name: '增加的产假：宝宝出生第173天',
    asOf,
    household: both(born('2026-06-05')),
    claims: [claim('additional-maternity-leave', askTheOffice)],
    working:
      'F4.1, F4.4: 98 + 60 + 15 = 173 at most; 25 + 31 + 31 + 30 + 31 + 24 = 172 days on is the 173rd.',
  },
  {
    name: '四胞胎出生第218天：增加的产假',
    asOf,
    household: both(...quadruplets('2026-04-21')),
    claims: [claim('additional-maternity-leave', askTheOffice)],
    working:
      'F4.1, F4.4: 98 + 3 × 15 + 15 + 60 = 218 at most; 9 + 31 + 30 + 31 + 31 + 30 + 31 + 24 = 217 days on is the 218th.',
  },
  {
    name: '四胞胎出生第219天：增加的产假',
    asOf,
    household: both(...quadruplets('2026-04-20')),
    claims: [claim('additional-maternity-leave', no)],
    working: 'As above, one day later.',
  },
  {
    name: '宝宝明天满1岁：爸爸的护理假和生育费用还能不能办',
    asOf,
    household: both(born('2025-11-25')),
    claims: [
      claim('fathers-leave', askTheOffice),
      claim('maternity-allowance', askTheOffice),
      claim('maternity-medical-costs', askTheOffice),
      claim('work-while-nursing', yes),
    ],
    working:
      'F4.5, F5.5: no text says by when: asked, by our own choice, up to the first birthday. F4.13: under 1.',
  },
  {
    name: '宝宝今天满1岁：爸爸的护理假和生育费用还能不能办',
    asOf,
    household: both(born('2025-11-24')),
    claims: [
      claim('fathers-leave', no),
      claim('maternity-allowance', no),
      claim('maternity-medical-costs', no),
      claim('work-while-nursing', no),
    ],
    working: 'As above, on the first birthday.',
  },
  ...(['divorced', 'widowed', 'unmarried'] as const).map((marriage) => ({
    name: `宝宝3周，妈妈一个人（${marriage}）：广西的假`,
    asOf,
    household: home([mother()], [born('2026-11-03')], { marriage }),
    claims: [
      claim('additional-maternity-leave', askTheOffice),
      claim('parental-leave', askTheOffice, 'm'),
      claim('maternity-leave', yes),
    ],
    working: 'F4.10: for couples; of those who are none the texts say nothing. F4.1 asks for no marriage.',
  })),
  ...(['adopted', 'step'] as const).map((bond) => ({
    name: `第三次生育，家里还有一个孩子（${bond}）`,
    asOf,
    household: both(
      born('2015-02-02'),
      born('2018-03-03', {}, 'c2'),
      born('2016-04-04', { bond }, 'c3'),
      born('2026-11-03', {}, 'c4'),
    ),
    claims: [
      claim('additional-maternity-leave', askTheOffice),
      claim('parental-leave', askTheOffice, 'm'),
      claim('maternity-leave', yes),
    ],
    working:
      'F4.10, F12.4: which children count towards three is not verified: ask. F4.1 counts no children.',
  })),
  {
    name: '奶奶也是监护人，家里有2岁的孩子：育儿假',
    asOf,
    household: home(
      [mother(), { id: 'g', role: 'guardian', work: 'employed', worksInGuangxi: true }],
      [born('2024-10-01')],
    ),
    claims: [claim('parental-leave', yes, 'm'), claim('parental-leave', askTheOffice, 'g')],
    working: 'F4.6 speaks of the couple; of guardians no text we hold does.',
  },
  {
    name: '户口本上没有写明农村还是城镇的双女家庭',
    asOf,
    household: home(
      [mother({ hukou: 'unmarked' })],
      [born('2005-03-01', { sex: 'girl' }), born('2009-03-01', { sex: 'girl' }, 'c2')],
    ),
    claims: [claim('earlier-benefits-go-on', askTheOffice)],
    working:
      'F8.1: rural two-daughter families; a register that does not tell is neither a yes nor a no: ask.',
  },
  {
    name: '4岁的孩子上小班，妈妈有单位',
    asOf,
    household: home([mother()], [born('2022-10-01', { kindergarten: 'early' })]),
    claims: [claim('family-friendly-employer', { ...yes, force: 'encouragement' })],
    working: 'F10.4: S1 speaks of 子女保育费用, not of children under 3; encouraged only.',
  },
  {
    name: '买首套房，两个孩子，一个已经离世',
    asOf,
    household: home(
      [mother()],
      [born('2016-10-01'), born('2018-10-01', { stage: 'died', deathDate: '2020-10-01' }, 'c2')],
      { homePurchase: 'first', marriage: 'married' },
    ),
    claims: [claim('housing-fund-loan', no)],
    working: 'F3.6, F3.7: what 多子女 means is not verified, two or three; one child is not several.',
  },
  {
    name: '三江县，1岁的孩子已经离世：营养包',
    asOf,
    household: home([mother()], [born('2025-11-24', { stage: 'died', deathDate: '2026-10-01' })], {
      county: 'sanjiang',
    }),
    claims: [claim('nutrition-packs', no, 'c1')],
    working: 'F6.14: for children of 6 to 24 months; a family that lost its child is not offered them.',
  },
  ...(
    [
      ['一级', 'level1', askTheOffice],
      ['二级', 'level2', askTheOffice],
      ['三级', 'level3', askTheOffice],
      ['四级', 'level4', no],
      ['没有残疾证', 'none', no],
    ] as const
  ).map(([level, disability, expected]) => ({
    name: `妈妈40岁，独生子女的残疾等级：${level}，想再生一个`,
    asOf,
    household: home([mother({ birthDate: '1986-06-06' })], [born('2014-03-01', { disability })], {
      marriage: 'married',
      hukouInLiuzhou: true,
    }),
    claims: [claim('special-family-assisted-birth', expected)],
    working:
      'F8.13, F8.14: for 特殊家庭, levels 1 to 3 (F8.3); who exactly and how much is not verified: ask.',
  })),
  {
    name: '妈妈40岁，没有亲生或收养的孩子，继子离世',
    asOf,
    household: home(
      [mother({ birthDate: '1986-06-06' })],
      [born('2014-03-01', { bond: 'step', stage: 'died', deathDate: '2024-03-01' })],
      { marriage: 'married', hukouInLiuzhou: true },
    ),
    claims: [claim('special-family-assisted-birth', no)],
    working: 'F8.3: a child born to them or adopted.',
  },
  {
    name: '失独妈妈52岁，想申请公租房，住在外省',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1974-05-01' }],
      [born('1998-03-15', { stage: 'died', deathDate: '2020-07-01' })],
      { county: 'elsewhere', marriage: 'widowed', publicRental: 'wantsToApply' },
    ),
    claims: [claim('special-family-housing', askTheOffice)],
    working: 'F3.2 rests on S1, a paper of Liuzhou: of families elsewhere it says nothing, so ask.',
  },
  {
    name: '失独妈妈52岁，想申请公租房，住在柳州',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1974-05-01' }],
      [born('1998-03-15', { stage: 'died', deathDate: '2020-07-01' })],
      { hukouInLiuzhou: true, marriage: 'widowed', publicRental: 'wantsToApply' },
    ),
    claims: [claim('special-family-housing', yes)],
    working: 'F3.2: 对住房困难的，优先纳入住房保障; F8.3: widowed, over 49, her only child died.',
  },
  ...(
    [
      [
        '妈妈没有工作和保险，爸爸自己交职工医保',
        { work: 'other', birthInsurance: 'none' },
        { birthInsurance: 'own' },
        { allowance: no, costs: no, byEmployer: no, residents: no },
        'F5.1, F5.7: insurance the father pays for himself makes neither of them insured for a birth.',
      ],
      [
        '妈妈单位参保，爸爸单位没有参保',
        {},
        { birthInsurance: 'none' },
        { allowance: yes, costs: yes, byEmployer: no, residents: no },
        'F5.4 speaks of a woman whose employer has not insured her.',
      ],
      [
        '妈妈什么保险都没有，爸爸参加居民医保',
        { work: 'other', birthInsurance: 'none' },
        { work: 'other', birthInsurance: 'residents' },
        { allowance: no, costs: no, byEmployer: no, residents: no },
        'F5.8: costs of those insured; she is not. F5.1: he is no insured worker.',
      ],
      [
        '妈妈暂停工作，爸爸单位参保',
        { work: 'paused', birthInsurance: 'residents' },
        {},
        { allowance: no, costs: yes, byEmployer: no, residents: yes },
        'F5.1: the unemployed spouse of an insured worker gets the medical part. F5.8.',
      ],
      [
        '妈妈单位没有参保，爸爸暂停工作，以前单位参的保还在',
        { birthInsurance: 'none' },
        { work: 'paused' },
        { allowance: no, costs: no, byEmployer: yes, residents: no },
        'F5.1: the spouse must be without work; she is not. F5.4: her employer pays.',
      ],
      [
        '妈妈单位没有参保，爸爸灵活就业，以前单位参的保还在',
        { birthInsurance: 'none' },
        { work: 'self' },
        { allowance: no, costs: no, byEmployer: yes, residents: no },
        'As before: whether the self-employed count is a question about the spouse who gives birth.',
      ],
    ] as const
  ).map(([name, hers, his, expected, working]) => ({
    name: `怀孕，${name}`,
    asOf,
    household: home([mother(hers), father(his)], [{ id: 'c1', stage: 'expected', dueDate: '2026-12-01' }]),
    claims: [
      claim('maternity-allowance', expected.allowance),
      claim('maternity-medical-costs', expected.costs),
      claim('birth-paid-by-the-employer', expected.byEmployer),
      claim('residents-birth-costs', expected.residents),
    ],
    working,
  })),
  ...(
    [
      ['没有填爸爸', []],
      ['只填了单位参保的外婆', [{ ...atWork, id: 'g', role: 'guardian' }]],
    ] as const
  ).map(([name, others]) => ({
    name: `怀孕，妈妈没有工作和保险，已婚，${name}`,
    asOf,
    household: home(
      [mother({ work: 'other', birthInsurance: 'none' }), ...others],
      [{ id: 'c1', stage: 'expected', dueDate: '2026-12-01' }],
    ),
    claims: [claim('maternity-medical-costs', no)],
    working: 'F5.1: the insured worker must be her husband.',
  })),
  ...(
    [
      ['出生当年申请过，2027年最后一天', 'birthYear', '2027-12-31', yes],
      ['出生当年申请过，2028年第一天', 'birthYear', '2028-01-01', no],
      ['第二年才申请，2028年最后一天', 'nextYear', '2028-12-31', yes],
      ['第二年才申请，2029年第一天', 'nextYear', '2029-01-01', no],
      ['还没有申请，第二年12月', 'notYet', '2026-12-15', yes],
      ['还没有申请，第三年12月', 'notYet', '2027-12-15', askTheOffice],
      ['还没有申请，2028年最后一天', 'notYet', '2028-12-31', askTheOffice],
      ['还没有申请，2029年第一天', 'notYet', '2029-01-01', no],
    ] as const
  ).map(([name, subsidyFirst, day, expected]) => ({
    name: `育儿补贴，2025年6月10日出生：${name}`,
    asOf: day,
    household: home([mother(), father()], [born('2025-06-10', { isChinese: true, subsidyFirst })]),
    claims: [claim('childcare-subsidy', expected, 'c1')],
    working: `F2.7: first in the year of birth or the next, then in the two years after it: 2025 to 2027 or 2026 to 2028.
      F2.8: later than 2026 for the first time: how, is not said; after 2028 no year is left.`,
  })),
  {
    name: '育儿补贴：从出生的那个月起',
    asOf,
    household: both(
      born('2025-06-10', { isChinese: true, subsidyFirst: 'birthYear' }),
      born('2026-02-10', { isChinese: true, subsidyFirst: 'notYet' }, 'c2'),
      { id: 'c3', stage: 'expected', dueDate: '2027-03-01' },
    ),
    claims: [
      claim('childcare-subsidy', { ...yes, from: '2025-06-01' }, 'c1'),
      claim('childcare-subsidy', { ...yes, from: '2026-02-01' }, 'c2'),
      claim('childcare-subsidy', { ...no, status: 'upcoming', from: '2027-03-01' }, 'c3'),
    ],
    working: 'F2.2, F2.7: from the year of birth; applied for once the child is there.',
  },
  {
    name: '育儿补贴：单亲妈妈怀着宝宝',
    asOf,
    household: home([mother()], [{ id: 'c1', stage: 'expected', dueDate: '2027-03-01' }], {
      marriage: 'unmarried',
    }),
    claims: [claim('childcare-subsidy', { ...no, status: 'upcoming', from: '2027-03-01' }, 'c1')],
    working: 'F2.13, F2.25: custody of a child not born yet is no question.',
  },
  {
    name: '育儿补贴：没有离婚，只填了妈妈',
    asOf,
    household: home(
      [mother()],
      [born('2025-06-10', { isChinese: true, subsidyFirst: 'birthYear', custody: 'together' })],
    ),
    claims: [claim('childcare-subsidy', yes, 'c1')],
    working: 'F2.13: custody matters after a divorce.',
  },
  {
    name: '育儿补贴：收养的孩子',
    asOf,
    household: both(
      born('2025-06-10', {
        bond: 'adopted',
        adoptedOn: '2025-10-10',
        isChinese: true,
        subsidyFirst: 'birthYear',
      }),
    ),
    claims: [claim('childcare-subsidy', yes, 'c1')],
    working: 'F2.9, F2.13: born or adopted.',
  },
  ...(
    [
      ['2024年12月31日出生', '2024-12-31', no, askTheOffice],
      ['2025年1月1日出生', '2025-01-01', askTheOffice, no],
    ] as const
  ).map(([name, birthDate, since, before]) => ({
    name: `育儿补贴：单亲妈妈的孩子2026年3月离世，${name}`,
    asOf,
    household: home([mother()], [born(birthDate, { stage: 'died', deathDate: '2026-03-01' })], {
      marriage: 'divorced',
    }),
    claims: [claim('childcare-subsidy', since, 'c1'), claim('childcare-subsidy-before-2025', before, 'c1')],
    working:
      'F2.3, F2.4: one of the two by the day of birth. F2.23: the year of death: for Guangxi not seen, ask.',
  })),
  ...(
    [
      ['2028年最后一天', '2028-12-31', askTheOffice],
      ['2029年第一天', '2029-01-01', no],
    ] as const
  ).map(([name, day, expected]) => ({
    name: `育儿补贴：2025年6月10日出生的孩子2026年3月离世，${name}`,
    asOf: day,
    household: both(born('2025-06-10', { stage: 'died', deathDate: '2026-03-01' })),
    claims: [claim('childcare-subsidy', expected, 'c1')],
    working:
      'F2.23: ask. F2.7: a first application in 2026 runs to 2028; after that no year is left to ask about.',
  })),
  {
    name: '育儿补贴：2022年1月1日出生，2025年来问',
    asOf: '2025-06-01',
    household: both(born('2022-01-01', { isChinese: true })),
    claims: [
      claim('childcare-subsidy-before-2025', { ...yes, payments: [[2025, 300, '2025-12-31', 'now']] }, 'c1'),
    ],
    working: 'F2.4, F2.5, C5: January 2025 is counted: the table gives one month, 300.',
  },
  {
    name: '育儿补贴：2024年出生的第四个孩子，和外国籍的弟弟',
    asOf,
    household: both(
      born('2015-02-02'),
      born('2018-03-03', {}, 'c2'),
      born('2021-04-04', {}, 'c3'),
      born('2024-05-05', { isChinese: true }, 'c4'),
      born('2024-05-05', { isChinese: false }, 'c5'),
    ),
    claims: [
      claim('childcare-subsidy-before-2025', askTheOffice, 'c4'),
      claim('childcare-subsidy-before-2025', no, 'c5'),
    ],
    working: 'F2.11: a fourth child: not verified. F2.9: Chinese nationality.',
  },
  {
    name: '10岁的孩子，2026年9月15日起由外婆监护，外婆有工资',
    asOf,
    household: home(
      [{ id: 'g', role: 'guardian', income: 'comprehensive', comprehensiveTaxable: 20_000 }],
      [
        born('2016-05-05', {
          bond: 'ward',
          guardianSince: '2026-09-15',
          education: 'fullTime',
          schoolLevel: 'compulsory',
        }),
      ],
    ),
    claims: [
      claim(
        'child-education-deduction',
        {
          ...yes,
          from: '2026-09-01',
          deadlines: [
            ['2026-12-01', '2026-12-31', 'later'],
            ['2027-03-01', '2027-06-30', 'later'],
          ],
        },
        'c1',
      ),
    ],
    working:
      'F1.6: a guardian, from the month it began. F1.9, F1.10: confirmed in December, settled in spring.',
  },
  {
    name: '爸爸既有工资又有经营所得：哪几天要办',
    asOf,
    household: home([{ id: 'f', role: 'father', income: 'both' }], [born('2025-06-10')]),
    claims: [
      claim(
        'infant-care-deduction',
        {
          ...yes,
          deadlines: [
            ['2025-12-01', '2025-12-31', 'past'],
            ['2026-01-01', '2026-03-31', 'past'],
            ['2026-03-01', '2026-06-30', 'past'],
            ['2026-12-01', '2026-12-31', 'later'],
            ['2027-01-01', '2027-03-31', 'later'],
            ['2027-03-01', '2027-06-30', 'later'],
          ],
        },
        'c1',
      ),
    ],
    working: 'F1.9: 1 March to 30 June; F1.10: December; F1.11: business income by 31 March.',
  },
  ...(
    [
      ['四胞胎出生第143天', 4, '2026-07-05', { ...yes, days: 143 }],
      ['四胞胎出生第144天', 4, '2026-07-04', askTheOffice],
      ['四胞胎出生第158天', 4, '2026-06-20', askTheOffice],
      ['四胞胎出生第159天', 4, '2026-06-19', no],
      ['三胞胎出生第129天', 3, '2026-07-19', askTheOffice],
      ['三胞胎出生第143天', 3, '2026-07-05', askTheOffice],
      ['三胞胎出生第144天', 3, '2026-07-04', no],
      ['双胞胎出生第128天', 2, '2026-07-20', askTheOffice],
      ['双胞胎出生第129天', 2, '2026-07-19', no],
    ] as const
  ).map(([name, babies, birthDate, expected]) => ({
    name: `产假：${name}`,
    asOf,
    household: both(...quadruplets(birthDate).slice(0, babies)),
    claims: [claim('maternity-leave', expected)],
    working: `F4.1: 98 + 15 for each further baby, and 15 more for a difficult birth, which nobody is asked about: twins 113
      and 128, triplets 128 and 143, quadruplets 143 and 158.`,
  })),
  {
    name: '产假：怀着四胞胎，预产期2027年3月1日',
    asOf,
    household: both(
      ...['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, stage: 'expected', dueDate: '2027-03-01' })),
    ),
    claims: [
      claim('maternity-leave', {
        ...no,
        status: 'upcoming',
        from: '2027-02-14',
        through: '2027-07-21',
        days: 143,
      }),
    ],
    working:
      'F4.1: from 15 days before; 1 March + 142: 30, 30 (60), 31 (91), 30 (121), 21 July is the 143rd day.',
  },
  ...(
    [
      ['怀孕不满4个月，89天以前', 'before4Months', '2026-08-27', askTheOffice],
      ['怀孕不满4个月，90天以前', 'before4Months', '2026-08-26', no],
      ['怀孕满4个月，89天以前', 'from4Months', '2026-08-27', askTheOffice],
      ['怀孕满4个月，90天以前', 'from4Months', '2026-08-26', no],
    ] as const
  ).map(([name, pregnancyLoss, pregnancyLossOn, expected]) => ({
    name: `流产假：${name}`,
    asOf,
    household: home([mother({ pregnancyLoss, pregnancyLossOn })], []),
    claims: [
      claim(`miscarriage-leave-${pregnancyLoss === 'from4Months' ? 'from' : 'before'}-4-months`, expected),
    ],
    working: 'F4.2, F4.3: whether Guangxi grants more is asked, by our own choice, for 90 days.',
  })),
  {
    name: '1岁的孩子离世：母婴室',
    asOf,
    household: home([mother()], [born('2025-10-24', { stage: 'died', deathDate: '2026-10-01' })]),
    claims: [claim('mother-and-baby-rooms', no)],
    working: 'F10.9: for those with an infant; nothing a family that lost its child should be shown.',
  },
  {
    name: '老大2010年出生，老二正好2016年1月1日出生',
    asOf,
    household: home([mother({ hukou: 'urban' })], [born('2010-03-01'), born('2016-01-01', {}, 'c2')]),
    claims: [claim('earlier-benefits-go-on', askTheOffice)],
    working: 'F8.1: whether the earlier benefits go on after a birth since 2016 is not written: ask.',
  },
  {
    name: '农村户口，两个儿子都已离世，家里有一个被监护的孩子',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1964-05-20', hukou: 'rural' }],
      [
        born('1988-03-01', { stage: 'died', deathDate: '2010-06-01' }),
        born('1990-03-01', { stage: 'died', deathDate: '2012-06-01' }, 'c2'),
        born('2010-03-01', { bond: 'ward', guardianSince: '2015-01-01' }, 'c3'),
      ],
    ),
    claims: [claim('rural-award-assistance', yes, 'm')],
    working: 'F8.8: the children died and none is living; a child under guardianship is not theirs.',
  },
  ...(
    [
      ['今天满49岁', '1977-11-24', askTheOffice],
      ['明天满49岁', '1977-11-25', no],
    ] as const
  ).map(([name, birthDate, expected]) => ({
    name: `没有结婚的妈妈${name}，独生子女离世`,
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate }],
      [born('2000-03-01', { stage: 'died', deathDate: '2020-07-01' })],
      { hukouInLiuzhou: true, marriage: 'unmarried' },
    ),
    claims: [claim('special-assistance-deceased', expected, 'm')],
    working: 'F8.3: her own age at least 49; the never-married are not mentioned: ask.',
  })),
  {
    name: '丧偶妈妈52岁，2017年出生的孩子离世，家里有一个被监护的孩子2010年出生',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1974-05-01' }],
      [
        born('2017-03-01', { stage: 'died', deathDate: '2020-07-01' }),
        born('2010-03-01', { bond: 'ward', guardianSince: '2022-01-01' }, 'c2'),
      ],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [claim('special-assistance-deceased', askTheOffice, 'm')],
    working: 'F8.2, C11: her own child was born after 2016, which the scheme does not exclude: ask.',
  },
  ...(
    [
      ['继子女2岁', { bond: 'step' }, '2023-11-25', askTheOffice],
      ['收养的孩子明天满3岁', { bond: 'adopted' }, '2023-11-25', askTheOffice],
      ['收养的孩子今天满3岁', { bond: 'adopted' }, '2023-11-24', no],
      ['收养的孩子1岁时离世', { bond: 'adopted', stage: 'died', deathDate: '2026-10-01' }, '2025-05-05', no],
    ] as const
  ).map(([name, answers, birthDate, expected]) => ({
    name: `育儿假：${name}`,
    asOf,
    household: both(born(birthDate, answers)),
    claims: [claim('parental-leave', expected, 'm'), claim('parental-leave', expected, 'f')],
    working:
      'F4.6, F4.10: until the child is 3; of children not born to the couple the texts say nothing: ask.',
  })),
  {
    name: '妈妈40岁，没有亲生或收养的孩子，继子有二级残疾',
    asOf,
    household: home(
      [mother({ birthDate: '1986-06-06' })],
      [born('2014-03-01', { bond: 'step', disability: 'level2' })],
      { marriage: 'married', hukouInLiuzhou: true },
    ),
    claims: [claim('special-family-assisted-birth', no)],
    working: 'F8.3: a child born to them or adopted.',
  },
  {
    name: '丧偶妈妈52岁，亲生的孩子健康，继子离世',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1974-05-01' }],
      [
        born('2000-03-01', { disability: 'none' }),
        born('2002-03-01', { bond: 'step', stage: 'died', deathDate: '2020-07-01' }, 'c2'),
      ],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [claim('special-assistance-deceased', no, 'm'), claim('special-family-insurance', no)],
    working: 'F8.3: the one child she bore is living.',
  },
  {
    name: '丧偶妈妈52岁，亲生的孩子健康，继子有二级残疾',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1974-05-01' }],
      [
        born('2000-03-01', { disability: 'none' }),
        born('2002-03-01', { bond: 'step', disability: 'level2' }, 'c2'),
      ],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [claim('special-assistance-disabled', no, 'm')],
    working: 'F8.3: the one child she bore holds no certificate.',
  },
  {
    name: '外婆60岁也是监护人，独生子女离世',
    asOf,
    household: home(
      [
        { id: 'm', role: 'mother', birthDate: '1974-05-01' },
        { id: 'g', role: 'guardian', birthDate: '1966-05-01' },
      ],
      [born('2000-03-01', { stage: 'died', deathDate: '2020-07-01' })],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [claim('special-assistance-deceased', yes, 'm'), claim('special-assistance-deceased', no, 'g')],
    working: 'F8.3, F8.4: for the parents.',
  },
  {
    name: '丧偶妈妈1933年1月1日出生，独生子女有二级残疾，外婆也是监护人',
    asOf,
    household: home(
      [
        { id: 'm', role: 'mother', birthDate: '1933-01-01', needsCare: false },
        { id: 'g', role: 'guardian', birthDate: '1933-01-01', needsCare: false },
      ],
      [born('1970-03-01', { disability: 'level2' })],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [
      claim('special-assistance-disabled', yes, 'm'),
      claim('special-assistance-disabled', no, 'g'),
      claim('special-family-insurance', yes),
    ],
    working: 'F8.3: born on or after 1933-01-01, level 3 or above; for the parents. F8.11: a special family.',
  },
  {
    name: '丧偶妈妈1932年12月31日出生，独生子女有二级残疾',
    asOf,
    household: home(
      [{ id: 'm', role: 'mother', birthDate: '1932-12-31', needsCare: false }],
      [born('1970-03-01', { disability: 'level2' })],
      { hukouInLiuzhou: true, marriage: 'widowed' },
    ),
    claims: [claim('special-assistance-disabled', no, 'm')],
    working: 'F8.3: born on or after 1933-01-01.',
  },
];

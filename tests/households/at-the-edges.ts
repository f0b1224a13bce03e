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
];

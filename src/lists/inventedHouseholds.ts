import type { Answer, Answers, Household, Member } from '#dsl';
import { addDays } from '../engine/calendar.ts';

/** A household that nobody is meant by, with what would stand in the personal columns of its rows. */
export type InventedHousehold = {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly household: Household;
};

/**
 * Invents households such as a community has them, always the same ones for a seed: most with one or two children,
 * some expecting, some with grown children, a third of the questions not asked yet.
 */
export function* inventedHouseholds(count: number, asOf: string, seed = 1): Generator<InventedHousehold> {
  const chance = chances(seed);
  for (let n = 1; n <= count; n++) {
    const no = String(n).padStart(4, '0');
    yield { key: `S${no}`, name: `示例${no}`, phone: `000-${no}`, household: household(chance, asOf) };
  }
}

type Chance = {
  /** True this often, from 0 to 1. */
  readonly of: (share: number) => boolean;
  readonly one: <T>(items: readonly T[]) => T;
  readonly upTo: (most: number) => number;
};

/** The same row of numbers for the same seed (a linear congruential generator, Numerical Recipes). */
function chances(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    of: (share) => next() < share,
    upTo,
    one: (items) => items[upTo(items.length - 1)] ?? items[0]!,
  };
}

function household(chance: Chance, asOf: string): Household {
  const special = chance.of(0.02);
  const younger = chance.upTo(4_500);
  const children = Array.from({ length: chance.one([0, 1, 1, 1, 2, 2, 2, 3]) }, (_, i) =>
    child(chance, asOf, younger + i * (400 + chance.upTo(1_500)), special && i === 0),
  );
  if (chance.of(0.08))
    children.push(asked(chance, { stage: 'expected', dueDate: addDays(asOf, chance.upTo(250)) }, 1));
  const single = chance.of(0.1);
  const parents = (single ? ['mother'] : ['mother', 'father']).map((role) =>
    parent(chance, asOf, role, younger),
  );
  return {
    family: asked(
      chance,
      {
        county: chance.one(counties),
        marriage: single ? chance.one(['divorced', 'widowed', 'unmarried']) : 'married',
        publicRental: chance.one(['none', 'none', 'none', 'wantsToApply', 'waiting', 'renting']),
        homePurchase: chance.one(['no', 'no', 'no', 'first', 'another']),
        hardship: chance.of(0.1),
        plans: chance.one(['none', 'none', 'none', 'conceive', 'conceiveWithHelp', 'avoid']),
        hukouInLiuzhou: chance.of(0.85),
        thalassaemia: chance.of(0.01),
        wantsChildcareTraining: chance.of(0.05),
      },
      0.7,
    ),
    parents: parents.map((answers, i) => ({ ...answers, id: `parent-${i + 1}` })),
    children: children.map((answers, i): Member => ({ ...answers, id: `child-${i + 1}` })),
  };
}

const counties = [
  'chengzhong',
  'yufeng',
  'liunan',
  'liubei',
  'liujiang',
  'liudong',
  'luzhai',
  'rongan',
  'sanjiang',
];

function child(chance: Chance, asOf: string, daysOld: number, special: boolean): Answers {
  const birthDate = addDays(asOf, -daysOld);
  const years = Math.floor(daysOld / 365.25);
  const bond = chance.one([...Array.from({ length: 30 }, () => 'birth'), 'adopted', 'step', 'ward']);
  return asked(
    chance,
    {
      stage: 'living',
      birthDate,
      bond,
      ...(bond === 'adopted' && { adoptedOn: addDays(birthDate, chance.upTo(daysOld)) }),
      ...(bond === 'ward' && { guardianSince: addDays(birthDate, chance.upTo(daysOld)) }),
      sex: chance.one(['girl', 'boy']),
      isChinese: true,
      disability: special ? chance.one(['level1', 'level2', 'level3']) : 'none',
      custody: 'together',
      ...(birthDate >= '2025-01-01' && { subsidyFirst: chance.one(['notYet', 'birthYear']) }),
      ...(years >= 2 && years < 6 && { kindergarten: chance.one(['none', 'early', 'early', 'final']) }),
      ...(years >= 7 && { education: 'fullTime', schoolLevel: years < 15 ? 'compulsory' : 'senior' }),
    },
    0.75,
    ['stage', 'birthDate'],
  );
}

function parent(chance: Chance, asOf: string, role: string, youngestDays: number): Answers {
  const income = chance.one(['comprehensive', 'comprehensive', 'comprehensive', 'business', 'both', 'none']);
  const work = chance.one(['employed', 'employed', 'employed', 'self', 'paused', 'other']);
  const thousands = (): number => chance.upTo(200) * 1_000;
  return asked(
    chance,
    {
      role,
      birthDate: addDays(asOf, -(youngestDays + 8_500 + chance.upTo(4_000))),
      income,
      ...(['comprehensive', 'both'].includes(income) && { comprehensiveTaxable: thousands() }),
      ...(['business', 'both'].includes(income) && {
        businessTaxable: thousands(),
        soleTrader: chance.of(0.7),
      }),
      work,
      ...(work === 'employed' && { worksInGuangxi: chance.of(0.9), isOnlyChild: chance.of(0.3) }),
      hukou: chance.one(['rural', 'rural', 'urban', 'unmarked']),
      birthInsurance: chance.one(['employer', 'employer', 'own', 'residents', 'none']),
      ...(role === 'mother' && { pregnancyLoss: 'none' }),
    },
    0.7,
    ['role'],
  );
}

/** The answers to what was asked: a share of them, and these always. Now and then a family did not know. */
function asked(chance: Chance, answers: Answers, share: number, always: readonly string[] = []): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([key]) => always.includes(key) || chance.of(share))
      .map(([key, answer]): [string, Answer] => [
        key,
        !always.includes(key) && chance.of(0.02) ? null : answer,
      ]),
  );
}

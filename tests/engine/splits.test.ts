import {
  deduction,
  duringMonths,
  is,
  money,
  on,
  refer,
  type Answers,
  type Household,
  type IncomeKind,
  type Member,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { taxYears, type Split } from '../../src/engine/splits.ts';
import { amount, benefitWhen, law, packOf, settlement, text, works } from './aPack.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';

function yearOf(year: number, household: Household) {
  const entitlements = assess(rulebook, household, asOf);
  const benefit = rulebook.benefit('infant-care-deduction');
  const years = taxYears(benefit, entitlements, situationOf(rulebook, household, asOf));
  const found = years.find((each) => each.year === year);
  if (found === undefined) throw new Error(`no tax year ${year}`);
  return found;
}

const wages = (id: string, taxable: number | null): Member => ({
  id,
  role: id,
  income: 'comprehensive',
  comprehensiveTaxable: taxable,
});
const child = (id: string, birthDate = '2025-01-10'): Member => ({
  id,
  stage: 'living',
  birthDate,
  bond: 'birth',
});
const family = (parents: readonly Member[], ...children: Member[]): Household => ({
  family: {},
  parents,
  children,
});

const plainly = ({ shares, totalFen, best }: Split) => [shares, totalFen / 100, best];

describe('one child, 24,000 yuan a year', () => {
  test('three lawful splits, the one that saves most first', () => {
    // Mother 20,000 → 0: saves 600. Father 90,000 → 66,000: 6,480 − 4,080 = 2,400.
    // Half each: mother 20,000 → 8,000: 600 − 240 = 360; father 90,000 → 78,000: 6,480 − 5,280 = 1,200.
    const { splits } = yearOf(2026, family([wages('mother', 20_000), wages('father', 90_000)], child('c')));
    expect(splits.map(plainly)).toEqual([
      [{ c: { father: 100 } }, 2400, true],
      [{ c: { mother: 50, father: 50 } }, 1560, false],
      [{ c: { mother: 100 } }, 600, false],
    ]);
    expect(splits[1]?.savedFen).toEqual({ mother: 36_000, father: 120_000 });
  });

  test('no tax to pay saves nothing, whoever deducts', () => {
    const { splits } = yearOf(2026, family([wages('mother', 0), wages('father', 0)], child('c')));
    expect(splits.map(({ totalFen, best }) => [totalFen, best])).toEqual([
      [0, true],
      [0, true],
      [0, true],
    ]);
  });

  test('a parent without income is no claimant', () => {
    const { claimants, splits } = yearOf(
      2026,
      family([{ id: 'mother', role: 'mother', income: 'none' }, wages('father', 90_000)], child('c')),
    );
    expect(claimants).toEqual(['father']);
    expect(splits.map(plainly)).toEqual([[{ c: { father: 100 } }, 2400, true]]);
  });

  test('an income answered "不清楚" is named, and no split is guessed', () => {
    const { missing, splits } = yearOf(
      2026,
      family([wages('mother', null), wages('father', 90_000)], child('c')),
    );
    expect(missing).toEqual([{ fact: 'parent.comprehensiveTaxable', subject: 'mother' }]);
    expect(splits).toEqual([]);
  });
});

test('each child is decided by itself', () => {
  // Two children, 48,000. Father 160,000: 15,080.
  // 160,000 − 24,000 = 136,000: 11,080, saves 4,000. − 48,000 = 112,000: 8,680, saves 6,400.
  // Mother 60,000: 3,480. − 24,000 = 36,000: 1,080, saves 2,400. − 48,000 = 12,000: 360, saves 3,120.
  // One each saves 6,400, as much as both by the father. Father one and a half: 160,000 − 36,000 = 124,000:
  // 9,880, saves 5,200; mother a half: 48,000: 2,280, saves 1,200; together 6,400 as well.
  const { splits } = yearOf(
    2026,
    family([wages('mother', 60_000), wages('father', 160_000)], child('a'), child('b')),
  );
  expect(splits).toHaveLength(9);
  expect(splits.filter(({ best }) => best).map(({ totalFen }) => totalFen / 100)).toEqual([
    6400, 6400, 6400, 6400, 6400, 6400,
  ]);
  expect(splits[splits.length - 1]?.totalFen).toBe(312_000);
});

describe('business income', () => {
  const trader = (rest: Answers): Member => ({
    id: 'father',
    role: 'father',
    income: 'business',
    businessTaxable: 90_000,
    ...rest,
  });

  test('is taxed by its own bands, and halved for a sole trader until 2027', () => {
    // 90,000 → 66,000: 7,500 − 5,100 = 2,400; halved 1,200.
    const saved = (soleTrader: boolean, year: number) =>
      yearOf(year, family([trader({ soleTrader })], child('c'))).splits[0]?.totalFen;
    expect(saved(false, 2026)).toBe(240_000);
    expect(saved(true, 2026)).toBe(120_000);
    expect(saved(true, 2027)).toBe(120_000);
  });

  test('is not halved yet in 2022', () => {
    // 2022: 12 × 1,000: 90,000 → 78,000: 7,500 − 6,300 = 1,200. 2023: five months × 2,000: → 80,000: 1,000, halved 500.
    const saved = (year: number) =>
      yearOf(year, family([trader({ soleTrader: true })], child('c', '2020-06-10'))).splits[0]?.totalFen;
    expect([saved(2022), saved(2023)]).toEqual([120_000, 50_000]);
  });

  test('waits for the answer whether it is a sole trader', () => {
    expect(yearOf(2026, family([trader({})], child('c'))).missing).toEqual([
      { fact: 'parent.soleTrader', subject: 'father' },
    ]);
  });

  test('beyond what the reduction covers is not worked out', () => {
    const rich = yearOf(2026, family([trader({ soleTrader: true, businessTaxable: 2_000_001 })], child('c')));
    expect([rich.beyondReduction, rich.splits]).toEqual([['father'], []]);
    const onTheLimit = yearOf(
      2026,
      family([trader({ soleTrader: true, businessTaxable: 2_000_000 })], child('c')),
    );
    // × 35 %: 24,000 saves 8,400; halved 4,200.
    expect(onTheLimit.splits[0]?.totalFen).toBe(420_000);
  });

  test('of somebody with wages too: deducted from the kind that saves more, once', () => {
    // From wages 20,000: 600. From the business 90,000, no sole trader: 2,400.
    const both = trader({ income: 'both', comprehensiveTaxable: 20_000, soleTrader: false });
    expect(yearOf(2026, family([both], child('c'))).splits[0]?.totalFen).toBe(240_000);
  });
});

test('the months of a year are those of each child', () => {
  const { children } = yearOf(
    2026,
    family([wages('mother', 90_000)], child('a', '2023-04-30'), child('b', '2026-11-24')),
  );
  // a: January to March. b: November and December.
  expect(children).toEqual([
    { child: 'a', months: 3, yuan: 6_000 },
    { child: 'b', months: 2, yuan: 4_000 },
  ]);
});

describe('no split is worked out', () => {
  const pay = money('parent.pay', {
    name: text('工资'),
    ask: text('工资'),
    max: 9_000_000,
    onlyIf: is(works, true),
  });
  const [from] = amount.revisions;
  const ofPay: IncomeKind = {
    name: text('工资'),
    taxable: pay.id,
    bands: { ...amount, revisions: [{ ...from, value: [{ upTo: null, percent: 3, quick: 0 }] }] },
  };
  /** The year 2026 of a deduction that any one parent may take whole. */
  const yearWith = (household: Household, income?: readonly IncomeKind[]) => {
    const months = duringMonths({ from: on('2026-01-01'), through: on('2026-12-01') });
    const sharing = { shares: [[100]], source: refer(law, '') };
    const shared = benefitWhen(months, {
      grant: deduction({ monthly: amount, settledBy: [settlement], sharing, ...(income && { income }) }),
    });
    const pack = packOf(shared);
    const book = rulebookOf({ ...pack, facts: [...pack.facts, pay] });
    return taxYears(shared, assess(book, household, asOf), situationOf(book, household, asOf));
  };
  const told = (parent: object): Household => ({ family: {}, parents: [{ id: 'p', ...parent }] });
  const children = [{ child: 'family', months: 12, yuan: 24_000 }];
  const nothing = { year: 2026, children, claimants: [], missing: [], beyondReduction: [], splits: [] };

  test('of a benefit that is not shared', () => {
    const household = family([wages('mother', 90_000)], child('c'));
    const leave = rulebook.benefit('maternity-leave');
    const found = taxYears(leave, assess(rulebook, household, asOf), situationOf(rulebook, household, asOf));
    expect(found).toEqual([]);
  });

  test('while the parents are not told', () => {
    const missing = [{ fact: 'parents', subject: 'family' }];
    expect(yearWith({ family: {} }, [ofPay])).toEqual([{ ...nothing, missing }]);
  });

  test('where nobody has an income', () => {
    expect(yearWith(told({ works: false }), [ofPay])).toEqual([nothing]);
    // 24,000 at 3 %.
    expect(yearWith(told({ works: true, pay: 30_000 }), [ofPay])[0]?.splits).toMatchObject([
      { totalFen: 72_000 },
    ]);
  });

  test('where the law names no income to deduct from', () => {
    expect(yearWith(told({ works: true, pay: 30_000 }))).toEqual([nothing]);
  });
});

import {
  all,
  any,
  cash,
  deduction,
  duringMonths,
  is,
  money,
  not,
  on,
  reached,
  refer,
  type Answers,
  type Benefit,
  type Condition,
  type Grant,
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
import { amount, benefitWhen, born, kind, law, local, packOf, settlement, text, works } from './aPack.ts';

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

const pay = money('parent.pay', {
  name: text('工资'),
  ask: text('工资'),
  max: 9_000_000,
  onlyIf: is(works, true),
});
const source = refer(law, '');
/** Pay taxed at 3 %, by a table in force since the day given. */
const taxedSince = (from: string): IncomeKind => ({
  name: text('工资'),
  taxable: pay.id,
  bands: { ...amount, revisions: [{ from, source, value: [{ upTo: null, percent: 3, quick: 0 }] }] },
});
const ofPay = taxedSince('2020-01-01');
/** Of 2,000 yuan a month, to be shared as told among parents with such income. */
const shared = (income?: readonly IncomeKind[], shares: readonly (readonly number[])[] = [[100]]) =>
  deduction({
    monthly: amount,
    settledBy: [settlement],
    sharing: { shares, source },
    ...(income && { income }),
  });
const in2026 = duringMonths({ from: on('2026-01-01'), through: on('2026-12-01') });
/** The tax years of a benefit that the family has through 2026, or as the condition says. */
function yearsOf(
  grant: Grant,
  household: Household,
  { when = in2026, per = 'family' }: { when?: Condition; per?: Benefit['per'] } = {},
) {
  const benefit = benefitWhen(when, { grant, per });
  const pack = packOf(benefit);
  const book = rulebookOf({ ...pack, facts: [...pack.facts, pay] });
  return taxYears(benefit, assess(book, household, asOf), situationOf(book, household, asOf));
}
const told = (...parents: object[]): Household => ({
  family: {},
  parents: parents.map((parent, i) => ({ id: `p${i}`, ...parent })),
});
const earning = { works: true, pay: 30_000 };

describe('no split is worked out', () => {
  const children = [{ child: 'family', months: 12, yuan: 24_000 }];
  const nothing = { year: 2026, children, claimants: [], missing: [], beyondReduction: [], splits: [] };

  test('of a benefit that is no deduction, nor of a deduction that is not shared', () => {
    expect(yearsOf(shared([ofPay]), told(earning))).toHaveLength(1);
    expect(yearsOf(cash(amount), told(earning))).toEqual([]);
    const unshared = deduction({ monthly: amount, settledBy: [settlement], income: [ofPay] });
    expect(yearsOf(unshared, told(earning))).toEqual([]);
  });

  test('while the parents are not told', () => {
    const missing = [{ fact: 'parents', subject: 'family' }];
    expect(yearsOf(shared([ofPay]), { family: {} })).toEqual([{ ...nothing, missing }]);
  });

  test('where nobody has an income', () => {
    expect(yearsOf(shared([ofPay]), told({ works: false }))).toEqual([nothing]);
    // 24,000 at 3 %.
    expect(yearsOf(shared([ofPay]), told(earning))[0]?.splits).toMatchObject([{ totalFen: 72_000 }]);
  });

  test('where the law names no income to deduct from', () => {
    expect(yearsOf(shared(), told(earning))).toEqual([nothing]);
  });

  test('from an income that the year knows no table of tax for', () => {
    const splitsSince = (from: string) =>
      yearsOf(shared([taxedSince(from)]), told(earning)).map(({ splits }) => splits.length);
    expect(splitsSince('2026-12-31')).toEqual([1]);
    expect(yearsOf(shared([taxedSince('2027-01-01')]), told(earning))).toEqual([nothing]);
  });
});

test.each([
  ['ended the year before', '2024-01-01', '2025-12-31', 72_000],
  ['ends on the first day of the year', '2024-01-01', '2026-01-01', 36_000],
  ['begins on the last day of the year', '2026-12-31', '2027-12-31', 36_000],
  ['begins the year after', '2027-01-01', '2027-12-31', 72_000],
])('a tax halved for a time that %s', (_when, from, through, saved) => {
  // 24,000 at 3 % are 720 yuan; halved 360.
  const reduced = { when: is(works, true), byPercent: 50, upTo: 100_000, from, through, source };
  const [year] = yearsOf(shared([{ ...ofPay, reduced }]), told(earning));
  expect(year?.splits.map(({ totalFen }) => totalFen)).toEqual([saved]);
});

test('unequal shares may be taken either way round', () => {
  const [year] = yearsOf(shared([ofPay], [[100], [70, 30]]), told(earning, earning));
  // 24,000: 70 % are 16,800, 30 % are 7,200. At 3 % the family saves 720 whoever deducts.
  expect(year?.splits.map(({ deductedYuan, totalFen }) => [deductedYuan, totalFen])).toEqual([
    [{ p0: 24_000, p1: 0 }, 72_000],
    [{ p0: 0, p1: 24_000 }, 72_000],
    [{ p0: 16_800, p1: 7_200 }, 72_000],
    [{ p0: 7_200, p1: 16_800 }, 72_000],
  ]);
});

describe('years', () => {
  const children = (...members: readonly Member[]): Household => ({ ...told(earning), children: members });
  const monthsOf = (household: Household, when: Condition) =>
    yearsOf(shared([ofPay]), household, { when, per: 'child' }).map((each) => [
      each.year,
      ...each.children.map(({ child: id, months, openMonths }) => [id, months, openMonths]),
    ]);

  test('come oldest first, and what has no end lasts as long as the last that has one', () => {
    const when = any(is(kind, 'expected'), all(reached(born, 0), not(reached(born, 2))));
    const first = { id: 'a', kind: 'born', born: '2024-03-10' };
    const second = { id: 'b', kind: 'expected' };
    // a: from March 2024 through March 2026. b: since there are amounts, which is 2022.
    expect(monthsOf(children(first, second), when)).toEqual([
      [2022, ['b', 12, undefined]],
      [2023, ['b', 12, undefined]],
      [2024, ['a', 10, undefined], ['b', 12, undefined]],
      [2025, ['a', 12, undefined], ['b', 12, undefined]],
      [2026, ['a', 3, undefined], ['b', 12, undefined]],
    ]);
  });

  test('without any end are counted through the year asked about, also where the amount changed before', () => {
    expect(monthsOf(children({ id: 'b', kind: 'expected' }), is(kind, 'expected'))).toEqual(
      [2022, 2023, 2024, 2025, 2026].map((year) => [year, ['b', 12, undefined]]),
    );
  });

  test('months that hang on an answer are told apart, and the answer is missing', () => {
    const when = all(reached(born, 0), any(not(reached(born, 1)), is(local, true)), not(reached(born, 3)));
    const household = children({ id: 'a', kind: 'born', born: '2025-06-10' });
    // Certain through 9 June 2026: that June counts whole, and July to December are open.
    expect(monthsOf(household, when)).toEqual([
      [2025, ['a', 7, undefined]],
      [2026, ['a', 6, 6]],
    ]);
    const years = yearsOf(shared([ofPay]), household, { when, per: 'child' });
    expect(years.map(({ missing, splits }) => [missing, splits.length])).toEqual([
      [[], 1],
      [[{ fact: 'family.local', subject: 'family' }], 0],
    ]);
  });
});

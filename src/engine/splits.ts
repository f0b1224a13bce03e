import type { Benefit, FactRef, IncomeKind, Sharing } from '#dsl';
import type { Entitlement } from './assess.ts';
import { yearOf } from './calendar.ts';
import { deductionYears, lastClaimYear } from './deductionYears.ts';
import { evaluate, union } from './evaluate.ts';
import { latestBy } from './latestBy.ts';
import { readFact } from './reading.ts';
import { eachMember, type Situation } from './situation.ts';
import { reducedTaxFen, taxFen } from './tax.ts';

/** One lawful way to divide the deduction of all children among the parents in one tax year. */
export type Split = {
  /** Percent by child, then by parent; a parent without a share is left out. */
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Yuan that each parent deducts. */
  readonly deductedYuan: Readonly<Record<string, number>>;
  /** Fen by which each parent's tax falls. */
  readonly savedFen: Readonly<Record<string, number>>;
  readonly totalFen: number;
  /** No other split saves more; several may be equally good. */
  readonly best: boolean;
};

/** `openMonths`: months that may come on top, hanging on an answer that is missing. */
type ChildYear = {
  readonly child: string;
  readonly months: number;
  readonly yuan: number;
  readonly openMonths?: number;
};

/** What a deduction is worth to this family in one tax year, at the taxable incomes it named. */
export type TaxYear = {
  readonly year: number;
  readonly children: readonly ChildYear[];
  /** The parents with income to deduct from. */
  readonly claimants: readonly string[];
  /** Answers without which no split can be worked out. */
  readonly missing: readonly FactRef[];
  /** Parents with more income than a reduction of their tax covers: nobody has told us how theirs is counted. */
  readonly beyondReduction: readonly string[];
  /** Best first. Empty while something is missing, or where nobody has income to deduct from. */
  readonly splits: readonly Split[];
};

/**
 * Every tax year in which a child of the family has months of this benefit, oldest first; of a claim without an end
 * through the year asked about, or the last in which another one ends.
 */
export function taxYears(
  benefit: Benefit,
  entitlements: readonly Entitlement[],
  situation: Situation,
): TaxYear[] {
  if (benefit.grant.kind !== 'deduction' || benefit.grant.sharing === undefined) return [];
  const { sharing, income = [] } = benefit.grant;

  const own = entitlements.filter((entitlement) => entitlement.benefit.id === benefit.id);
  const ends = own.map(({ spans }) => lastClaimYear(spans) ?? 0);
  const lastYear = Math.max(yearOf(situation.asOf), ...ends);
  const byYear = new Map<number, { children: ChildYear[]; missing: (readonly FactRef[])[] }>();
  for (const { subject, spans } of own) {
    for (const { year, months, yuan, openMonths, missing } of deductionYears(spans, lastYear)) {
      const sofar = byYear.get(year) ?? { children: [], missing: [] };
      sofar.children.push({ child: subject, months, yuan, ...(openMonths > 0 && { openMonths }) });
      sofar.missing.push(missing);
      byYear.set(year, sofar);
    }
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, { children, missing }]) =>
      taxYear(year, children, union(missing), sharing, income, situation),
    );
}

function taxYear(
  year: number,
  children: readonly ChildYear[],
  missingForMonths: readonly FactRef[],
  sharing: Sharing,
  income: readonly IncomeKind[],
  situation: Situation,
): TaxYear {
  const taxpayers = eachMember('parent', situation)
    .map(({ subject, situation: theirs }) => taxpayerOf(subject, income, year, theirs))
    .filter(
      ({ savings, missing, beyondReduction }) => savings.length > 0 || missing.length > 0 || beyondReduction,
    );
  const missing =
    situation.household.parents === undefined
      ? [{ fact: 'parents', subject: 'family' }]
      : union([missingForMonths, ...taxpayers.map((taxpayer) => taxpayer.missing)]);
  const beyondReduction = taxpayers.filter((taxpayer) => taxpayer.beyondReduction).map(({ id }) => id);
  return {
    year,
    children,
    claimants: taxpayers.map(({ id }) => id),
    missing,
    beyondReduction,
    splits: missing.length + beyondReduction.length > 0 ? [] : splitsOf(children, sharing, taxpayers),
  };
}

/** A parent with, for each kind of income, the fen saved by deducting so many yuan from it. */
type Taxpayer = {
  readonly id: string;
  readonly savings: readonly ((deductedYuan: number) => number)[];
  readonly missing: readonly FactRef[];
  readonly beyondReduction: boolean;
};

function taxpayerOf(id: string, income: readonly IncomeKind[], year: number, theirs: Situation): Taxpayer {
  const savings: ((deductedYuan: number) => number)[] = [];
  const missing: FactRef[] = [];
  let beyondReduction = false;
  for (const kind of income) {
    const taxable = readFact(kind.taxable, theirs);
    if (taxable.kind !== 'given') {
      missing.push(...taxable.refs);
      continue;
    }
    const bands = latestBy(kind.bands.revisions, `${year}-12-31`)?.value;
    if (bands === undefined) continue;
    const before = taxable.value as number;
    const { reduced } = kind;
    const inTime =
      reduced !== undefined && reduced.from <= `${year}-12-31` && reduced.through >= `${year}-01-01`;
    const applies = inTime ? evaluate(reduced.when, theirs, theirs.asOf) : undefined;
    missing.push(...(applies?.missing ?? []));
    if (applies?.truth === 'yes' && before > reduced!.upTo) beyondReduction = true;
    const taxOf = (yuan: number): number =>
      applies?.truth === 'yes' ? reducedTaxFen(taxFen(yuan, bands), reduced!) : taxFen(yuan, bands);
    savings.push((deducted) => taxOf(before) - taxOf(Math.max(0, before - deducted)));
  }
  return { id, savings, missing, beyondReduction };
}

function splitsOf(children: readonly ChildYear[], sharing: Sharing, taxpayers: readonly Taxpayer[]): Split[] {
  const ways = sharing.shares.flatMap((shares) =>
    waysToShare(
      shares,
      taxpayers.map(({ id }) => id),
    ),
  );
  const byChild = children.map((child) => ways.map((shares) => ({ child, shares })));
  const splits = product(byChild).map((chosen) => {
    const deductedYuan = Object.fromEntries(
      taxpayers.map(({ id }) => [
        id,
        chosen.reduce((sum, { child, shares }) => sum + (child.yuan * (shares[id] ?? 0)) / 100, 0),
      ]),
    );
    const savedFen = Object.fromEntries(
      // Whoever has both kinds of income deducts from one of them, once (令第57号 art. 10).
      taxpayers.map(({ id, savings }) => [
        id,
        Math.max(...savings.map((saved) => saved(deductedYuan[id] ?? 0))),
      ]),
    );
    return {
      shares: Object.fromEntries(chosen.map(({ child, shares }) => [child.child, shares])),
      deductedYuan,
      savedFen,
      totalFen: Object.values(savedFen).reduce((sum, fen) => sum + fen, 0),
    };
  });
  const most = Math.max(...splits.map(({ totalFen }) => totalFen));
  return splits
    .map((split) => ({ ...split, best: split.totalFen === most }))
    .sort((a, b) => b.totalFen - a.totalFen);
}

/** All ways to hand the given shares to different people; equal shares are not told apart. */
function waysToShare(
  shares: readonly number[],
  people: readonly string[],
): Readonly<Record<string, number>>[] {
  const [share, ...rest] = shares;
  if (share === undefined) return [{}];
  const ways = people.flatMap((person) =>
    waysToShare(
      rest,
      people.filter((other) => other !== person),
    ).map((way) => ({ [person]: share, ...way })),
  );
  const seen = new Map(ways.map((way) => [people.map((person) => way[person]).join(), way]));
  return [...seen.values()];
}

/** Every choice of one item from each list. */
function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (combinations, items) => combinations.flatMap((chosen) => items.map((item) => [...chosen, item])),
    [[]],
  );
}

import type { Household } from '#dsl';
import { assess } from '../../../src/engine/assess.ts';
import { situationOf } from '../../../src/engine/situation.ts';
import { taxYears, type Split } from '../../../src/engine/splits.ts';
import type { Rulebook } from '../../../src/engine/rulebook.ts';
import type { ExpectedSplit, ExpectedTaxYear, ExpectedWorth } from '../household-case.ts';

/** What the engine finds of the infant deduction: its months year by year, and what the lawful splits save this year. */
export function taxFound(
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): { readonly years: readonly ExpectedTaxYear[]; readonly worth: Required<ExpectedWorth> } {
  const found = taxYears(
    rulebook.benefit('infant-care-deduction'),
    assess(rulebook, household, asOf),
    situationOf(rulebook, household, asOf),
  );
  const thisYear = found.find(({ year }) => asOf.startsWith(`${year}-`));
  return {
    years: found.map(({ year, children }) => ({
      year,
      children: Object.fromEntries(children.map(({ child, months, yuan }) => [child, { months, yuan }])),
    })),
    worth: {
      splits: inOrder(thisYear?.splits.map(toExpectedSplit) ?? []),
      missing: [...new Set(thisYear?.missing.map(({ fact }) => fact))].sort(),
      beyond: thisYear?.beyondReduction ?? [],
    },
  };
}

const toExpectedSplit = ({ shares, savedFen, best }: Split): ExpectedSplit => ({
  takes: Object.fromEntries(Object.entries(shares).map(([child, share]) => [child, takerOf(share)])),
  saves: Object.fromEntries(Object.entries(savedFen).map(([parent, fen]) => [parent, fen / 100])),
  ...(best && { best }),
});

function takerOf(share: Readonly<Record<string, number>>): string {
  const [taker] = Object.entries(share).find(([, percent]) => percent === 100) ?? ['half'];
  return taker;
}

/** Splits in an order of their own: which of two equally good ones comes first means nothing. */
export const inOrder = (splits: readonly ExpectedSplit[]): ExpectedSplit[] =>
  [...splits].sort((a, b) => (JSON.stringify(a.takes) < JSON.stringify(b.takes) ? -1 : 1));

import { assessBenefit } from '../../../src/engine/assess.ts';
import type { Situation } from '../../../src/engine/situation.ts';
import { taxYears, type Split } from '../../../src/engine/splits.ts';
import type { ExpectedSplit, ExpectedTaxYear, ExpectedWorth } from '../household-case.ts';

/** What the engine finds of the infant deduction: its months year by year, and what the lawful splits save this year. */
export function taxFound(situation: Situation): {
  readonly years: readonly ExpectedTaxYear[];
  readonly worth: Required<ExpectedWorth>;
} {
  const infantCare = situation.rulebook.benefit('infant-care-deduction');
  const found = taxYears(infantCare, assessBenefit(infantCare, situation), situation);
  const thisYear = found.find(({ year }) => situation.asOf.startsWith(`${year}-`));
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

/** In an order that does not depend on which of two equally good splits comes first. */
export const inOrder = (splits: readonly ExpectedSplit[]): ExpectedSplit[] =>
  [...splits].sort((a, b) => (JSON.stringify(a.takes) < JSON.stringify(b.takes) ? -1 : 1));

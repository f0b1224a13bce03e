import { parameterOf, type Figure, type Household } from '#dsl';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { boundsOf } from '../../src/export/sql/boundsOf.ts';
import { saidByInterpreter } from '../compiled/said.ts';
import type { Value } from './engine.ts';

/** What the interpreter says of each benefit and subject of a family on a day, as the views must say it. */
export const expectedRows = (
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): readonly { readonly benefit: string; readonly subject: string; readonly answer: string }[] =>
  saidByInterpreter(rulebook, household, asOf).map(
    ({ benefit, subject, verdict, missing, unsettled, amount, localAmount }) => ({
      benefit,
      subject,
      answer: answerOf([
        verdict,
        missing,
        unsettled,
        parameterOf(rulebook.benefit(benefit).grant)?.unit ?? 'none',
        ...columnsOf(amount),
        ...columnsOf(localAmount),
      ]),
    }),
  );

function columnsOf(figure: Figure | undefined): readonly Value[] {
  if (figure === undefined) return ['none', null, null];
  const { low, high } = boundsOf(figure);
  return [figure.kind, low ?? null, high ?? null];
}

/** A row of a view without its household and subject, as one text. */
export const answerOf = (values: readonly Value[]): string => values.map((value) => value ?? '-').join(' ');

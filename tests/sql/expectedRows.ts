import type { Figure, Household } from '../../src/dsl/index.ts';
import { assess } from '../../src/engine/assess.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { latestBy } from '../../src/engine/timeline.ts';
import { boundsOf } from '../../src/export/sql/boundsOf.ts';

/** What the interpreter says of each benefit and subject of a family on a day, as the views must say it. */
export function expectedRows(
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): readonly { readonly benefit: string; readonly subject: string; readonly answer: string }[] {
  return assess(rulebook, household, asOf).map(({ benefit, subject, verdict, missing, unsettled, spans }) => {
    const open = verdict === 'undetermined';
    const span = latestBy(spans, asOf);
    const answer = [
      verdict,
      open && missing.length > 0,
      open && unsettled.length > 0,
      ...amount(span?.revision?.value),
      ...amount(span?.localRevision?.value),
    ];
    return { benefit: benefit.id, subject, answer: answer.join(' ') };
  });
}

function amount(figure: Figure | undefined): readonly (string | number)[] {
  if (figure === undefined) return ['none', '-', '-'];
  const { low, high } = boundsOf(figure);
  return [figure.kind, low ?? '-', high ?? '-'];
}

/** The same of a row of a view, without its household and subject. */
export const answerOf = (values: readonly unknown[]): string => values.map((value) => value ?? '-').join(' ');

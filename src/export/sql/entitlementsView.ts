import type { Pack } from '#dsl';
import { answerColumns } from './benefitView.ts';
import { indented } from './expression.ts';
import type { View } from './sharedViews.ts';
import { quoted, sqlName } from './sqlNames.ts';

/** All benefits for all subjects, in one view. */
export function entitlementsView({ benefits }: Pack): View {
  const selects = benefits.map(({ id }) => [
    'SELECT',
    ...indented([`${quoted(id)} AS benefit,`, answerColumns.join(', ')]),
    `FROM ${sqlName(id)}`,
  ]);
  const name = 'entitlements';
  return { name, sql: `CREATE VIEW ${name} AS\n${selects.map((lines) => lines.join('\n')).join('\nUNION ALL\n')};\n` };
}

import type { Fact } from '#dsl';
import { addDays } from '../engine/calendar.ts';
import { boundOn } from '../engine/moments.ts';
import type { Column } from './column.ts';
import { writtenCell } from './writtenCell.ts';

/** For every column one value that may stand in it. */
export const exampleCells = (columns: readonly Column[], asOf: string): readonly string[] =>
  columns.map(({ fact }) => String(writtenCell(fact, exampleOf(fact, asOf))));

function exampleOf(fact: Fact, asOf: string): string | number | boolean {
  switch (fact.kind) {
    case 'yesNo':
      return true;
    case 'choice':
      return Object.keys(fact.options)[0] ?? '';
    case 'money':
      return Math.min(12_000, fact.max);
    case 'date':
      return addDays(boundOn(fact.latest, asOf), -100);
  }
}

import type { Condition, Pack, Subject } from '#dsl';
import type { Rulebook } from '../../engine/rulebook.ts';
import type { Column } from './column.ts';
import { mentionsUnsettled } from './mentionsUnsettled.ts';
import { partsOf } from '../../engine/partsOf.ts';

/** The columns that the views of a rule book share, each written once, when it is first read. */
export type Draft = {
  readonly rulebook: Rulebook;
  /** The column of that name on the rows of a subject; `make` writes it where there is none yet. */
  readonly column: <T extends Column>(name: string, subject: Subject, make: () => T) => T;
  /** A numbered name for a thing, the same one whenever the same is said again. */
  readonly nameOf: (thing: object, kind: string) => string;
  /** Whether a clause is written once, for all rules that rest on it. */
  readonly isShared: (clause: Condition) => boolean;
  readonly columns: () => readonly Column[];
};

export function draftOf(rulebook: Rulebook): Draft {
  const names = new Map<string, string>();
  const numbers = new Map<string, number>();
  const shared = sharedClauses(rulebook.pack);
  const { column, columns } = columnShelf();
  return {
    rulebook,
    column,
    columns,
    nameOf: (thing, kind) => {
      const key = JSON.stringify(thing);
      const known = names.get(key);
      if (known !== undefined) return known;
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      names.set(key, `${kind}_${number}`);
      return `${kind}_${number}`;
    },
    isShared: (clause) => shared.has(JSON.stringify(clause)),
  };
}

/** Keeps columns by subject and name, in the order in which they were written. */
export function columnShelf(): Pick<Draft, 'column' | 'columns'> {
  const known = new Map<string, Column>();
  return {
    column: <T extends Column>(name: string, subject: Subject, make: () => T): T => {
      const key = `${subject}.${name}`;
      const column = (known.get(key) as T | undefined) ?? make();
      known.set(key, column);
      return column;
    },
    columns: () => [...known.values()],
  };
}

/** Clauses that leave something to an office, which takes three columns to say, and that are used more than once. */
function sharedClauses(pack: Pack): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const seen = new Set<string>();
  const visit = (condition: Condition): void => {
    if (!mentionsUnsettled(condition)) return;
    const key = JSON.stringify(condition);
    if (condition.op === 'clause') uses.set(key, (uses.get(key) ?? 0) + 1);
    const writtenOnce = condition.op === 'clause' || condition.op === 'atLeast' || condition.op === 'below';
    if (writtenOnce && seen.has(key)) return;
    seen.add(key);
    partsOf(condition).forEach(visit);
  };
  for (const { when } of pack.benefits) visit(when);
  return new Set([...uses].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

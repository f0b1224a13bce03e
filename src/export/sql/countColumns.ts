import { type Condition, type Quantity } from '#dsl';
import type { Count } from './column.ts';
import { columnsOf } from './expression.ts';
import type { Draft } from './draft.ts';
import { openTruth, type OpenTruth } from './openTruth.ts';

/** Whether so many members are in the set that a condition counts. */
export function countColumn(
  { left, right }: Extract<Condition, { op: 'atLeast' | 'below' }>,
  draft: Draft,
): Count {
  return counted(left, `at_least_${right}`, { atLeast: right }, draft);
}

/** Whether a member leaves the count open for that reason. */
export const anyOpenColumn = (of: Quantity, anyOpen: 'missing' | 'unsettled', draft: Draft): Count =>
  counted(of, anyOpen, { anyOpen }, draft);

function counted(of: Quantity, suffix: string, counts: Count['counts'], draft: Draft): Count {
  const { set, holds, missing, unsettled } = setOf(of, draft);
  const name = `${set}_${suffix}`;
  return draft.column(name, 'family', () => ({
    kind: 'count',
    name,
    subject: 'family',
    of: of.of,
    set,
    counts,
    needs: [holds, missing, unsettled].filter((column) => column !== undefined),
  }));
}

/** The set of members that a count is over: `children_3`, and its columns on the rows of the members. */
function setOf({ of, where }: Quantity, draft: Draft): OpenTruth & { readonly set: string } {
  const set = draft.nameOf({ of, where }, of === 'child' ? 'children' : 'parents');
  const truth = openTruth(where, { name: `in_${set}`, subject: of, column: draft.column }, draft);
  const others = columnsOf(truth.holds.sql).filter(({ subject }) => subject !== of && subject !== 'family');
  if (others.length > 0)
    throw new RangeError(
      `A count over ${of} looks at another member: ${others.map(({ name }) => name).join()}`,
    );
  return { set, ...truth };
}

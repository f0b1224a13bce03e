import { keyOf, type Answers, type Household, type Pack, type Subject } from '#dsl';
import { factsOf } from '../../src/export/sql/factsOf.ts';
import { factName } from '../../src/export/sql/sqlNames.ts';

/** The families as the rows of each table, with a header line; what was not answered stands empty. */
export function csvOf(
  pack: Pack,
  families: readonly Household[],
): Readonly<Record<'household' | 'parent' | 'child', string>> {
  const header = (subject: Subject, keys: readonly string[]) =>
    [...keys, ...factsOf(pack, subject).map(({ id }) => factName(id))].join();
  const row = (subject: Subject, keys: readonly unknown[], answers: Answers) =>
    [...keys, ...factsOf(pack, subject).map(({ id }) => answers[keyOf(id)] ?? '')].join();
  const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  return {
    household: file([
      header('family', ['household_id', 'parents_told', 'children_told']),
      ...families.map(({ family, parents, children }, i) =>
        row('family', [i, parents !== undefined, children !== undefined], family),
      ),
    ]),
    parent: file([
      header('parent', ['household_id', 'parent_id']),
      ...families.flatMap(({ parents = [] }, i) =>
        parents.map((parent) => row('parent', [i, parent.id], parent)),
      ),
    ]),
    child: file([
      header('child', ['household_id', 'child_id']),
      ...families.flatMap(({ children = [] }, i) =>
        children.map((child) => row('child', [i, child.id], child)),
      ),
    ]),
  };
}

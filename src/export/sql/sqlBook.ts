import type { Rulebook } from '../../engine/rulebook.ts';
import { benefitView } from './benefitView.ts';
import { draftOf } from './draft.ts';
import { loads } from './loads.ts';
import { sharedViews } from './sharedViews.ts';
import { snapshot } from './snapshot.ts';
import { tables } from './tables.ts';

/** A file of SQL statements. */
type SqlFile = { readonly path: string; readonly text: string };

/** The whole rule book as SQL, file by file in the order in which they must be run; the last one takes the views away. */
export function sqlBook(rulebook: Rulebook): readonly SqlFile[] {
  const { pack } = rulebook;
  const draft = draftOf(rulebook);
  const drafted = pack.benefits.map((benefit) => ({ id: benefit.id, write: benefitView(benefit, draft) }));
  const { views, rows } = sharedViews(draft);
  const benefits = drafted.map(({ id, write }) => ({ id, view: write(rows) }));
  const names = [...views, ...benefits.map(({ view }) => view)].map(({ name }) => name);
  const files = [
    { path: '1-tables.sql', text: tables(pack) },
    { path: '2-shared-views.sql', text: views.map(({ sql }) => sql).join('\n') },
    ...benefits.map(({ id, view }) => ({ path: `3-benefits/${id}.sql`, text: view.sql })),
    { path: '4-snapshot.sql', text: snapshot(pack) },
    ...Object.entries(loads(pack)).map(([engine, text]) => ({ path: `load/${engine}.sql`, text })),
    {
      path: 'drop-views.sql',
      text: [...names]
        .reverse()
        .map((name) => `DROP VIEW IF EXISTS ${name};\n`)
        .join(''),
    },
  ];
  return files.map(({ path, text }) => ({
    path,
    text: `-- 由 npm run rules:sql 从规则生成，不要手改。\n\n${text}`,
  }));
}

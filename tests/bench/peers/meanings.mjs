import { table } from './table.mjs';

/** What each engine says where one fact is unknown, run and not claimed. */
export async function compareMeanings(engines, { asked, ids }) {
  const rows = [];
  for (const { says, rule, answer, ...forms } of asked) {
    const row = [says, inWords(answer)];
    for (const engine of engines) row.push(await meaningIn(engine, forms, ids.indexOf(rule), ids));
    rows.push(row);
  }
  return table([['One fact unknown', 'on paper', ...engines.map(({ name }) => name)], ...rows]);
}

async function meaningIn({ judge, read, form }, forms, i, ids) {
  try {
    return inWords(read(await judge(forms[form]), ids)[i]);
  } catch {
    return 'error';
  }
}

const inWords = (answer) => ({ true: 'yes', false: 'no' })[answer] ?? String(answer);

import type { Text } from '#dsl';
import type { Rulebook } from '../../engine/rulebook.ts';
import { columnsOf } from '../column.ts';
import { writeCsv } from '../files/writeCsv.ts';
import { writeWorkbook } from '../files/writeWorkbook.ts';
import { exampleTables } from '../exampleTables.ts';
import type { List } from '../list.ts';
import { noticeTable, problemTable, resultTable } from '../resultTables.ts';
import type { Screening } from '../screening.ts';
import type { Table } from '../table.ts';
import { columnsForTopics, templateTables } from '../template.ts';
import { householdsOf, matcherFor, viewHousehold, type View } from '../view.ts';
import type { FileWanted, Question, Told } from './protocol.ts';

/** A list and what it came to. */
export type Found = { readonly list: List; readonly screening: Screening };

type Tell = (question: Exclude<Question, { about: 'source' }>, found: Found | undefined) => Promise<Told>;

/** Answers questions about a screened list, a part of it at a time, and writes its files. */
export function teller(rulebook: Rulebook): Tell {
  let last: { readonly view: string; readonly found: Found; readonly households: number[] } | undefined;

  /** While somebody scrolls through a view, its order is found once. */
  const orderOf = (found: Found, view: View): number[] => {
    const key = JSON.stringify(view);
    if (last?.view !== key || last.found !== found)
      last = { view: key, found, households: householdsOf(found.list, found.screening, view) };
    return last.households;
  };

  return async (question, found) => {
    if (question.about === 'file') return tellFile(question.file, found, rulebook);
    if (found === undefined) return nothing;
    const { list, screening } = found;
    switch (question.about) {
      case 'view': {
        const households = orderOf(found, question.view);
        const rows = households
          .slice(question.from, question.to)
          .map((at) => viewHousehold(list, screening, question.view, at));
        return { about: 'view', total: households.length, rows };
      }
      case 'problems': {
        const { code, from, to } = question;
        const problems =
          code === undefined ? list.problems : list.problems.filter((problem) => problem.code === code);
        return { about: 'problems', total: problems.length, rows: problems.slice(from, to) };
      }
      case 'household': {
        const listed = list.households[question.at];
        if (listed === undefined) return nothing;
        const { personalHeaders } = list;
        const problems = list.problems.filter(({ row }) => listed.rows.includes(row));
        return { about: 'household', listed, personalHeaders, problems };
      }
    }
  };
}

const nothing: Told = { about: 'nothing' };

/** A workbook of more rows takes more memory than an old computer has, and minutes to open. */
const mostRows = 200_000;

async function tellFile(file: FileWanted, found: Found | undefined, rulebook: Rulebook): Promise<Told> {
  const isOfResult = file.what === 'all' || file.what === 'result';
  if (file.format === 'csv' && file.what === 'result' && found)
    return { about: 'file', bytes: await resultCsv(file.view, found, rulebook) };
  if (isOfResult && found && countRows(file.view, found) > mostRows)
    return { about: 'nothing', problem: tooManyRows };
  const tables = tablesOf(file, found, rulebook);
  const [first] = tables;
  if (first === undefined) return nothing;
  if (file.format === 'csv') return { about: 'file', bytes: new TextEncoder().encode(await writeCsv(first)) };
  return { about: 'file', bytes: new Uint8Array(await writeWorkbook(tables)) };
}

function countRows(view: View, { list, screening }: Found): number {
  const matches = matcherFor(screening, view);
  let count = 0;
  for (const i of householdsOf(list, screening, view)) {
    for (let b = 0; b < screening.benefits.length; b++) if (matches(i, b)) count++;
  }
  return count;
}

/** So many households are written at a time: the rows of 100,000 at once are more than a browser holds. */
const piece = 2_000;

async function resultCsv(view: View, found: Found, { pack }: Rulebook): Promise<Uint8Array<ArrayBuffer>> {
  const { list, screening } = found;
  const households = householdsOf(list, screening, view);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < households.length; from += piece) {
    const { name, rows } = resultTable(pack, list, screening, view, households.slice(from, from + piece));
    if (from === 0) parts.push(encoder.encode(await writeCsv({ name, rows })));
    else if (rows.length > 1) {
      const further = await writeCsv({ name, rows: rows.slice(1) }, true);
      // No line has an end of its own: ends of lines stand between them.
      parts.push(encoder.encode(`\r\n${further}`));
    }
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tablesOf(file: FileWanted, found: Found | undefined, rulebook: Rulebook): readonly Table[] {
  const { pack } = rulebook;
  const result = (view: View) => (found ? [resultTable(pack, found.list, found.screening, view)] : []);
  const notices = (view: View) => (found ? [noticeTable(pack, found.list, found.screening, view)] : []);
  const problems = () => (found ? [problemTable(found.list)] : []);
  switch (file.what) {
    case 'template':
      return templateTables(
        file.topics ? columnsForTopics(rulebook, file.topics) : columnsOf(pack),
        file.asOf,
      );
    case 'example':
      return exampleTables(pack, file.asOf);
    case 'result':
      return result(file.view);
    case 'notices':
      return notices(file.view);
    case 'problems':
      return problems();
    case 'all':
      return [...result(file.view), ...notices(file.view), ...problems()];
  }
}

const tooManyRows: Text = {
  zh: '超过 20 万行，Excel 打开很慢。请先在名单里筛选，或者存成 CSV',
  en: 'These are more than 200,000 rows, which Excel opens very slowly. Filter the households first, or save as CSV',
};

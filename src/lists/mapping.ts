import type { Pack, Text } from '#dsl';
import { columnsByRole, columnsOf, householdColumn, type Column } from './column.ts';
import { plainWord } from './plainWord.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Which column each header stands for, by header names alone: `{ "母亲出生日期": "mother.birthDate" }`. */
export type Mapping = Readonly<Record<string, string>>;

/** How the headers of a sheet were understood. */
export type MappedHeaders = {
  /** The row of the headers, counted from 0. */
  readonly headerRow: number;
  /** Unique names: a second 姓名 is “姓名 (2)”. */
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** For headers that stand for no column yet, those they may mean, the likeliest first. The rest is personal. */
  readonly suggestions: Readonly<Record<string, readonly string[]>>;
};

/** Every column that a header may stand for: those of the template, then those by role. */
export const knownColumns = (pack: Pick<Pack, 'facts' | 'pages'>): readonly Column[] => [
  ...columnsOf(pack),
  ...columnsByRole(pack),
];

/** Finds the headers of a sheet and what they stand for. What a worker chose before, by header name, goes first. */
export function mapHeaders(
  pack: Pick<Pack, 'facts' | 'pages'>,
  sheet: Sheet,
  remembered: Mapping = {},
): MappedHeaders {
  const template = columnsOf(pack);
  const columns = [...template, ...columnsByRole(pack)];
  const candidates: readonly Named[] = [
    { id: householdColumn.id, exact: [householdColumn.header.zh, householdColumn.header.en], short: [] },
    ...columns.map(named),
  ];
  const ids = new Set(candidates.map(({ id }) => id));
  const matches = (header: string): string | undefined => {
    const chosen = remembered[header];
    return chosen !== undefined && (chosen === '' || ids.has(chosen)) ? chosen : match(header, candidates);
  };
  const rows = sheet.rows.slice(0, 20).map((row) => uniqueNames(row));
  const recognised = rows.map(
    (headers) => headers.filter((header) => header !== '' && matches(header)).length,
  );
  const most = Math.max(0, ...recognised);
  const headerRow = most === 0 ? firstFilled(rows) : recognised.indexOf(most);
  const headers = rows[headerRow] ?? [];

  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const header of headers) {
    const column = header === '' ? undefined : matches(header);
    if (column === undefined || column === '' || taken.has(column)) continue;
    mapping[header] = column;
    taken.add(column);
  }
  const suggestions: Record<string, readonly string[]> = {};
  for (const header of headers) {
    if (header === '' || header in mapping || remembered[header] === '') continue;
    const likely = similar(header, candidates).filter((id) => !taken.has(id));
    if (likely.length > 0) suggestions[header] = likely;
  }
  return { headerRow, headers, mapping, suggestions };
}

type Named = { readonly id: string; readonly exact: readonly string[]; readonly short: readonly string[] };

/** `short`: the name without whom it is about, which may do where no other column has it. */
const named = ({ id, header, fact, seat }: Column): Named => ({
  id,
  exact: [header.zh, header.en, id],
  short: seat.as ? [] : [fact.name.zh, fact.name.en],
});

function match(header: string, candidates: readonly Named[]): string | undefined {
  const exact = candidates.find((one) => one.exact.includes(header));
  if (exact) return exact.id;
  const word = commonWord(header);
  const same = candidates.find((one) => one.exact.some((name) => commonWord(name) === word));
  if (same) return same.id;
  const short = candidates.filter((one) => one.short.some((name) => commonWord(name) === word));
  return short.length === 1 ? short[0]?.id : undefined;
}

/** Columns whose names share most of their pairs of letters with a header. */
function similar(header: string, candidates: readonly Named[]): string[] {
  const word = commonWord(header);
  return candidates
    .map(({ id, exact, short }) => ({
      id,
      score: Math.max(...[...exact, ...short].map((name) => likeness(word, commonWord(name)))),
    }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** From 0 to 1: how many pairs of neighbouring letters two words share (Dice). */
function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairsIn(a), pairsIn(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

const pairsIn = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));

/** Words that registers use for the same thing; the first stands for all. */
const sameWords: readonly (readonly [string, ...string[]])[] = [
  ['户号', '家庭编号', '户编号', '家庭号', '户籍号', 'householdid', 'householdno', 'familyid'],
  ['出生日期', '出生年月日', '出生年月', '出生时间', '生日', 'birthdate', 'birthday'],
  ['孩子', '子女', '儿童', '小孩', '宝宝', '婴儿', '婴幼儿', '幼儿'],
  ['妈妈', '母亲'],
  ['爸爸', '父亲'],
  ['女儿还是儿子', '性别'],
];
const commonOf = new Map(sameWords.flatMap((words) => words.map((word) => [word, words[0]])));
/** The common words are found too: 孩子女儿 holds 孩子, not 子女. */
const anyOfThem = new RegExp([...commonOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const commonWord = (text: string): string =>
  plainWord(text).replace(anyOfThem, (word) => commonOf.get(word) ?? word);

function uniqueNames(row: readonly Cell[]): string[] {
  const times = new Map<string, number>();
  return row.map((cell) => {
    const name = String(cell).trim();
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return name === '' || nth === 1 ? name : `${name} (${nth})`;
  });
}

const firstFilled = (rows: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell !== '')),
  );

/** The header of a column by its id, for a page that lets a worker choose. */
export const headerOfColumn = (pack: Pick<Pack, 'facts' | 'pages'>, id: string): Text | undefined =>
  id === householdColumn.id
    ? householdColumn.header
    : knownColumns(pack).find((column) => column.id === id)?.header;

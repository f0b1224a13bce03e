import { keyOf, type Answer, type Answers, type Household, type Member, type Pack, type Text } from '#dsl';
import { householdColumn, kindFactOf, mostMembers, type Column } from './column.ts';
import type { List, ListedHousehold, ListProblem } from './list.ts';
import { knownColumns, type MappedHeaders } from './mapping.ts';
import { plainWord } from './plainWord.ts';
import { cellReader } from './readCell.ts';
import { cellName, type Cell, type Sheet } from './sheet.ts';

/** The parts of `MappedHeaders` that a list is read by. */
export type HeadersAsRead = Pick<MappedHeaders, 'headerRow' | 'headers' | 'mapping'>;

/**
 * Reads the households of a sheet, in the order of their first rows. Rows with the same key are one household; every
 * row with something in a column about the child is one child of it. Whatever cannot be read is named and left
 * unanswered, and the rest goes on.
 */
export function readList(pack: Pack, sheet: Sheet, headers: HeadersAsRead, asOf: string): List {
  const layout = layoutOf(pack, headers, asOf);
  const problems: ListProblem[] = [];
  const groups = new Map<string, number[]>();
  const { rows } = sheet;
  for (let at = Math.max(0, headers.headerRow + 1); at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.every(isBlank)) continue;
    const key = layout.keyColumn === undefined ? '' : keyText(row[layout.keyColumn]);
    if (key === '') {
      problems.push({
        code: 'noKey',
        sheet: sheet.name,
        row: at + 1,
        says: noKey,
        ...cellAt(layout, at, layout.keyColumn),
      });
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  const households: ListedHousehold[] = [];
  for (const [key, group] of groups) {
    households.push(readGroup(key, group, sheet, layout, problems));
  }
  return {
    asOf,
    sheet: sheet.name,
    personalHeaders: layout.personal.map((column) => headers.headers[column] ?? ''),
    households,
    problems: problems.sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0)),
  };
}

const isBlank = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');
const keyText = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .trim();

/** Which cell of a row is what, worked out once for the sheet. */
type Layout = {
  readonly headers: readonly string[];
  readonly keyColumn: number | undefined;
  readonly family: readonly ReadColumn[];
  readonly parents: readonly SeatColumns[];
  readonly child: SeatColumns;
  readonly personal: readonly number[];
  readonly most: { readonly parent: number; readonly child: number };
};
type ReadColumn = Column & {
  readonly at: number;
  readonly key: string;
  readonly read: ReturnType<typeof cellReader>;
  /** It asks who a member is. */
  readonly asksWho: boolean;
};
/** `kind`: the column that says who this is, and in which "没有" says that there is nobody. */
type SeatColumns = {
  readonly seat: Column['seat'];
  readonly columns: readonly ReadColumn[];
  readonly kind: ReadColumn | undefined;
};

function layoutOf(pack: Pack, { headers, mapping }: HeadersAsRead, asOf: string): Layout {
  const byId = new Map(knownColumns(pack).map((column) => [column.id, column]));
  const kinds = [kindFactOf(pack.pages, 'parent'), kindFactOf(pack.pages, 'child')];
  const read: ReadColumn[] = [];
  const personal: number[] = [];
  let keyColumn: number | undefined;
  headers.forEach((header, at) => {
    const id = mapping[header];
    const column = id === undefined ? undefined : byId.get(id);
    if (id === householdColumn.id) keyColumn = at;
    else if (column)
      read.push({
        ...column,
        at,
        key: keyOf(column.fact.id),
        read: cellReader(column.fact, asOf),
        asksWho: kinds.includes(column.fact.id),
      });
    else if (header !== '') personal.push(at);
  });
  const seatColumns = (seat: Column['seat'], columns: readonly ReadColumn[]): SeatColumns => ({
    seat,
    columns,
    kind: columns.find(({ asksWho }) => asksWho),
  });
  const ofChild = read.filter(({ seat }) => seat.subject === 'child');
  const parentSeats = new Map(
    read.filter(({ seat }) => seat.subject === 'parent').map(({ seat }) => [seat.id, seat]),
  );
  return {
    headers,
    keyColumn,
    family: read.filter(({ seat }) => seat.subject === 'family'),
    parents: [...parentSeats.values()].map((seat) =>
      seatColumns(
        seat,
        read.filter((column) => column.seat.id === seat.id),
      ),
    ),
    child: seatColumns({ id: 'child', subject: 'child', name: { zh: '孩子', en: 'Child' } }, ofChild),
    personal,
    most: { parent: mostMembers(pack, 'parent'), child: mostMembers(pack, 'child') },
  };
}

/** Whether a row of the sheet, or a cell of it. */
const cellAt = (
  { headers }: Pick<Layout, 'headers'>,
  row: number,
  column?: number,
): Pick<ListProblem, 'column' | 'cell' | 'header'> =>
  column === undefined ? {} : { column, cell: cellName(row, column), header: headers[column] ?? '' };

function readGroup(
  key: string,
  group: readonly number[],
  sheet: Sheet,
  layout: Layout,
  problems: ListProblem[],
): ListedHousehold {
  const cellOf = (at: number, column: number): Cell => sheet.rows[at]?.[column] ?? '';
  const problem = (code: ListProblem['code'], says: Text, row: number, column?: number): void => {
    const found = column === undefined ? '' : String(cellOf(row, column));
    problems.push({
      code,
      sheet: sheet.name,
      row: row + 1,
      household: key,
      says,
      ...cellAt(layout, row, column),
      ...(found !== '' && { found }),
    });
  };
  /** Reads one cell, and names it where it cannot be read. */
  const answerIn = (row: number, column: ReadColumn): Answer | undefined => {
    const read = column.read(cellOf(row, column.at));
    if (read === undefined) return undefined;
    if ('value' in read) return read.value;
    problem('badCell', read.problem, row, column.at);
    return undefined;
  };
  /** Answers that may stand in any row of the household, and must be the same wherever they do. */
  const sharedAnswers = (columns: readonly ReadColumn[]): Record<string, Answer> => {
    const answers: Record<string, Answer> = {};
    for (const column of columns) {
      let told: { readonly answer: Answer; readonly row: number } | undefined;
      let agrees = true;
      for (const row of group) {
        if (cellOf(row, column.at) === '' || isNobody(column, row)) continue;
        const answer = answerIn(row, column);
        if (answer === undefined) continue;
        if (told === undefined) told = { answer, row };
        else if (told.answer !== answer) {
          agrees = false;
          problem('contradiction', unlike(cellName(told.row, column.at)), row, column.at);
        }
      }
      if (told && agrees) answers[column.key] = told.answer;
    }
    return answers;
  };
  /** "没有" where it is asked who a member is. */
  const isNobody = ({ asksWho, at, read }: ReadColumn, row: number): boolean => {
    if (!asksWho) return false;
    const cell = cellOf(row, at);
    const asWritten = read(cell);
    return asWritten !== undefined && 'problem' in asWritten && nobody.has(plainWord(String(cell)));
  };
  const isFilled = ({ columns }: SeatColumns, row: number): boolean =>
    columns.some((column) => column.read(cellOf(row, column.at)) !== undefined && !isNobody(column, row));
  const saysNobody = ({ kind }: SeatColumns): boolean =>
    kind !== undefined && group.some((row) => isNobody(kind, row));
  /** Somebody is told of elsewhere in the household, and "没有" is taken back. */
  const contradictNobody = ({ kind }: SeatColumns): void => {
    for (const row of group)
      if (kind && isNobody(kind, row)) problem('contradiction', notNobody, row, kind.at);
  };

  const [first = 0] = group;
  const untold = (columns: readonly (SeatColumns | undefined)[], says: Text): void => {
    const kind = columns.find((one) => one?.kind)?.kind;
    problem('untold', says, first, kind?.at);
  };

  const seated = layout.parents.filter((seat) => group.some((row) => isFilled(seat, row)));
  const parents: Member[] | undefined =
    seated.length > 0 || layout.parents.some(saysNobody)
      ? seated.map(({ seat, columns }, i) => ({
          ...sharedAnswers(columns),
          ...(seat.as && { [seat.as.key]: seat.as.option }),
          id: `parent-${i + 1}`,
        }))
      : undefined;

  if (seated.length > 0) layout.parents.forEach(contradictNobody);

  const childRows = group.flatMap((row, i) => (isFilled(layout.child, row) ? [i] : []));
  if (childRows.length > 0) contradictNobody(layout.child);
  const children: Member[] | undefined =
    childRows.length > 0 || saysNobody(layout.child)
      ? childRows.map((i, nth) => {
          const row = group[i] ?? first;
          const answers: Record<string, Answer> = {};
          for (const column of layout.child.columns) {
            const answer = isNobody(column, row) ? undefined : answerIn(row, column);
            if (answer !== undefined) answers[column.key] = answer;
          }
          return { ...answers, id: `child-${nth + 1}` };
        })
      : undefined;
  const familyAnswers: Answers = sharedAnswers(layout.family);

  if (parents === undefined && layout.parents.length > 0) untold(layout.parents, untoldParents);
  if (children === undefined && layout.child.columns.length > 0) untold([layout.child], untoldChildren);
  const told = {
    parents: withinMost(parents, 'parent', layout, () =>
      problem('tooMany', tooMany(layout.most.parent), first),
    ),
    children: withinMost(children, 'child', layout, () =>
      problem('tooMany', tooMany(layout.most.child), first),
    ),
  };
  const household: Household = {
    family: familyAnswers,
    ...(told.parents && { parents: told.parents }),
    ...(told.children && { children: told.children }),
  };
  return {
    key,
    household,
    rows: group.map((row) => row + 1),
    personal: group.map((row) => layout.personal.map((column) => String(cellOf(row, column)))),
    childRows,
  };
}

/** A list with some left out would count wrongly, so one too long is not taken at all. */
function withinMost(
  members: Member[] | undefined,
  kind: 'parent' | 'child',
  { most }: Layout,
  otherwise: () => void,
): Member[] | undefined {
  if (members === undefined || members.length <= most[kind]) return members;
  otherwise();
  return undefined;
}

const nobody = new Set(['没有', '无', '无孩子', '没有孩子', '没有家长', 'none', 'nobody']);

const noKey: Text = {
  zh: '这一行没有户号，没有读入。请填户号，同一户的几行填同一个号',
  en: 'This row names no household and was not read. Give it a household number, the same for all rows of a household',
};
const untoldChildren: Text = {
  zh: '没有填孩子。一个孩子一行，包括怀孕中的和成年的；没有孩子就在这一格填“没有”',
  en: 'No child is given. One row for each child, also grown ones and one expected; if there is none, write “none” here',
};
const untoldParents: Text = {
  zh: '没有填家长。请填是妈妈、爸爸还是其他监护人；没有家长就在这一格填“没有”',
  en: 'No parent is given. Say whether it is the mother, the father or another guardian; if there is none, write “none” here',
};
const notNobody: Text = {
  zh: '这一格说没有，同一户的别处又填了。请改成一样的',
  en: 'This says there is nobody, and elsewhere in the household somebody is given. Make them agree',
};
const unlike = (cell: string): Text => ({
  zh: `和同一户的 ${cell} 不一样。请改成一样的，或者只留一格`,
  en: `This differs from ${cell} of the same household. Make them the same, or fill in only one`,
});
const tooMany = (most: number): Text => ({
  zh: `这一户多于 ${most} 人，没有读入这些人。请看是不是几户用了同一个户号`,
  en: `There are more than ${most} of them in this household, and they were not read. Do several households share this number?`,
});

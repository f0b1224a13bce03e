import { keyOf, maxOf, subjectOf, type Fact, type Pack, type Text } from '#dsl';

/** A column of a list: one fact about the family, about one of its parents, or about the child of the row. */
export type Column = {
  /** `family.marriage`, `parent-1.birthDate`, `child.stage`. */
  readonly id: string;
  readonly fact: Fact;
  readonly seat: Seat;
  readonly header: Text;
};

/** Whom the columns of a seat are about. `as`: the seat itself says who it is, as the mother of “妈妈：出生日期”. */
type Seat = {
  readonly id: string;
  readonly subject: 'family' | 'parent' | 'child';
  readonly name: Text;
  readonly as?: { readonly key: string; readonly option: string };
};

/** The column that says which rows are one household. */
export const householdColumn = {
  id: 'household',
  header: { zh: '户号', en: 'Household' },
} as const;

/** The columns of the template: the family, each parent, and the child of the row, each in the order of the pages. */
export function columnsOf({ facts, pages }: Pick<Pack, 'facts' | 'pages'>): readonly Column[] {
  const parents = pages.find((page) => page.lists?.members === 'parent')?.lists?.max ?? 0;
  const numbered = Array.from({ length: parents }, (_, i): Seat => {
    const no = i + 1;
    return { id: `parent-${no}`, subject: 'parent', name: { zh: `家长${no}`, en: `Parent ${no}` } };
  });
  const asAsked = inOrderOfPages(facts, pages);
  return [family, ...numbered, child].flatMap((seat) => columnsFor(seat, asAsked));
}

/** The columns under which registers keep their parents, by who they are: “妈妈：出生日期”. */
export function columnsByRole({ facts, pages }: Pick<Pack, 'facts' | 'pages'>): readonly Column[] {
  const role = facts.find(({ id }) => id === kindFactOf(pages, 'parent'));
  if (role?.kind !== 'choice') return [];
  return Object.entries(role.options).flatMap(([option, name]) => {
    const seat: Seat = { id: option, subject: 'parent', name, as: { key: keyOf(role.id), option } };
    return columnsFor(
      seat,
      facts.filter((fact) => fact !== role),
    );
  });
}

/** The fact that says who a parent or child is: choosing one of its options adds them. */
export const kindFactOf = (pages: Pack['pages'], members: 'parent' | 'child'): string | undefined =>
  pages.find((page) => page.lists?.members === members)?.lists?.kind;

/** How many parents or children a household of a list may have. */
export const mostMembers = (pack: Pack, members: 'parent' | 'child'): number => maxOf(pack, members);

function inOrderOfPages(facts: readonly Fact[], pages: Pack['pages']): readonly Fact[] {
  const order = pages.flatMap(({ lists, facts: asked }) => [...(lists ? [lists.kind] : []), ...asked]);
  return [...facts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const family: Seat = { id: 'family', subject: 'family', name: { zh: '家庭', en: 'Family' } };
const child: Seat = { id: 'child', subject: 'child', name: { zh: '孩子', en: 'Child' } };

const columnsFor = (seat: Seat, facts: readonly Fact[]): Column[] =>
  facts
    .filter(({ id }) => subjectOf(id) === seat.subject)
    .map((fact) => ({ id: `${seat.id}.${keyOf(fact.id)}`, fact, seat, header: headerOf(seat, fact) }));

const headerOf = ({ subject, name }: Seat, fact: Fact): Text =>
  subject === 'family' ? fact.name : { zh: `${name.zh}：${fact.name.zh}`, en: `${name.en}: ${fact.name.en}` };

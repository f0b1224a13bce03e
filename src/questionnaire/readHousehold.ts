import {
  householdSchema,
  keyOf,
  listOf,
  subjectOf,
  type Answers,
  type Household,
  type Member,
  type Pack,
  type Text,
} from '#dsl';
import { answerProblem } from './answerProblem.ts';
import { freshId } from './freshId.ts';

/** One thing that could not be read, and where: `children[0].birthDate`. Everything else was. */
export type ReadingProblem = { readonly path: string; readonly says: Text };

type Path = readonly PropertyKey[];

/**
 * Reads a household from outside: a file, a saved tab. What does not fit is left out and named, one problem each;
 * nothing else is lost. Members without an id are given one.
 */
export function readHousehold(
  pack: Pack,
  raw: unknown,
  asOf: string,
): { household: Household; problems: readonly ReadingProblem[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { household: { family: {} }, problems: [{ path: '', says: notAHousehold }] };
  }
  const problems: ReadingProblem[] = [];
  const remaining = withoutMisfits(
    pack,
    JSON.parse(JSON.stringify(raw)),
    asOf,
    problems,
  ) as Partial<Household>;
  const taken = new Set<string>(['family', ...Object.values(listOf)]);
  const given = [...(remaining.parents ?? []), ...(remaining.children ?? [])].map(({ id }) => id);
  const names = { taken, given: new Set(given) };
  const household: Household = {
    family: boundedAnswers(pack, 'family', 'family', remaining.family ?? {}, asOf, problems),
    ...(remaining.parents && {
      parents: readMembers(pack, 'parent', remaining.parents, asOf, names, problems),
    }),
    ...(remaining.children && {
      children: readMembers(pack, 'child', remaining.children, asOf, names, problems),
    }),
  };
  return { household, problems };
}

const notAHousehold: Text = {
  zh: '这不是一份家庭情况，应为带 family、parents、children 的对象',
  en: 'This is not a household: expected an object with family, parents and children',
};
const unknownKey: Text = { zh: '没有这一项，请检查拼写', en: 'There is no such item; check its spelling' };
const wrongShape: Text = { zh: '格式不对', en: 'This does not have the expected form' };

/** Takes out, piece by piece, what the schema refuses, until it refuses nothing. */
function withoutMisfits(pack: Pack, raw: unknown, asOf: string, problems: ReadingProblem[]): unknown {
  const schema = householdSchema(pack);
  for (;;) {
    const result = schema.safeParse(raw);
    if (result.success) return raw;
    const misfits = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...issue.path, key], says: unknownKey }))
        : [{ path: issue.path, says: expectedAt(pack, issue.path, asOf) }],
    );
    // From the back, so that taking an item out of a list does not move the ones still to be taken.
    for (const { path, says } of [...misfits].reverse()) {
      problems.unshift({ path: pathText(path), says });
      remove(raw, path);
    }
  }
}

function expectedAt(pack: Pack, path: Path, asOf: string): Text {
  const fact = pack.facts.find(
    ({ id }) => keyOf(id) === path[path.length - 1] && groupOf[subjectOf(id)] === path[0],
  );
  return (fact && answerProblem(fact, undefined, asOf)) ?? wrongShape;
}
const groupOf = { family: 'family', ...listOf } as const;

function remove(raw: unknown, path: Path): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof raw !== 'object' || raw === null) return;
  if (rest.length > 0) remove((raw as Record<PropertyKey, unknown>)[key], rest);
  else if (Array.isArray(raw)) raw.splice(Number(key), 1);
  else delete (raw as Record<PropertyKey, unknown>)[key];
}

function readMembers(
  pack: Pack,
  kind: 'parent' | 'child',
  members: readonly (Answers & { readonly id?: string })[],
  asOf: string,
  { taken, given: givenIds }: { taken: Set<string>; given: ReadonlySet<string> },
  problems: ReadingProblem[],
): Member[] {
  return members.map((member, i) => {
    const path = `${groupOf[kind]}[${i}]`;
    const { id: given, ...answers } = member;
    if (given !== undefined && taken.has(given)) problems.push({ path: `${path}.id`, says: idTaken });
    const id =
      given !== undefined && !taken.has(given) ? given : freshId(kind, new Set([...taken, ...givenIds]));
    taken.add(id);
    return { ...boundedAnswers(pack, kind, path, answers, asOf, problems), id };
  });
}

const idTaken: Text = { zh: '这个 id 已经用过', en: 'This id is already taken' };

/** The answers that lie within the bounds of their facts. */
function boundedAnswers(
  pack: Pack,
  subject: 'family' | 'parent' | 'child',
  path: string,
  answers: Answers,
  asOf: string,
  problems: ReadingProblem[],
): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => {
      const fact = pack.facts.find(({ id }) => id === `${subject}.${key}`);
      const says = fact === undefined || answer === null ? undefined : answerProblem(fact, answer, asOf);
      if (says !== undefined) problems.push({ path: `${path}.${key}`, says });
      return says === undefined;
    }),
  );
}

const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

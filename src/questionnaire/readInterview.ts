import type { Pack, Text } from '#dsl';
import { emptyInterview, interviewOf, type Interview } from './interview.ts';
import { readHousehold, type ReadingProblem } from './readHousehold.ts';

/** An interview read from outside, and what of it could not be read. */
export type ReadInterview = {
  readonly interview: Interview;
  readonly problems: readonly ReadingProblem[];
};

/** Reads an interview from outside: a saved tab, a file, a link. What does not fit is left out and named. */
export function readInterview(pack: Pack, raw: unknown, asOf: string): ReadInterview {
  if (!isRecord(raw)) return { interview: emptyInterview, problems: [{ path: '', says: unreadable }] };
  const { family, parents, children } = raw;
  const { household, problems } = readHousehold(pack, { family, parents, children }, asOf);
  const topics = pack.topics.map(({ id }) => id).filter((id) => listIn(raw.topics).includes(id));
  const interview = interviewOf(household, topics);
  const told = interview.told.filter((list) => listIn(raw.told).includes(list));
  const kept = listIn(raw.kept).filter((key): key is string => typeof key === 'string');
  return { interview: { ...interview, told, kept }, problems };
}

const unreadable: Text = { zh: '保存的回答读不出来了', en: 'The saved answers could not be read' };

const listIn = (items: unknown): readonly unknown[] => (Array.isArray(items) ? items : []);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

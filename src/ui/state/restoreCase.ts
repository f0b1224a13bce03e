import type { Pack, Text } from '#dsl';
import { firstLanguage, languages } from '../../i18n/languages.ts';
import { emptyInterview, interviewOf, type Interview } from '../../questionnaire/interview.ts';
import { readHousehold, type ReadingProblem } from '../../questionnaire/readHousehold.ts';
import type { CaseState } from './caseState.ts';
import { savedVersion } from './savedCase.ts';

/** Reads a saved case back. What is damaged is left out and named; the rest is kept. */
export function restoreCase(pack: Pack, text: string, today: string): CaseState {
  const saved = parse(text);
  const chosenDay = isDay(saved?.chosenDay) ? saved.chosenDay : undefined;
  // A birth after the day asked about is still an answer: today is the bound when it is the later one.
  const latestDay = chosenDay !== undefined && chosenDay > today ? chosenDay : today;
  const { interview, problems } = readInterview(pack, saved?.interview, latestDay);
  return {
    interview,
    chosenDay,
    language: languages.find(({ tag }) => tag === saved?.language)?.tag ?? firstLanguage,
    isLarge: saved?.isLarge === true,
    dropped: problems,
  };
}

const unreadable: Text = {
  zh: '上次保存的回答读不出来了',
  en: 'The answers saved earlier could not be read',
};

type Saved = Readonly<Record<string, unknown>>;

function parse(text: string): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    return isRecord(saved) && saved.version === savedVersion ? saved : undefined;
  } catch {
    return undefined;
  }
}

function readInterview(
  pack: Pack,
  raw: unknown,
  asOf: string,
): { interview: Interview; problems: readonly ReadingProblem[] } {
  if (!isRecord(raw)) return { interview: emptyInterview, problems: [{ path: '', says: unreadable }] };
  const { family, parents, children } = raw;
  const { household, problems } = readHousehold(pack, { family, parents, children }, asOf);
  const topics = pack.topics.map(({ id }) => id).filter((id) => listIn(raw.topics).includes(id));
  const interview = interviewOf(household, topics);
  const told = interview.told.filter((list) => listIn(raw.told).includes(list));
  const kept = listIn(raw.kept).filter((key): key is string => typeof key === 'string');
  return { interview: { ...interview, told, kept }, problems };
}

const listIn = (items: unknown): readonly unknown[] => (Array.isArray(items) ? items : []);

const isRecord = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

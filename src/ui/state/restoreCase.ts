import type { Pack } from '#dsl';
import { isCalendarDate } from '../../engine/calendar.ts';
import { firstLanguage, languages } from '../../i18n/languages.ts';
import { readInterview } from '../../questionnaire/readInterview.ts';
import type { CaseState } from './caseState.ts';
import { savedVersion } from './savedText.ts';

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
    keeping: 'off',
  };
}

type Saved = Readonly<Record<string, unknown>>;

function parse(text: string): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    return isRecord(saved) && saved.version === savedVersion ? saved : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value);

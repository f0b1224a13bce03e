import { dateText, dayOfYearText, monthOfYearText, monthText } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from './useText.ts';

/** Days in words, or the months they lie in where a claim counts by months. */
export function useDaysText(byMonth = false): {
  /** 2026年12月1日. */
  readonly day: (date: string) => string;
  /** 12月1日, where the year is told elsewhere. */
  readonly dayOfYear: (date: string) => string;
  /** 2026年12月1日至12月31日; the year is said once where it is the same. */
  readonly between: (from: string, through: string) => string;
} {
  const { t } = useWords();
  const text = useText();
  const day = (date: string): string => text(byMonth ? monthText(date) : dateText(date));
  const dayOfYear = (date: string): string =>
    text(byMonth ? monthOfYearText(date) : dayOfYearText(date.slice(5)));
  return {
    day,
    dayOfYear,
    between: (from, through) => {
      const year = through.slice(0, 4);
      return from.startsWith(`${year}-`)
        ? t('days.betweenInYear', { year, from: dayOfYear(from), through: dayOfYear(through) })
        : t('days.between', { from: day(from), through: day(through) });
    },
  };
}

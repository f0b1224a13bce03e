import type { DatedDeadline } from '../../engine/deadlines.ts';
import { useWords } from '../language/useWords.ts';
import { useDaysText } from './useDaysText.ts';
import { useText } from './useText.ts';

/** A deadline in words: what is to be done, and in which days; once they have begun, only the last one counts. */
export function useDeadlineText(): {
  readonly task: (deadline: Pick<DatedDeadline, 'name' | 'year'>) => string;
  readonly days: (deadline: Pick<DatedDeadline, 'state' | 'from' | 'by' | 'estimated'>) => string;
} {
  const { t } = useWords();
  const text = useText();
  const { day, between } = useDaysText();
  return {
    task: ({ name, year }) =>
      year === undefined ? text(name) : t('deadline.ofYear', { task: text(name), year }),
    days: ({ state, from, by, estimated }) => {
      if (state !== 'later' || from === undefined)
        return t(estimated ? 'deadline.byAbout' : 'deadline.by', { day: day(by) });
      const words = between(from, by);
      return estimated ? t('days.about', { words }) : words;
    },
  };
}

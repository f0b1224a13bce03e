import { dateText, dayOfYearText } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { DatedDeadline } from '../../engine/deadlines.ts';
import { useText } from './useText.ts';

/** A deadline in words: what is to be done, and in which days; once they have begun, only the last one counts. */
export function useDeadlineText(): {
  readonly task: (deadline: Pick<DatedDeadline, 'name' | 'year'>) => string;
  readonly days: (deadline: Pick<DatedDeadline, 'state' | 'from' | 'by'>) => string;
} {
  const { t } = useTranslation();
  const text = useText();
  return {
    task: ({ name, year }) =>
      year === undefined ? text(name) : t('deadline.ofYear', { task: text(name), year }),
    days: ({ state, from, by }) => {
      if (state !== 'later' || from === undefined) return t('deadline.by', { day: text(dateText(by)) });
      const [year] = by.split('-');
      return from.startsWith(`${year}-`)
        ? t('deadline.betweenInYear', {
            year,
            from: text(dayOfYearText(from.slice(5))),
            through: text(dayOfYearText(by.slice(5))),
          })
        : t('deadline.between', { from: text(dateText(from)), day: text(dateText(by)) });
    },
  };
}

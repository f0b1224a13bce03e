import { dateText } from '#dsl';
import { addDays } from '../../engine/calendar.ts';
import { daysAhead } from '../../lists/screening.ts';
import type { Summary } from '../../lists/summary.ts';
import type { View } from '../../lists/view.ts';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './CountsPanel.module.css';
import { HouseholdGrid } from './HouseholdGrid.tsx';
import type { OpenedRow } from './ResultStep.tsx';

const dueFirst: View = { isDue: true, sort: 'due', isDescending: false };

type Props = {
  readonly summary: Summary;
  readonly onOpen: (opened: OpenedRow) => void;
  readonly start: number | undefined;
};

/** Who has something to do within 90 days, the most urgent first. */
export function DuePanel({ summary, onOpen, start }: Props) {
  const { t } = useWords('lists');
  const text = useText();
  return (
    <section aria-labelledby="due">
      <h3 id="due">{t('due.title')}</h3>
      <p className={css.lead}>{t('due.lead', { day: text(dateText(addDays(summary.asOf, daysAhead))) })}</p>
      <HouseholdGrid label={t('due.title')} view={dueFirst} onOpen={onOpen} start={start} />
    </section>
  );
}

import { useWords } from '../language/useWords.ts';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import css from './DueNext.module.css';
import { rowPlaces } from './rowPlaces.ts';
import { useTimeline } from './useTimeline.ts';

/** On the result: what has to be done soonest, and the way to everything that has a day. */
export function DueNext() {
  const { t } = useWords();
  const deadlineText = useDeadlineText();
  const timeline = useTimeline();
  const soonest = timeline.tasks.find(({ state }) => state !== 'past');
  // Where nothing has a day, there is nothing to see there.
  if (soonest === undefined && rowPlaces(timeline).drawn.length === 0) return null;
  return (
    <div className={soonest ? css.due : css.next}>
      {soonest && (
        <>
          <p className={css.label}>{t('timeline.soonest')}</p>
          <p className={css.task}>{deadlineText.task(soonest)}</p>
          <p className={css.days}>{deadlineText.days(soonest)}</p>
        </>
      )}
      <ButtonLink kind="second" to="/timeline">
        {t('timeline.link')}
      </ButtonLink>
    </div>
  );
}

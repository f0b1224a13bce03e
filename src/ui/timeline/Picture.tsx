import type { LifeTimeline, TimelineRow } from '../../engine/lifeTimeline.ts';
import { useWords } from '../language/useWords.ts';
import { useWalk } from '../state/useWalk.ts';
import { Legend } from './Legend.tsx';
import { PersonChart } from './PersonChart.tsx';
import css from './Picture.module.css';

type Props = { readonly timeline: LifeTimeline; readonly rows: readonly TimelineRow[] };

/** All benefits with a day in sight on one axis, person by person. */
export function Picture({ timeline, rows }: Props) {
  const { t } = useWords();
  const { household } = useWalk();
  const members = [...(household.parents ?? []), ...(household.children ?? [])].map(({ id }) => id);
  const rowsOf = (subject: string): readonly TimelineRow[] =>
    rows.filter(({ entitlement }) => entitlement.subject === subject);
  return (
    <>
      <p className={css.lead}>{t('timeline.picture.lead')}</p>
      <Legend />
      {['family', ...members]
        .filter((subject) => rowsOf(subject).length > 0)
        .map((subject) => (
          <PersonChart key={subject} timeline={timeline} subject={subject} rows={rowsOf(subject)} />
        ))}
    </>
  );
}

import { dateText } from '#dsl';
import { Navigate } from 'react-router';
import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { EventList } from '../timeline/EventList.tsx';
import { NextTasks } from '../timeline/NextTasks.tsx';
import { Picture } from '../timeline/Picture.tsx';
import { RowList } from '../timeline/RowList.tsx';
import { rowPlaces } from '../timeline/rowPlaces.ts';
import { useTimeline } from '../timeline/useTimeline.ts';
import { useText } from '../words/useText.ts';
import css from './TimelinePage.module.css';

/** What the family has to do next, all its benefits on one axis, and the same by date. */
export function TimelinePage() {
  const { interview, asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const timeline = useTimeline();
  if (interview.topics.length === 0) return <Navigate to="/" replace state={{ stepGone: true }} />;

  const { drawn, always, open, ended } = rowPlaces(timeline);
  return (
    <>
      <BackLink to="/result">{t('nav.backTo.result')}</BackLink>
      <PageHeading title={t('timeline.title')} lead={t('result.asOf', { day: text(dateText(asOf)) })} />
      {timeline.rows.length === 0 && <p>{t('timeline.empty')}</p>}
      {timeline.rows.length > 0 && <NextTasks timeline={timeline} />}
      {drawn.length > 0 && (
        <section className={css.part} aria-labelledby="timeline-picture">
          <h2 id="timeline-picture">{t('timeline.picture.title')}</h2>
          <Picture timeline={timeline} rows={drawn} />
        </section>
      )}
      {drawn.length > 0 && (
        <section className={css.part} aria-labelledby="timeline-list">
          <h2 id="timeline-list">{t('timeline.list.title')}</h2>
          <p className={css.lead}>{t('timeline.list.lead')}</p>
          <EventList timeline={timeline} />
        </section>
      )}
      {[
        { title: t('timeline.always.title'), rows: always },
        { title: t('timeline.open.title'), rows: open },
        { title: t('timeline.ended.title'), rows: ended },
      ].map(({ title, rows }) =>
        rows.length === 0 ? null : (
          <section key={title} className={css.part} aria-label={title}>
            <h2>{title}</h2>
            <RowList rows={rows} />
          </section>
        ),
      )}
      <p className={css.end}>{t('result.notADecision')}</p>
    </>
  );
}

import { yearOf } from '../../engine/calendar.ts';
import type { LifeTimeline } from '../../engine/lifeTimeline.ts';
import { timelineEvents } from '../../engine/timelineEvents.ts';
import { useWords } from '../language/useWords.ts';
import { useDaysText } from '../words/useDaysText.ts';
import css from './EventList.module.css';
import { eventLines, isByMonth, type EventLine } from './eventLines.ts';
import { useEventText } from './useEventText.ts';

/** The picture as a list: every day to come on which something begins, ends or has to be done by, year by year. */
export function EventList({ timeline }: { readonly timeline: LifeTimeline }) {
  const { t } = useWords();
  const lines = eventLines(timelineEvents(timeline).filter(({ day }) => day <= timeline.through));
  const years = [...new Set(lines.map(([{ day }]) => yearOf(day)))];
  return (
    <>
      {years.map((year) => (
        <section key={year}>
          <h3 className={css.year}>{t('timeline.list.year', { year })}</h3>
          <ol className={css.events}>
            {lines
              .filter(([{ day }]) => yearOf(day) === year)
              .map((line) => (
                <Line
                  key={`${line[0].kind} ${line[0].day} ${isByMonth(line[0])} ${keyOf(line)}`}
                  line={line}
                />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const keyOf = ([event]: EventLine): string =>
  'row' in event
    ? event.row.entitlement.subject
    : 'task' in event
      ? `${event.task.name.zh} ${event.task.year ?? ''} ${event.task.ifEntitled}`
      : event.start.child;

function Line({ line }: { readonly line: EventLine }) {
  const { t } = useWords();
  const { what, who } = useEventText()(line);
  const [event] = line;
  const { kind, day, estimated } = event;
  const words = useDaysText(isByMonth(event)).dayOfYear(day);
  return (
    <li className={css.event}>
      <time dateTime={day} className={css.day}>
        {estimated ? t('days.about', { words }) : words}
      </time>
      <p className={css.words}>
        <span className={css[kind]}>
          {t(`timeline.list.${kind === 'ends' && isByMonth(event) ? 'endsByMonth' : kind}`)}
        </span>{' '}
        {what}
        {who !== '' && <span className={css.who}>{who}</span>}
      </p>
    </li>
  );
}

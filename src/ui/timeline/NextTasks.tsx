import { addYears } from '../../engine/calendar.ts';
import type { LifeTimeline } from '../../engine/lifeTimeline.ts';
import { useWords } from '../language/useWords.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { TaskList } from './TaskList.tsx';

/** What has to be done within a year; what lies further ahead, or went by in the last year, opens on demand. */
export function NextTasks({ timeline: { tasks, asOf } }: { readonly timeline: LifeTimeline }) {
  const { t } = useWords();
  const inAYear = addYears(asOf, 1);
  const ahead = tasks.filter(({ state }) => state !== 'past');
  const soon = ahead.filter(({ by, from = asOf }) => by <= inAYear || from <= asOf);
  const later = ahead.filter((task) => !soon.includes(task));
  const past = tasks.filter(({ state, by }) => state === 'past' && by >= addYears(asOf, -1)).reverse();
  return (
    <section aria-labelledby="next-tasks">
      <h2 id="next-tasks">{t('timeline.next.title')}</h2>
      {soon.length > 0 ? <TaskList tasks={soon} /> : <p>{t('timeline.next.none')}</p>}
      {later.length > 0 && (
        <Disclosure summary={t('timeline.next.later', { number: later.length })}>
          {() => <TaskList tasks={later} />}
        </Disclosure>
      )}
      {past.length > 0 && (
        <Disclosure summary={t('timeline.next.past', { number: past.length })}>
          {() => <TaskList tasks={past} />}
        </Disclosure>
      )}
    </section>
  );
}

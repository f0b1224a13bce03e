import { daysBetween } from '../../engine/calendar.ts';
import type { FamilyTask } from '../../engine/lifeTimeline.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { HowToApply } from '../result/HowToApply.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useCase } from '../state/useCase.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { useText } from '../words/useText.ts';
import css from './TaskItem.module.css';
import { usePeople } from './usePeople.ts';

/** One thing to be done: what, in which days, how long that is from now, for whom, and how. */
export function TaskItem({ task }: { readonly task: FamilyTask }) {
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const deadlineText = useDeadlineText();
  const people = usePeople();
  const { state, from = asOf, by, estimated, everyYear, ifEntitled, source } = task;
  const benefits = [...new Set(task.for.map(({ entitlement }) => entitlement.benefit))];
  const [benefit] = benefits;
  const left = daysBetween(asOf, by);
  return (
    <li className={css[state]}>
      <h3 className={css.name}>{deadlineText.task(task)}</h3>
      <p className={css.days}>{deadlineText.days(task)}</p>
      <p className={css.state}>
        {state === 'now' && (
          <>
            {t('deadline.now')}
            {t('why.comma')}
            {left === 0 ? t('deadline.lastDay') : t('deadline.daysLeft', { count: left })}
          </>
        )}
        {state === 'later' && t('deadline.opensIn', { count: daysBetween(asOf, from) })}
        {state !== 'past' && everyYear && ` · ${t('deadline.everyYear')}`}
      </p>
      <ul className={css.for}>
        {benefits.map((each) => {
          const names = people(task.for.filter(({ entitlement }) => entitlement.benefit === each));
          return (
            <li key={each.id}>
              {text(each.title)}
              {names !== '' && t('card.ofPerson', { person: names })}
            </li>
          );
        })}
      </ul>
      {estimated && <p className={css.mark}>{t('period.estimated')}</p>}
      {ifEntitled && <p className={css.mark}>{t('deadline.ifEntitled')}</p>}
      {benefit && state !== 'past' && (
        <Disclosure className={css.how} summary={t('card.how')}>
          {() => (
            <>
              <HowToApply benefit={benefit} />
              <SourceQuote source={source} />
            </>
          )}
        </Disclosure>
      )}
    </li>
  );
}

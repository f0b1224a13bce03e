import type { Entitlement } from '../../engine/assess.ts';
import { deadlinesOf } from '../../engine/deadlines.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useSituation } from '../state/useSituation.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { useText } from '../words/useText.ts';
import css from './HowToApply.module.css';

/** What has to be done about a benefit in good time: with its next days where they are known, else in general. */
export function Deadlines({ entitlement }: { readonly entitlement: Entitlement }) {
  const situation = useSituation();
  const { t } = useWords();
  const text = useText();
  const deadlineText = useDeadlineText();
  const ahead = deadlinesOf(entitlement, situation).filter(({ state }) => state !== 'past');
  const next = ahead.filter(({ name }, i) => ahead.findIndex((other) => other.name === name) === i);
  const once = (entitlement.benefit.deadlines ?? []).filter(({ op }) => op === 'once');
  const undated =
    entitlement.status === 'open' ? once.filter(({ name }) => !next.some((one) => one.name === name)) : [];
  if (next.length + undated.length === 0) return null;
  return (
    <>
      <h4 className={css.title}>{t('deadline.title')}</h4>
      <ul>
        {next.map((deadline) => (
          <li key={deadline.name.zh}>
            {deadlineText.task(deadline)}
            <strong className={css.days}>{deadlineText.days(deadline)}</strong>
            {deadline.estimated && <p>{t('period.estimated')}</p>}
            <SourceQuote source={deadline.source} />
          </li>
        ))}
        {undated.map(({ name, source }) => (
          <li key={name.zh}>
            {text(name)}
            <SourceQuote source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

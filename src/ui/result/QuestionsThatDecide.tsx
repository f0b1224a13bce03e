import type { FactRef } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { useWords } from '../language/useWords.ts';
import { AnswerLink } from '../routes/AnswerLink.tsx';
import { useFactName } from '../words/useFactName.ts';
import css from './QuestionsThatDecide.module.css';

/** The answers that several benefits wait for, the one that most of them need first. */
export function QuestionsThatDecide({ entitlements }: { readonly entitlements: readonly Entitlement[] }) {
  const { t } = useWords();
  const factName = useFactName();
  const waiting = new Map<string, { readonly ref: FactRef; readonly number: number }>();
  for (const ref of entitlements.flatMap(({ missing }) => missing)) {
    const key = `${ref.subject} ${ref.fact}`;
    waiting.set(key, { ref, number: (waiting.get(key)?.number ?? 0) + 1 });
  }
  return (
    <ul className={css.questions}>
      {[...waiting]
        .sort(([, a], [, b]) => b.number - a.number)
        .map(([key, { ref, number }]) => (
          <li key={key}>
            <AnswerLink to={ref} from="result" className={css.question}>
              {factName(ref)}
            </AnswerLink>
            <span className={css.number}>{t('result.waiting', { count: number })}</span>
          </li>
        ))}
    </ul>
  );
}

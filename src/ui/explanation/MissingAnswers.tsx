import type { FactRef } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { AnswerLink } from '../routes/AnswerLink.tsx';
import { useFactName } from '../words/useFactName.ts';
import css from './MissingAnswers.module.css';

/** Names the answers that are missing, each with a link straight to its question. */
export function MissingAnswers({ missing }: { readonly missing: readonly FactRef[] }) {
  const { t } = useWords();
  const factName = useFactName();
  if (missing.length === 0) return null;
  return (
    <div className={css.missing}>
      <p>{t('result.missing', { count: missing.length })}</p>
      <ul>
        {missing.map((ref) => (
          <li key={`${ref.subject} ${ref.fact}`}>
            <AnswerLink to={ref} from="result">
              {factName(ref)}
            </AnswerLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

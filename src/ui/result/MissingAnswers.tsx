import type { FactRef } from '#dsl';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOfFact } from '../routes/stepPath.ts';
import { useRules } from '../state/useRules.ts';
import { useFactName } from '../words/useFactName.ts';
import css from './MissingAnswers.module.css';

/** Names the answers that are missing, each with a link straight to its question. */
export function MissingAnswers({ missing }: { readonly missing: readonly FactRef[] }) {
  const rulebook = useRules();
  const { t } = useTranslation();
  const factName = useFactName();
  if (missing.length === 0) return null;
  return (
    <div className={css.missing}>
      <p>{t('result.missing')}</p>
      <ul>
        {missing.map((ref) => (
          <li key={`${ref.subject} ${ref.fact}`}>
            <Link to={`${pathOfFact(rulebook.pack, ref)}?from=result`}>{factName(ref)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Finding } from '../../engine/evaluate.ts';
import { decidingReasons } from '../../engine/reasons.ts';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { OwnAnswers } from './OwnAnswers.tsx';
import css from './Reason.module.css';
import type { Clause } from './reasonNodes.ts';
import { SourceQuote } from './SourceQuote.tsx';
import { TruthMark } from './TruthMark.tsx';

type Props = { readonly clause: Clause; readonly finding: Finding };

/** One clause of the law: whether it holds, what the family said about it, and the words behind it. */
export function Reason({ clause, finding }: Props) {
  const { t } = useWords();
  const text = useText();
  const { truth, unsettled } = finding;
  const nested = finding.parts.flatMap(decidingReasons);
  return (
    <>
      <p className={css.says}>
        <TruthMark truth={truth} />
        <span>{text(clause.says)}</span>
      </p>
      <div className={css.below}>
        {nested.length > 0 ? (
          <ul className={css.nested}>
            {distinct(nested.map(({ says }) => text(says))).map((says) => (
              <li key={says}>
                {t(`truth.${truth}`)}
                {t('why.colon')}
                {says}
              </li>
            ))}
          </ul>
        ) : null}
        <OwnAnswers finding={finding} />
        {truth === 'unknown' &&
          unsettled.map(({ question }) => (
            <p key={question.zh} className={css.unsettled}>
              {text(question)}
            </p>
          ))}
        <SourceQuote source={clause.source} />
      </div>
    </>
  );
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

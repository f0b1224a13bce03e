import { AskOffice } from '../explanation/AskOffice.tsx';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { FoldedBenefit } from './FoldedBenefit.tsx';
import type { SharedQuestion } from './sharedQuestions.ts';
import css from './SharedQuestionList.module.css';

/** One open question told once, then the benefits that hang on it, office by office: one call may answer several. */
export function SharedQuestionList({ shared: { open, entitlements } }: { readonly shared: SharedQuestion }) {
  const { t } = useWords();
  const text = useText();
  const benefits = [...new Set(entitlements.map(({ benefit }) => benefit))];
  const offices = [...new Set([open.ask, ...benefits.map(({ ask }) => ask)])];
  return (
    <div className={css.shared}>
      <p className={css.question}>{text(open.question)}</p>
      <p>{t('result.sharedBy', { number: benefits.length })}</p>
      {offices.map((office) => (
        <div key={office} className={css.office}>
          <AskOffice office={office} words="ask" />
          {benefits
            .filter(({ ask }) => ask === office)
            .map((benefit) => (
              <FoldedBenefit
                key={benefit.id}
                benefit={benefit}
                entitlements={entitlements.filter((one) => one.benefit === benefit)}
                shared={open}
              />
            ))}
        </div>
      ))}
    </div>
  );
}

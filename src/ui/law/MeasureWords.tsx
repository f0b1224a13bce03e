import type { Measure } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { BenefitLinks } from './BenefitLinks.tsx';
import css from './MeasureSection.module.css';
import { OvertakenLines } from './OvertakenLines.tsx';

/** One measure: its words, what has overtaken them, and its benefits, or why there are none. */
export function MeasureWords({ measure }: { readonly measure: Measure }) {
  const { t } = useWords();
  const text = useText();
  const { quote, overtaken = [] } = measure;
  return (
    <>
      <blockquote lang="zh-CN" className={css.quote}>
        {quote}
      </blockquote>
      {overtaken.length > 0 && (
        <>
          <h3 className={css.since}>{t('law.since')}</h3>
          <OvertakenLines overtaken={overtaken} />
        </>
      )}
      {'benefits' in measure ? (
        <BenefitLinks benefits={measure.benefits} />
      ) : (
        <p className={css.nothing}>{'noBenefit' in measure ? text(measure.noBenefit) : t('law.pending')}</p>
      )}
    </>
  );
}

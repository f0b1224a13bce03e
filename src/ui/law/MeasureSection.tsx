import type { Measure } from '#dsl';
import { useTranslation } from 'react-i18next';
import { useText } from '../words/useText.ts';
import { BenefitLinks } from './BenefitLinks.tsx';
import css from './MeasureSection.module.css';
import { OvertakenLines } from './OvertakenLines.tsx';

/** The heading to which a link to one measure leads. */
export const measureId = (no: string | number): string => `measure-${no}`;

/** One measure: its words, what has overtaken them, and its benefits, or why there are none. */
export function MeasureSection({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation();
  const text = useText();
  const { no, title, quote, overtaken = [] } = measure;
  return (
    <section aria-labelledby={measureId(no)} className={css.measure}>
      <h2 id={measureId(no)} tabIndex={-1} className={css.title}>
        <span className={css.no}>{t('law.no', { no })}</span> {text(title)}
      </h2>
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
    </section>
  );
}

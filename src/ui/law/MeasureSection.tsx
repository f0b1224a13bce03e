import type { Measure } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './MeasureSection.module.css';
import { MeasureWords } from './MeasureWords.tsx';

/** The heading to which a link to one measure leads. */
export const measureId = (no: string | number): string => `measure-${no}`;

/** One measure under its heading. */
export function MeasureSection({ measure }: { readonly measure: Measure }) {
  const { t } = useWords();
  const text = useText();
  const { no, title } = measure;
  return (
    <section aria-labelledby={measureId(no)} className={css.measure}>
      <h2 id={measureId(no)} tabIndex={-1} className={css.title}>
        <span className={css.no}>{t('law.no', { no })}</span> {text(title)}
      </h2>
      <MeasureWords measure={measure} />
    </section>
  );
}

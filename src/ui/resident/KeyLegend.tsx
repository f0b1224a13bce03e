import { useWords } from '../language/useWords.ts';
import css from './KeyLegend.module.css';

export const legendId = 'desk-legend';

/** The keys in one line, and all of them behind it. */
export function KeyLegend() {
  const { t } = useWords('desk');
  const keys = Object.values(t('legend.keys', { returnObjects: true }));
  return (
    <details id={legendId} className={css.legend}>
      <summary>
        <span className={css.title}>{t('legend.title')}</span>
        <span className={css.short}>{t('legend.short')}</span>
      </summary>
      <dl className={css.keys}>
        {keys.map(({ key, does }) => (
          <div key={key} className={css.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { dateText, type Instrument } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './Paper.module.css';

/** What a paper is: its title, number, issuer and dates, as far as we hold them, and where to read it. */
export function Paper({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useWords();
  const text = useText();
  const { number, title, issuedBy, inForceFrom, url } = instrument;
  return (
    <div className={css.paper}>
      <h2 className={css.title}>{t('source.titled', { title: text(title) })}</h2>
      <dl className={css.facts}>
        {number !== '' && (
          <div>
            <dt>{t('law.number')}</dt>
            <dd>{number}</dd>
          </div>
        )}
        <div>
          <dt>{t('law.issuer')}</dt>
          <dd>{text(issuedBy)}</dd>
        </div>
        {inForceFrom !== undefined && (
          <div>
            <dt>{t('law.inForce')}</dt>
            <dd>{text(dateText(inForceFrom))}</dd>
          </div>
        )}
        {url !== undefined && (
          <div>
            <dt>{t('law.address')}</dt>
            <dd>
              <a href={url} target="_blank" rel="noreferrer" className={css.address}>
                {url.replace(/^https?:\/\//, '')}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

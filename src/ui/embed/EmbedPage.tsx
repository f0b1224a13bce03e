import { useMemo, useState } from 'react';
import { languages } from '../../i18n/languages.ts';
import { addEmbedWords } from '../../i18n/embedWords.ts';
import { useWords } from '../language/useWords.ts';
import { useWayBack } from '../routes/useWayBack.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { hexOf, readColour } from '../theme/colour.ts';
import { useText } from '../words/useText.ts';
import { ContrastReport } from './ContrastReport.tsx';
import css from './EmbedPage.module.css';
import type { EmbedChoice } from './embedChoice.ts';
import { frameListener } from './frameListener.ts';
import { pastedCode, pastedFrame } from './pastedCode.ts';
import { Preview } from './Preview.tsx';

/** For web editors: what to show and how it looks, the lines to paste, and how it will be. */
export function EmbedPage() {
  const { i18n } = useWords();
  useState(() => addEmbedWords(i18n));
  return <Builder />;
}

const corners = ['0', '4', '8', '16'] as const;

function Builder() {
  const { front } = useCase();
  const { pack } = useRules();
  const { t, language } = useWords('embed');
  const text = useText();
  const back = useWayBack();
  const [part, setPart] = useState('');
  const [lang, setLang] = useState<string>(language);
  const [district, setDistrict] = useState('');
  const [primary, setPrimary] = useState('');
  const [corner, setCorner] = useState('8');
  const [font, setFont] = useState('sans');
  const [site = ''] = window.location.href.replace(/index\.html(?=[?#]|$)/, '').split(/[?#]/);
  const { origin } = new URL(site);
  const colour = readColour(primary);
  const places = pack.facts.find(({ id }) => id === pack.district);

  const [kind, which] = part.split(' ');
  const choice = useMemo(
    (): EmbedChoice => ({
      lang,
      ...(kind && which !== undefined && { [kind]: which }),
      ...(district && { district }),
      ...(colour && { 'theme-primary': hexOf(colour) }),
      ...(corner !== '8' && { 'theme-corner': corner }),
      ...(font === 'serif' && { 'theme-font': font }),
    }),
    [lang, kind, which, district, colour, corner, font],
  );
  const title = front.title[lang === 'en' ? 'en' : 'zh'];
  const code = pastedCode(site, choice, title);

  return (
    <>
      <BackLink to={back.to}>{back.words}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <section className={css.section} aria-labelledby="choose">
        <h2 id="choose">{t('choose')}</h2>
        <div className={css.fields}>
          <SelectField label={t('part')} value={part} onChange={setPart}>
            <option value="">{t('whole')}</option>
            <optgroup label={t('topics')}>
              {front.topics.map(({ id, name }) => (
                <option key={id} value={`topic ${id}`}>
                  {text(name)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('measures')}>
              {pack.measures.map((measure) => (
                <option key={measure.no} value={`measure ${measure.no}`}>
                  {t('measure', { no: measure.no, title: text(measure.title) })}
                </option>
              ))}
            </optgroup>
          </SelectField>
          <SelectField label={t('language')} value={lang} onChange={setLang}>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </SelectField>
          {places?.kind === 'choice' && (
            <SelectField label={t('district')} value={district} onChange={setDistrict}>
              <option value="">{t('anyDistrict')}</option>
              {Object.entries(places.options).map(([id, name]) => (
                <option key={id} value={id}>
                  {text(name)}
                </option>
              ))}
            </SelectField>
          )}
          <div>
            <label htmlFor="primary" className={css.label}>
              {t('primary')}
            </label>
            <p id="primary-hint" className={css.hint}>
              {t('primaryHint')}
            </p>
            <input
              id="primary"
              className={css.input}
              aria-describedby="primary-hint primary-report"
              autoComplete="off"
              spellCheck={false}
              placeholder="#0e5a5c"
              value={primary}
              onChange={(event) => setPrimary(event.target.value)}
            />
            <output id="primary-report" className={css.reported}>
              {colour && <ContrastReport primary={colour} />}
              {!colour && primary.trim() !== '' && t('primaryBad')}
            </output>
          </div>
          <SelectField label={t('corner')} value={corner} onChange={setCorner}>
            {corners.map((round) => (
              <option key={round} value={round}>
                {t(`corners.${round}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('font')} value={font} onChange={setFont}>
            <option value="sans">{t('fonts.sans')}</option>
            <option value="serif">{t('fonts.serif')}</option>
          </SelectField>
        </div>
      </section>
      <section className={css.section} aria-labelledby="paste">
        <h2 id="paste">{t('paste')}</h2>
        <p>{t('pasteHint')}</p>
        <pre className={css.code}>{code}</pre>
        <CopyButton text={code}>{t('copy')}</CopyButton>
        <p>{t('policy')}</p>
        <pre className={css.code}>{`script-src ${origin}; frame-src ${origin}`}</pre>
        <details>
          <summary>{t('frame')}</summary>
          <p>{t('frameHint')}</p>
          <pre className={css.code}>{pastedFrame(site, choice, title)}</pre>
          <p>{t('frameGrows')}</p>
          <pre className={css.code}>{frameListener}</pre>
        </details>
        <p className={css.hint}>{t('unknown')}</p>
      </section>
      <section className={css.section} aria-labelledby="preview">
        <h2 id="preview">{t('preview')}</h2>
        <Preview site={site} choice={choice} />
      </section>
    </>
  );
}

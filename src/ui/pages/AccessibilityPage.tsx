import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { PhoneLink } from '../shell/PhoneLink.tsx';
import css from './AccessibilityPage.module.css';

const parts = ['use', 'checked', 'open'] as const;

/** What was done so that everybody can use the page, how it was checked, and what was not. */
export function AccessibilityPage() {
  const { t } = useWords();
  return (
    <>
      <BackLink to="/">{t('nav.backTo.start')}</BackLink>
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      {parts.map((part) => (
        <section key={part} className={css.part} aria-labelledby={`accessibility-${part}`}>
          <h2 id={`accessibility-${part}`}>{t(`accessibility.${part}.title`)}</h2>
          <ul className={css.list}>
            {Object.values(t(`accessibility.${part}.lines`, { returnObjects: true })).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className={css.part}>
        {t('accessibility.help')} <PhoneLink number="12345" />
      </p>
    </>
  );
}

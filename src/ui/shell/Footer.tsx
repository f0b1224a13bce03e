import { useTranslation } from 'react-i18next';
import css from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={css.footer}>
      <div className={css.inner}>
        <p>{t('footer.source')}</p>
        <p>{t('footer.notADecision')}</p>
        <p>
          {t('footer.questions')}{' '}
          <a className={css.phone} href="tel:12345">
            12345
          </a>
        </p>
      </div>
    </footer>
  );
}

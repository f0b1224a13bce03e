import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './Footer.module.css';

export function Footer() {
  const { front } = useCase();
  const { t } = useTranslation();
  const text = useText();
  return (
    <footer className={css.footer}>
      <div className={css.inner}>
        <p>{text(front.basis)}</p>
        <p>
          <Link to="/law" className={css.link}>
            {t('footer.law')}
          </Link>
        </p>
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

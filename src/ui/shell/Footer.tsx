import { memo } from 'react';
import { Link } from 'react-router';
import { useWords } from '../language/useWords.ts';
import { useSetting } from '../state/useSetting.ts';
import { useText } from '../words/useText.ts';
import css from './Footer.module.css';
import { PhoneLink } from './PhoneLink.tsx';

export const Footer = memo(function Footer() {
  const { front } = useSetting();
  const { t } = useWords();
  const text = useText();
  return (
    <footer className={css.footer}>
      <div className={css.inner}>
        <p>{text(front.basis)}</p>
        <ul className={css.links}>
          <li>
            <Link to="/law" className={css.link}>
              {t('footer.law')}
            </Link>
          </li>
          <li>
            <Link to="/accessibility" className={css.link}>
              {t('footer.accessibility')}
            </Link>
          </li>
          <li className={css.apart}>
            <Link to="/desk" className={css.link}>
              {t('footer.desk')}
            </Link>
          </li>
          <li className={css.apart}>
            <Link to="/embed" className={css.link}>
              {t('footer.embed')}
            </Link>
          </li>
        </ul>
        <p>{t('footer.notADecision')}</p>
        <p>
          {t('footer.questions')} <PhoneLink number="12345" />
        </p>
      </div>
    </footer>
  );
});

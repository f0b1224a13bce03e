import { memo } from 'react';
import { PageLink } from '../go/PageLink.tsx';
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
            <PageLink to="/law" className={css.link}>
              {t('footer.law')}
            </PageLink>
          </li>
          <li>
            <PageLink to="/accessibility" className={css.link}>
              {t('footer.accessibility')}
            </PageLink>
          </li>
          <li className={css.apart}>
            <PageLink to="/desk" className={css.link}>
              {t('footer.desk')}
            </PageLink>
          </li>
          <li className={css.apart}>
            <PageLink to="/embed" className={css.link}>
              {t('footer.embed')}
            </PageLink>
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

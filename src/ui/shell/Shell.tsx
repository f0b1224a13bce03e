import { useContext, useLayoutEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { AddressContext } from '../framed/AddressContext.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { ClearButton } from './ClearButton.tsx';
import { DroppedNotice } from './DroppedNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import css from './Shell.module.css';

/** What surrounds every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const { interview, chosenDay } = useCase();
  const { hasBadDay } = useContext(AddressContext);
  const location = useLocation();
  const { stepGone } = (location.state ?? {}) as { stepGone?: boolean };

  const { pathname, key } = location;

  // Before a page arrived at may bring something of its own into view. Who has begun to read the first one stays there.
  useLayoutEffect(() => {
    if (pathname && key !== 'default') window.scrollTo(0, 0);
  }, [pathname, key]);

  return (
    <div className={css.page}>
      <Header />
      {interview.topics.length > 0 && pathname !== '/' && !pathname.startsWith('/desk') && (
        <div className={css.clear}>
          <ClearButton />
        </div>
      )}
      <main className={css.main}>
        <DroppedNotice />
        {hasBadDay && chosenDay === undefined && <Notice>{t('notice.badDay')}</Notice>}
        {stepGone && <Notice>{t('notice.stepGone')}</Notice>}
        {children}
      </main>
      <Footer />
    </div>
  );
}

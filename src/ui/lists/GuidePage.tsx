import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { Button } from '../shell/Button.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { isInWeChat } from '../take/isInWeChat.ts';
import css from './GuidePage.module.css';

const parts = ['practise', 'prepare', 'screen', 'after', 'finish'] as const;

/** What a worker does, step by step, on the screen and on one sheet of paper. */
export function GuidePage() {
  const { t } = useWords('lists');
  const { search } = useLocation();
  useEffect(() => {
    const name = css.printed ?? '';
    document.documentElement.classList.add(name);
    return () => document.documentElement.classList.remove(name);
  }, []);
  return (
    <div className={css.guide}>
      <div className={css.screenOnly}>
        <BackLink to={`/desk/lists${search}`}>{t('guide.back')}</BackLink>
      </div>
      <PageHeading level={2} title={t('guide.title')} lead={t('guide.lead')} />
      {!isInWeChat() && (
        <div className={css.screenOnly}>
          <Button kind="main" onClick={() => window.print()}>
            {t('guide.print')}
          </Button>
        </div>
      )}
      {parts.map((part) => (
        <section key={part} className={css.part} aria-labelledby={`guide-${part}`}>
          <h3 id={`guide-${part}`}>{t(`guide.parts.${part}.title`)}</h3>
          <ol className={css.lines}>
            {Object.values(t(`guide.parts.${part}.lines`, { returnObjects: true })).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

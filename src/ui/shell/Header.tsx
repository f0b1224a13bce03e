import { memo, useState } from 'react';
import { languages, type Language } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { useSetting } from '../state/useSetting.ts';
import { useText } from '../words/useText.ts';
import css from './Header.module.css';

/** What comes sooner than this is not announced: the words would only flicker. */
const SOON_MS = 400;

type Said = { readonly tag: Language; readonly what: 'coming' | 'notCome' };

export const Header = memo(function Header() {
  const { front, isLarge, dispatch } = useSetting();
  const { t, language, i18n } = useWords();
  const text = useText();
  const [said, setSaid] = useState<Said>();

  const ask = async (tag: Language): Promise<void> => {
    setSaid(undefined);
    const timer = setTimeout(setSaid, SOON_MS, { tag, what: 'coming' } satisfies Said);
    // Kept in either case: a browser does not fetch anew what it could not get, but after a reload.
    dispatch({ type: 'speak', language: tag });
    await speak(i18n, tag).then(
      () => setSaid(undefined),
      () => setSaid({ tag, what: 'notCome' }),
    );
    clearTimeout(timer);
  };
  return (
    <header className={css.header}>
      <div className={css.inner}>
        <PageLink to="/" className={css.name}>
          <Mark />
          {text(front.title)}
        </PageLink>
        <div className={css.choices}>
          <button
            type="button"
            className={css.choice}
            onClick={() => dispatch({ type: 'enlarge', isLarge: !isLarge })}
          >
            {t(isLarge ? 'size.normal' : 'size.large')}
          </button>
          {languages
            .filter(({ tag }) => tag !== language)
            .map(({ tag, name }) => (
              <button key={tag} type="button" lang={tag} className={css.choice} onClick={() => void ask(tag)}>
                {name}
              </button>
            ))}
        </div>
        <output className={css.said} lang={said?.tag}>
          {said && languages.find(({ tag }) => tag === said.tag)?.[said.what]}
        </output>
      </div>
    </header>
  );
});

/** A leaf of the bauhinia, the city’s tree, ticked. */
function Mark() {
  return (
    <svg className={css.mark} viewBox="0 0 32 32" aria-hidden="true">
      <path
        className={css.leaf}
        d="M16 6.5C13 2.2 6.5 2 3.6 6.8.4 12.2 3.3 22.5 16 30 28.7 22.5 31.6 12.2 28.4 6.8 25.5 2 19 2.2 16 6.5z"
      />
      <path className={css.tick} d="M10 15.5l4.5 4.5 8-9" />
    </svg>
  );
}

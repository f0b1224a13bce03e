import type { i18n, TFunction } from 'i18next';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { WordsContext, type Kind, type Words } from './WordsContext.ts';

type Props = { readonly i18n: i18n; readonly children: ReactNode };

/**
 * Hands the words to the page, which is drawn anew when it speaks another language. It hears of that once for all: a
 * listener in every component that says something would take a third of what drawing a question takes.
 */
export function WordsProvider({ i18n, children }: Props) {
  const { subscribe, language } = useMemo(() => spokenIn(i18n), [i18n]);
  const spoken = useSyncExternalStore(subscribe, language, language);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  const words = useMemo(() => wordsIn(i18n, spoken), [i18n, spoken]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

function spokenIn(i18n: i18n) {
  return {
    language: () => i18n.language,
    subscribe: (hear: () => void) => {
      i18n.on('languageChanged', hear);
      return () => i18n.off('languageChanged', hear);
    },
  };
}

function wordsIn(i18n: i18n, language: string): Words {
  const known = new Map<Kind, unknown>();
  return {
    i18n,
    language,
    of: <K extends Kind>(kind: K) => {
      const t = (known.get(kind) as TFunction<K> | undefined) ?? remembering(i18n.getFixedT(language, kind));
      known.set(kind, t);
      return t;
    },
  };
}

/** Words that name no person and no figure are looked up once, and not at every drawing. */
function remembering<K extends Kind>(t: TFunction<K>): TFunction<K> {
  const said = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply(lookUp, self, told: readonly unknown[]) {
      if (told.length > 1) return Reflect.apply(lookUp, self, told);
      const [key] = told;
      if (!said.has(key)) said.set(key, Reflect.apply(lookUp, self, told));
      return said.get(key);
    },
  });
}

import type { i18n } from 'i18next';
import type { Language } from './languages.ts';

type Words = { readonly default: object };

/** Every language but the first, which is there from the start. */
const ofThePage = import.meta.glob<Words>(['./*.json', '!./zh-CN.json']);
/** The rules carry Chinese and English themselves. */
const ofTheRules = import.meta.glob<Words>('./rules/*.json');

/** What each page was asked to speak last. */
const asked = new WeakMap<i18n, Language>();

/**
 * Changes the language of the page once its words are there, which are loaded on demand. Of two that are asked for,
 * the later is spoken, whichever comes first. Rejects where the words cannot be fetched; then all stays as it was.
 */
export async function speak(instance: i18n, language: Language): Promise<void> {
  asked.set(instance, language);
  const load = async (words: (() => Promise<Words>) | undefined, kind: string): Promise<void> => {
    if (words === undefined || instance.hasResourceBundle(language, kind)) return;
    instance.addResourceBundle(language, kind, (await words()).default);
  };
  await Promise.all([
    load(ofThePage[`./${language}.json`], 'translation'),
    load(ofTheRules[`./rules/${language}.json`], 'rules'),
  ]);
  if (asked.get(instance) === language) await instance.changeLanguage(language);
}

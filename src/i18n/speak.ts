import type { i18n } from 'i18next';
import type { Language } from './languages.ts';

type Words = { readonly default: object };

/** Every language but the first, which is there from the start. */
const ofThePage = import.meta.glob<Words>(['./*.json', '!./zh-CN.json']);
/** The rules carry Chinese and English themselves. */
const ofTheRules = import.meta.glob<Words>('./rules/*.json');

/** Changes the language of the page, with its words loaded on demand. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  const load = async (words: (() => Promise<Words>) | undefined, kind: string): Promise<void> => {
    if (words === undefined || instance.hasResourceBundle(language, kind)) return;
    instance.addResourceBundle(language, kind, (await words()).default);
  };
  await Promise.all([
    load(ofThePage[`./${language}.json`], 'translation'),
    load(ofTheRules[`./rules/${language}.json`], 'rules'),
  ]);
  await instance.changeLanguage(language);
}

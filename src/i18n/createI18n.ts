import i18next, { type i18n } from 'i18next';
import { firstLanguage } from './languages.ts';
import zh from './zh-CN.json';

/** The words of the page around the rules, in Chinese at once; `speak` brings another language. */
export function createI18n(): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: firstLanguage,
    fallbackLng: firstLanguage,
    resources: { 'zh-CN': { translation: zh } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

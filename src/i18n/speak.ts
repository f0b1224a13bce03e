import type { i18n } from 'i18next';
import type { Language } from './languages.ts';

/** Changes the language of the page, with its words loaded on demand. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  if (language === 'en' && !instance.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en.json');
    instance.addResourceBundle('en', 'translation', en);
  }
  await instance.changeLanguage(language);
}

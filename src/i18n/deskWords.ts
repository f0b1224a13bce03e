import type { i18n } from 'i18next';
import en from './desk/en.json';
import zh from './desk/zh-CN.json';

/** Gives the page the words of the desk, which come with its code: a family's first visit does not load them. */
export function addDeskWords(instance: i18n): void {
  if (instance.hasResourceBundle('en', 'desk')) return;
  instance.addResourceBundle('zh-CN', 'desk', zh);
  instance.addResourceBundle('en', 'desk', en);
}

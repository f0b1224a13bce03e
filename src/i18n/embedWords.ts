import type { i18n } from 'i18next';
import en from './embed/en.json';
import zh from './embed/zh-CN.json';

/** Gives the page the words of the embed builder, which come with its code: no family loads them. */
export function addEmbedWords(instance: i18n): void {
  if (instance.hasResourceBundle('en', 'embed')) return;
  instance.addResourceBundle('zh-CN', 'embed', zh);
  instance.addResourceBundle('en', 'embed', en);
}

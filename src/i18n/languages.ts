/**
 * The languages of the page, as BCP 47 tags, each by its own name; the first is the default. A further one is a line
 * here and two files: its words for the page, `<tag>.json`, and for the rules, `rules/<tag>.json` (`npm run words`).
 */
export const languages = [
  { tag: 'zh-CN', name: '中文' },
  { tag: 'en', name: 'English' },
] as const;

export type Language = (typeof languages)[number]['tag'];

export const firstLanguage: Language = languages[0].tag;

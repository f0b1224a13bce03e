/**
 * The languages of the page, as BCP 47 tags, each by its own name; the first is the default. A further one is a line
 * here and two files: its words for the page, `<tag>.json`, and for the rules, `rules/<tag>.json` (`npm run words`).
 * `notCome` is said to who asked for the language, when its words could not be fetched.
 */
export const languages = [
  { tag: 'zh-CN', name: '中文', notCome: '中文没有取到。请在网络好的时候刷新页面。' },
  {
    tag: 'en',
    name: 'English',
    notCome: 'English could not be fetched. Please reload the page when you are connected.',
  },
] as const;

export type Language = (typeof languages)[number]['tag'];

export const firstLanguage: Language = languages[0].tag;

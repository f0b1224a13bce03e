/**
 * The languages of the page, as BCP 47 tags, each by its own name; the first is the default. A further one is a line
 * here and two files: its words for the page, `<tag>.json`, and for the rules, `rules/<tag>.json` (`npm run words`).
 * `coming` and `notCome` are said to who asked for the language, while its words are fetched and when they cannot be.
 */
export const languages = [
  {
    tag: 'zh-CN',
    name: '中文',
    coming: '正在换成中文，请稍等。',
    notCome: '中文没有取到。请在网络好的时候刷新页面。',
  },
  {
    tag: 'en',
    name: 'English',
    coming: 'Getting English. One moment.',
    notCome: 'English could not be fetched. Please reload the page when you are connected.',
  },
] as const;

export type Language = (typeof languages)[number]['tag'];

export const firstLanguage: Language = languages[0].tag;

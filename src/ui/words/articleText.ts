import type { Language } from '../../i18n/languages.ts';

const numerals = '[〇零一二三四五六七八九十百千]+';

/** The place in a paper as it is cited: 第一千一百零五条, 第三条（七）. What is no article number stays as it is. */
export function articleText(article: string, language: Language): string {
  if (language === 'en') return article === '' ? '' : `art. ${article}`;
  const [, number, rest = ''] = new RegExp(`^(${numerals}(?:、${numerals})*)(（.+）)?$`).exec(article) ?? [];
  return number === undefined ? article : `第${number}条${rest}`;
}

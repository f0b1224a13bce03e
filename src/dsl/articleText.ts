import type { Text } from './text.ts';

const numerals = '[一二三四五六七八九十百千零]+';
const article = new RegExp(`^(${numerals}(?:、${numerals})*)(?:（(${numerals})）)?$`);

/** The place in a paper as it is cited: 第一千一百零五条, 第三条（七）; art. 1105, art. 3(7). Anything else stays as it is. */
export function articleText(place: string): Text {
  const [, numbers, item] = article.exec(place) ?? [];
  if (numbers === undefined) return { zh: place, en: place };
  const inDigits = numbers.split('、').map(digitsOf).join(', ');
  return {
    zh: `第${numbers}条${item === undefined ? '' : `（${item}）`}`,
    en: `art. ${inDigits}${item === undefined ? '' : `(${digitsOf(item)})`}`,
  };
}

/** 一千一百零五 as 1105. */
function digitsOf(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of numeral) {
    const power = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (power === undefined) digit = '零一二三四五六七八九'.indexOf(sign);
    else {
      sum += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return sum + digit;
}

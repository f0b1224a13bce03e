/** One numbered measure of the paper: its sentences, each in phrases that keep their punctuation. */
export type PaperMeasure = {
  /** 十一: its number as the paper writes it and as citations name it. */
  readonly article: string;
  readonly title: string;
  readonly sentences: readonly (readonly string[])[];
};

/** The scan breaks lines and pads digits with spaces; the words are the same. */
export const bareText = (scan: string): string => scan.replace(/\s+/g, '');

/** The measures of the paper in order. Who is responsible for each, in brackets at its end, is no part of them. */
export function paperMeasures(scan: string): readonly PaperMeasure[] {
  const measures = bareText(scan).matchAll(/（([一二三四五六七八九十]+)）([^。]+)。(.+?。)[［（]责任单位/g);
  return [...measures].map(([, article = '', title = '', body = '']) => ({
    article,
    title,
    sentences: pieces(body, '。').map((sentence) => pieces(sentence, '，；：。')),
  }));
}

/** A text cut after each of these marks. */
const pieces = (text: string, marks: string): readonly string[] =>
  text.match(new RegExp(`[^${marks}]*[${marks}]`, 'g')) ?? [];

import type { Pack, Text } from '#dsl';
import { citationsIn } from '../engine/citationsIn.ts';
import { bareText, paperMeasures, type PaperMeasure } from './paperText.ts';

/** Beginnings of words that instruct offices, and why a family can claim nothing by them. */
type Instructions = { readonly because: Text; readonly begins: readonly string[] };

/** Where words of the paper have gone. `pending`: their measure is not encoded yet. `nowhere`: nobody has read them. */
type Whereabouts =
  | { readonly to: 'benefits'; readonly benefits: readonly string[] }
  | { readonly to: 'offices'; readonly because: Text }
  | { readonly to: 'pending' | 'nowhere' };

/** Neighbouring words of one sentence that have gone the same way. */
export type LedgerRow = { readonly words: string } & Whereabouts;

export type Ledger = {
  readonly measures: readonly {
    readonly measure: PaperMeasure;
    readonly sentences: readonly (readonly LedgerRow[])[];
  }[];
  /** Quotes outside the measure they name; instructions that do not stand in the paper once, or that a rule quotes. */
  readonly misplaced: readonly string[];
};

/**
 * Accounts for every phrase of the paper, from one comma to the next: a rule quotes it, at least in part, or it is
 * among the instructions to offices.
 */
export function ledger(scan: string, pack: Pack, instructions: readonly Instructions[]): Ledger {
  const paper = paperMeasures(scan);
  const quotes = quotesOf(pack, paper);
  const measures = paper.map((measure) => ({ measure, sentences: phrasesOf(measure, quotes) }));
  const { begun, misplaced } = placed(
    instructions,
    measures.flatMap(({ sentences }) => sentences.flat()),
  );
  const isPending = (no: number): boolean =>
    pack.measures.some((measure) => measure.no === no && 'pending' in measure);
  return {
    measures: measures.map(({ measure, sentences }, i) => ({
      measure,
      sentences: sentences.map((sentence) =>
        rowsOf(sentence, begun, isPending(i + 1) ? 'pending' : 'nowhere'),
      ),
    })),
    misplaced: [
      ...quotes
        .filter(
          ({ article, words }) =>
            !paper.some((measure) => measure.article === article && textOf(measure).includes(words)),
        )
        .map(({ article, words }) => `（${article}）${words}`),
      ...misplaced,
    ],
  };
}

type Quote = { readonly article: string; readonly words: string; readonly benefits: readonly string[] };

/** What the benefits quote of the measures, and what has been overtaken, which is shown beside those it concerns. */
function quotesOf({ policy, benefits, measures }: Pack, paper: readonly PaperMeasure[]): readonly Quote[] {
  return [
    ...benefits.flatMap((benefit) =>
      citationsIn(benefit)
        .map(({ citation }) => citation)
        .filter(({ instrument, article, quote }) => instrument === policy && article !== '' && quote)
        .map(({ article, quote = '' }) => ({ article, words: bareText(quote), benefits: [benefit.id] })),
    ),
    ...measures.flatMap(({ no, overtaken = [] }) =>
      overtaken.map(({ quote, benefits: concerned }) => ({
        article: paper[no - 1]?.article ?? '',
        words: bareText(quote),
        benefits: concerned,
      })),
    ),
  ];
}

type Phrase = {
  readonly words: string;
  /** Its sentence from here on. */
  readonly onward: string;
  /** The benefits that quote some of it. */
  readonly benefits: readonly string[];
};

const textOf = ({ sentences }: PaperMeasure): string => sentences.flat().join('');

/** The phrases of a measure, sentence by sentence. */
function phrasesOf(measure: PaperMeasure, quotes: readonly Quote[]): readonly (readonly Phrase[])[] {
  const text = textOf(measure);
  const ranges = quotes
    .filter(({ article, words }) => article === measure.article && text.includes(words))
    .map(({ words, benefits }) => ({ from: text.indexOf(words), length: words.length, benefits }));
  let at = 0;
  return measure.sentences.map((sentence) =>
    sentence.map((words, i) => {
      const [from, to] = [at, at + words.length];
      at = to;
      const quoting = ranges.filter((range) => range.from < to - 1 && range.from + range.length > from);
      return {
        words,
        onward: sentence.slice(i).join(''),
        benefits: [...new Set(quoting.flatMap(({ benefits }) => benefits))],
      };
    }),
  );
}

/** The phrase at which each of the instructions begins. */
function placed(
  instructions: readonly Instructions[],
  phrases: readonly Phrase[],
): { readonly begun: ReadonlyMap<Phrase, Text>; readonly misplaced: readonly string[] } {
  const begun = new Map<Phrase, Text>();
  const misplaced: string[] = [];
  for (const { because, begins } of instructions) {
    for (const beginning of begins) {
      const [phrase, ...more] = phrases.filter(({ onward }) => onward.startsWith(bareText(beginning)));
      const isRight = phrase && more.length === 0 && phrase.benefits.length === 0 && !begun.has(phrase);
      if (isRight) begun.set(phrase, because);
      else misplaced.push(beginning);
    }
  }
  return { begun, misplaced };
}

/** One sentence in rows. An instruction goes on to the sentence's end, or to the next words quoted. */
function rowsOf(
  sentence: readonly Phrase[],
  begun: ReadonlyMap<Phrase, Text>,
  otherwise: 'pending' | 'nowhere',
): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const phrase of sentence) {
    const { words, benefits } = phrase;
    const last = rows[rows.length - 1];
    const because = begun.get(phrase) ?? (last?.to === 'offices' ? last.because : undefined);
    const row: LedgerRow =
      benefits.length > 0
        ? { words, to: 'benefits', benefits }
        : because
          ? { words, to: 'offices', because }
          : { words, to: otherwise };
    if (last && goTheSameWay(last, row)) rows[rows.length - 1] = { ...last, words: last.words + words };
    else rows.push(row);
  }
  return rows;
}

function goTheSameWay(a: LedgerRow, b: LedgerRow): boolean {
  if (a.to === 'benefits' && b.to === 'benefits') return a.benefits.join() === b.benefits.join();
  if (a.to === 'offices' && b.to === 'offices') return a.because === b.because;
  return a.to === b.to && a.to !== 'benefits' && a.to !== 'offices';
}

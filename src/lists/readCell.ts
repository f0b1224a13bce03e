import type { Answer, Fact, Text } from '#dsl';
import { addDays } from '../engine/calendar.ts';
import { answerProblem } from '../questionnaire/answerProblem.ts';
import { datePartsIn, readDate, readYuan, type Typed } from '../questionnaire/typed.ts';
import { allowedValues } from './allowedValues.ts';
import { plainWord } from './plainWord.ts';
import type { Cell } from './sheet.ts';

/** Reads the cells of one column. An empty cell is a question nobody has answered; "不清楚" is an answer. */
export function cellReader(fact: Fact, asOf: string): (cell: Cell) => Typed<Answer> {
  const words = fact.kind === 'choice' ? optionsByWord(fact.options) : new Map<string, string>();
  const known = new Map<Cell, Typed<Answer>>();
  const read = (cell: Cell): Typed<Answer> => {
    const text = String(cell).normalize('NFKC').trim();
    if (nothing.has(text)) return undefined;
    if (unsure.has(plainWord(text)) || text === '?') return { value: null };
    const wrong: Typed<Answer> = {
      problem: prefixed('请填：', 'Enter: ', allowedValues(fact, asOf)),
    };
    const found = valueOf(fact, text, words) ?? wrong;
    if ('problem' in found) return found;
    const problem = answerProblem(fact, found.value, asOf);
    return problem ? { problem } : found;
  };
  return (cell) => {
    if (cell === '') return undefined;
    if (!known.has(cell)) known.set(cell, read(cell));
    return known.get(cell);
  };
}

function valueOf(fact: Fact, text: string, words: ReadonlyMap<string, string>): Typed<Answer> {
  switch (fact.kind) {
    case 'yesNo': {
      const word = ticks[text] ?? plainWord(text);
      return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : undefined;
    }
    case 'choice': {
      const word = plainWord(text);
      const option = words.get(word) ?? words.get(otherNames[word] ?? '');
      return option === undefined ? undefined : { value: option };
    }
    case 'money':
      return readYuan(text);
    case 'date':
      return readDay(text);
  }
}

/** What people put into a cell for which there is nothing to say. */
const nothing = new Set(['', '-', '--', '/', '—', '——', '–']);
const unsure = wordSet('不清楚 不知道 不详 未知 不确定 说不清 notsure unsure unknown dontknow');
const yes = wordSet('是 有 对 y yes true 1');
const no = wordSet('否 无 不是 没有 没 n no false 0');
const ticks: Readonly<Record<string, string>> = {
  '√': 'y',
  '✓': 'y',
  '✔': 'y',
  '×': 'n',
  '✗': 'n',
  '✘': 'n',
};

/** How registers put what an option calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  女: '女儿',
  男: '儿子',
  母亲: '妈妈',
  父亲: '爸爸',
};

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Options by their id and labels, and by the first clause of a label where only one option begins so. */
function optionsByWord(options: Readonly<Record<string, Text>>): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  const byClause = new Map<string, string | undefined>();
  for (const [id, { zh, en }] of Object.entries(options)) {
    for (const word of [id, zh, en]) byWord.set(plainWord(word), id);
    for (const label of [zh, en]) {
      const clause = plainWord(label.split(/[，,（(；;]/)[0] ?? '');
      byClause.set(clause, byClause.has(clause) ? undefined : id);
    }
  }
  for (const [clause, id] of byClause) {
    if (id !== undefined && !byWord.has(clause)) byWord.set(clause, id);
  }
  return byWord;
}

/** Reads 2025-06-10, 2025/6/10, 2025.6.10, 20250610, 2025年6月10日, and the number that Excel keeps for a day. */
function readDay(text: string): Typed<string> {
  const plain = text.replace(/\s/g, '').replace(/[T ]?00:00(:00(\.0+)?)?Z?$/, '');
  const parts = datePartsIn(plain);
  if (parts) return readDate(parts);
  const [serial] = /^\d{5}(?=(\.\d+)?$)/.exec(plain) ?? [];
  if (serial !== undefined) return { value: addDays(dayZero, Number(serial)) };
  return undefined;
}

/** Excel counts 1 March 1900 as day 61. */
const dayZero = '1899-12-30';

const prefixed = (zh: string, en: string, text: Text): Text => ({ zh: zh + text.zh, en: en + text.en });

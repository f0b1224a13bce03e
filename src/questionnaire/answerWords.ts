import { keyOf, subjectOf, type Answer, type Fact, type Pack, type Subject } from '#dsl';
import { addDays, daysBetween } from '../engine/calendar.ts';

/**
 * Answers as short numbers that a link can hold. The number of an answer is drawn from its words alone
 * (`child.bond=birth`), so another order, a new question or one fewer changes none of the others. A date or an amount
 * is a word for its question, with the value behind it.
 */
export type AnswerWord = {
  readonly word: number;
  /** Days or yuan behind a word that is odd. */
  readonly value?: number;
};

/** Whether a value follows a word; so one that nobody knows any more can be passed over. */
export const hasValue = (word: number): boolean => word % 2 === 1;

/** The answer to a fact as a word; nothing for an answer that the fact does not allow. */
export function wordOf(fact: Fact, answer: Answer): AnswerWord | undefined {
  if (answer === null) return { word: fixedWord(fact.id, 'null') };
  switch (fact.kind) {
    case 'yesNo':
      return typeof answer === 'boolean' ? { word: fixedWord(fact.id, String(answer)) } : undefined;
    case 'choice':
      return Object.keys(fact.options).includes(String(answer))
        ? { word: fixedWord(fact.id, String(answer)) }
        : undefined;
    case 'date':
      return { word: valueWord(fact.id), value: dayNumber(String(answer)) };
    case 'money':
      return { word: valueWord(fact.id), value: Number(answer) };
  }
}

export const topicWord = (topic: string): number => fixedWord('topic', topic);

export const dayNumber = (day: string): number => daysBetween(epoch, day);
export const dayOfNumber = (number: number): string => addDays(epoch, number);
const epoch = '0000-03-01';

/** What a word about a subject means: the key of the fact, and the answer for the value behind the word. */
type Meaning = { readonly key: string; readonly answer: (value: number) => Answer };

export type Dictionary = ReadonlyMap<number, Meaning | undefined>;

/** The words of a pack about a subject. Two meanings of one word make it a word that means nothing. */
export function dictionaryOf(pack: Pack, subject: Subject): Dictionary {
  const known = dictionaries.get(pack) ?? {
    family: dictionaryFor(pack, 'family'),
    parent: dictionaryFor(pack, 'parent'),
    child: dictionaryFor(pack, 'child'),
  };
  dictionaries.set(pack, known);
  return known[subject];
}

/** A case has a section for everybody in it, and each is read by one. */
const dictionaries = new WeakMap<Pack, Readonly<Record<Subject, Dictionary>>>();

function dictionaryFor(pack: Pack, subject: Subject): Dictionary {
  const dictionary = new Map<number, Meaning | undefined>();
  for (const fact of pack.facts) {
    if (subjectOf(fact.id) !== subject) continue;
    for (const { word, answer } of wordsOf(fact)) {
      dictionary.set(word, dictionary.has(word) ? undefined : { key: keyOf(fact.id), answer });
    }
  }
  return dictionary;
}

function wordsOf(fact: Fact): { word: number; answer: (value: number) => Answer }[] {
  const fixed = (answer: Answer) => ({
    word: fixedWord(fact.id, String(answer)),
    answer: () => answer,
  });
  switch (fact.kind) {
    case 'yesNo':
      return [fixed(null), fixed(true), fixed(false)];
    case 'choice':
      return [fixed(null), ...Object.keys(fact.options).map(fixed)];
    case 'date':
      return [fixed(null), { word: valueWord(fact.id), answer: dayOfNumber }];
    case 'money':
      return [fixed(null), { word: valueWord(fact.id), answer: (value) => value }];
  }
}

const fixedWord = (about: string, answer: string): number => 2 * numberOf(`${about}=${answer}`);
const valueWord = (about: string): number => 2 * numberOf(about) + 1;

/** A number of 23 bits drawn from a text (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 9;
}

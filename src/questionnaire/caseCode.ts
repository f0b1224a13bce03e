import {
  keyOf,
  listOf,
  subjectOf,
  type Answers,
  type Member,
  type Pack,
  type Subject,
  type Text,
} from '#dsl';
import { dayNumber, dayOfNumber, dictionaryOf, hasValue, topicWord, wordOf } from './answerWords.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc16, crc32 } from './checksum.ts';
import type { Interview } from './interview.ts';
import type { ReadingProblem } from './readHousehold.ts';
import { readInterview } from './readInterview.ts';

/**
 * A case as letters for a link: a head with the topics, the day and how long every section is; then what was said
 * about the family and each of its members, one section each with a checksum of its own, so that damage to one costs
 * no other. Contradictions looked at and kept are not answers, and are looked at again.
 */
export function writeCase(pack: Pack, { interview, chosenDay }: CaseTold): string {
  const sections = [
    sectionOf(pack, 'family', interview.family),
    ...interview.parents.map((parent) => sectionOf(pack, 'parent', parent)),
    ...interview.children.map((child) => sectionOf(pack, 'child', child)),
  ];
  const head = [
    version,
    ...(['parents', 'children'] as const).map(
      (list) => 2 * interview[list].length + (interview.told.includes(list) ? 1 : 0),
    ),
    ...varint(chosenDay === undefined ? 0 : dayNumber(chosenDay)),
    ...varint(interview.topics.length),
    ...interview.topics.flatMap((topic) => bytesOf(topicWord(topic), 3)),
    ...sections.flatMap(({ length }) => varint(length)),
  ];
  return toBase64url([
    head.length,
    ...head,
    ...bytesOf(crc32(head), 4),
    ...sections.flatMap((section, i) => [...section, ...bytesOf(crc16([i, ...section]), 2)]),
  ]);
}

/** What a link holds: the interview, and the day asked about where it was chosen. */
export type CaseTold = { readonly interview: Interview; readonly chosenDay?: string | undefined };

export type CaseRead = CaseTold & { readonly problems: readonly ReadingProblem[] };

/** Raised when an older code could no longer be read as it was meant. */
const version = 1;

/**
 * Reads such letters back. What is damaged, no longer asked, or no longer valid is left out and named; nothing where
 * not even the head can be trusted.
 */
export function readCase(pack: Pack, code: string, today: string): CaseRead | undefined {
  const bytes = fromBase64url(code);
  const head = bytes && readHead(bytes);
  if (head === undefined) return undefined;
  const problems: ReadingProblem[] = [];
  const sections = head.lengths.map((length, i) => {
    const start = head.end + head.lengths.slice(0, i).reduce((sum, each) => sum + each + 2, 0);
    const section = bytes?.slice(start, start + length) ?? [];
    const sum = numberIn(bytes ?? [], start + length, 2);
    return section.length === length && sum === crc16([i, ...section]) ? section : undefined;
  });
  const answersIn = (i: number, subject: Subject, path: string): Answers | undefined => {
    const section = sections[i];
    if (section === undefined) {
      problems.push({ path, says: damaged });
      return undefined;
    }
    const { answers, unknown } = readSection(pack, subject, section);
    if (unknown > 0) problems.push({ path, says: noLongerAsked(unknown) });
    return answers;
  };

  const family = answersIn(0, 'family', 'family') ?? {};
  const lists = (['parent', 'child'] as const).map((kind) => {
    const { count, told, first } = head[listOf[kind]];
    const members = Array.from({ length: count }, (_, i): Member | undefined => {
      const answers = answersIn(first + i, kind, `${listOf[kind]}[${i}]`);
      return answers && { ...answers, id: `${kind}-${i + 1}` };
    }).filter((member) => member !== undefined);
    // A member that could not be read makes the list one to be looked at again.
    return { members, told: told && members.length === count };
  });
  const [parents, children] = lists;
  const topics = pack.topics.map(({ id }) => id).filter((id) => head.topics.includes(topicWord(id)));
  const gone = head.topics.length - topics.length;
  if (gone > 0) problems.push({ path: 'topics', says: topicsGone(gone) });

  const { chosenDay } = head;
  const raw = {
    topics,
    family,
    parents: parents?.members,
    children: children?.members,
    told: [...(parents?.told ? ['parents'] : []), ...(children?.told ? ['children'] : [])],
  };
  // A birth after the day asked about is still an answer: today is the bound when it is the later one.
  const latestDay = chosenDay !== undefined && chosenDay > today ? chosenDay : today;
  const read = readInterview(pack, raw, latestDay);
  return { interview: read.interview, chosenDay, problems: [...problems, ...read.problems] };
}

const damaged: Text = {
  zh: '这一部分损坏了，请重新填写',
  en: 'This part is damaged; please fill it in again',
};
const noLongerAsked = (number: number): Text => ({
  zh: `有${number}个回答，现在不再这样问了`,
  en: number === 1 ? 'One answer is no longer asked for' : `${number} answers are no longer asked for`,
});
const topicsGone = (number: number): Text => ({
  zh: `有${number}件想了解的事，现在没有了`,
  en: number === 1 ? 'One topic is no longer there' : `${number} topics are no longer there`,
});

function sectionOf(pack: Pack, subject: Subject, answers: Answers): number[] {
  return (
    pack.facts
      .filter(({ id }) => subjectOf(id) === subject)
      .flatMap((fact) => {
        const answer = answers[keyOf(fact.id)];
        return (answer === undefined ? undefined : wordOf(fact, answer)) ?? [];
      })
      // The same answers make the same letters, in whichever order a pack asks for them.
      .sort((a, b) => a.word - b.word)
      .flatMap(({ word, value }) => [...bytesOf(word, 3), ...(value === undefined ? [] : varint(value))])
  );
}

function readSection(
  pack: Pack,
  subject: Subject,
  section: readonly number[],
): { answers: Answers; unknown: number } {
  const dictionary = dictionaryOf(pack, subject);
  const answers: Record<string, Answers[string]> = {};
  let unknown = 0;
  for (let at = 0; at < section.length;) {
    const word = numberIn(section, at, 3);
    const { value, next } = hasValue(word) ? readVarint(section, at + 3) : { value: 0, next: at + 3 };
    const meaning = dictionary.get(word);
    if (meaning) answers[meaning.key] = meaning.answer(value);
    else unknown += 1;
    at = next;
  }
  return { answers, unknown };
}

type List = { readonly count: number; readonly told: boolean; readonly first: number };

type Head = {
  readonly parents: List;
  readonly children: List;
  readonly chosenDay: string | undefined;
  readonly topics: readonly number[];
  /** Of the sections: the family, the parents, the children. */
  readonly lengths: readonly number[];
  /** Where the first section begins. */
  readonly end: number;
};

function readHead(bytes: readonly number[]): Head | undefined {
  const end = 1 + (bytes[0] ?? 0);
  const head = bytes.slice(1, end);
  const [its, parents = 0, children = 0] = head;
  if (its !== version || numberIn(bytes, end, 4) !== crc32(head)) return undefined;
  let at = 3;
  const next = (): number => {
    const read = readVarint(head, at);
    at = read.next;
    return read.value;
  };
  const day = next();
  const topicCount = next();
  // A checksum is no proof of good faith: a number larger than the head itself would keep the page busy for ever.
  if (3 * topicCount > head.length || day > lastDay) return undefined;
  const topics = Array.from({ length: topicCount }, () => {
    at += 3;
    return numberIn(head, at - 3, 3);
  });
  const [parentCount, childCount] = [parents >> 1, children >> 1];
  return {
    parents: { count: parentCount, told: parents % 2 === 1, first: 1 },
    children: { count: childCount, told: children % 2 === 1, first: 1 + parentCount },
    chosenDay: day === 0 ? undefined : dayOfNumber(day),
    topics,
    lengths: Array.from({ length: 1 + parentCount + childCount }, next),
    end: end + 4,
  };
}

/** 31 December 9999, the last day that is written with four digits. */
const lastDay = dayNumber('9999-12-31');

const bytesOf = (number: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (number >>> (8 * (count - 1 - i))) & 255);

/** A number from so many bytes; what is missing counts as nothing. */
const numberIn = (bytes: readonly number[], at: number, count: number): number =>
  Array.from({ length: count }, (_, i) => bytes[at + i] ?? 0).reduce((sum, byte) => 256 * sum + byte, 0);

/** A whole number in as few bytes as it needs, 7 bits each; all but the last are 128 or more. */
function varint(number: number): number[] {
  return number < 128 ? [number] : [128 + (number % 128), ...varint(Math.floor(number / 128))];
}

function readVarint(bytes: readonly number[], at: number): { value: number; next: number } {
  let value = 0;
  for (let i = at, unit = 1; ; i++, unit *= 128) {
    const byte = bytes[i] ?? 0;
    value += (byte % 128) * unit;
    // What no whole number can hold is as good as none.
    if (byte < 128) return { value: Number.isSafeInteger(value) ? value : 0, next: i + 1 };
  }
}

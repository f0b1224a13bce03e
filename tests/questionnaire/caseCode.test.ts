import { keyOf, type Answer, type Answers, type Fact, type Household, type Member, type Pack } from '#dsl';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { toBase64url } from '../../src/questionnaire/base64url.ts';
import { crc32 } from '../../src/questionnaire/checksum.ts';
import { dictionaryOf, topicWord } from '../../src/questionnaire/answerWords.ts';
import { readCase, writeCase } from '../../src/questionnaire/caseCode.ts';
import { interviewOf, type Interview } from '../../src/questionnaire/interview.ts';
import { onTheWay } from '../../src/questionnaire/onTheWay.ts';
import { walk } from '../../src/questionnaire/walk.ts';
import { anyHousehold, lessOf } from '../engine/anyHousehold.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { topicsOf } from '../households/support/topicsOf.ts';
import { threeChildren } from '../households/support/threeChildren.ts';

const today = '2026-11-24';
const rulebook = rulebookOf(liuzhou);
const allTopics = liuzhou.topics.map(({ id }) => id);

/** The same interview with its members numbered in their order, as a link names them. */
const numbered = (interview: Interview): Interview => ({
  ...interview,
  parents: interview.parents.map((one, i): Member => ({ ...one, id: `parent-${i + 1}` })),
  children: interview.children.map((one, i): Member => ({ ...one, id: `child-${i + 1}` })),
});

const linkOf = (interview: Interview, chosenDay?: string): string =>
  writeCase(liuzhou, { interview, chosenDay });

test('no two answers of the pack share a word', () => {
  for (const subject of ['family', 'parent', 'child'] as const) {
    expect([...dictionaryOf(liuzhou, subject).values()]).not.toContain(undefined);
  }
  expect(new Set(allTopics.map(topicWord)).size).toBe(allTopics.length);
});

describe('a link opens exactly the answers it was made of', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const topics = topicsOf(rulebook, one);
    const interview = interviewOf(one.household, topics);
    expect(readCase(liuzhou, linkOf(interview, one.asOf), one.asOf)).toEqual({
      interview: numbered({ ...interview, topics: allTopics.filter((id) => topics.includes(id)) }),
      chosenDay: one.asOf,
      problems: [],
    });
  });

  test('arbitrary families, half told or not', () => {
    const families = anyHousehold(liuzhou, today).chain(lessOf);
    fc.assert(
      fc.property(families, fc.subarray(allTopics), fc.boolean(), (household, topics, isChosen) => {
        const interview = interviewOf(household, topics);
        const chosenDay = isChosen ? today : undefined;
        expect(readCase(liuzhou, linkOf(interview, chosenDay), today)).toEqual({
          interview: numbered(interview),
          chosenDay,
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a list begun but not told complete stays so', () => {
    const interview: Interview = { ...interviewOf(threeChildren, ['tax']), told: ['parents'] };
    expect(readCase(liuzhou, linkOf(interview), today)?.interview).toEqual(interview);
  });
});

test('only what counts is taken along, and it leads the same way', () => {
  const one = cases.find(({ name }) => name.startsWith('一孩家庭，孩子2025年6月10日'));
  if (one === undefined) throw new Error('no such household');
  const topics = topicsOf(rulebook, one);
  const { known } = answerQuestionnaire(rulebook, one.household, topics, one.asOf);
  const said = interviewOf({ ...known, family: { ...known.family, homePurchase: 'none' } }, topics);
  const way = walk(rulebook, said, one.asOf);
  expect(way.next).toBeUndefined();
  const taken = onTheWay(said, way);
  expect(taken.family).toEqual(way.household.family);
  expect(walk(rulebook, taken, one.asOf).household).toEqual(way.household);
  expect(walk(rulebook, taken, one.asOf).next).toBeUndefined();
  // A question still open: nothing that was said behind it is left out.
  const unfinished: Interview = { ...said, told: [] };
  expect(onTheWay(unfinished, walk(rulebook, unfinished, one.asOf))).toBe(unfinished);
});

describe('damage', () => {
  const interview = interviewOf(threeChildren, ['tax', 'subsidy']);
  const code = linkOf(interview, '2026-12-01');
  const whole = readCase(liuzhou, code, today);

  /** Whether an answer is read that was not given, or one is missing that is not named. */
  const misleads = (damagedCode: string): boolean => {
    const read = readCase(liuzhou, damagedCode, today);
    if (read === undefined) return false;
    if (read.problems.length === 0) return !isDeepStrictEqual(read, whole);
    const given = [...(threeChildren.parents ?? []), ...(threeChildren.children ?? [])];
    const members = [...read.interview.parents, ...read.interview.children];
    return !(
      read.chosenDay === '2026-12-01' &&
      members.every((member) => given.some((one) => isDeepStrictEqual(one, member))) &&
      [{}, threeChildren.family].some((family) => isDeepStrictEqual(family, read.interview.family))
    );
  };
  const places = Array.from(code, (_, at) => at);

  test('another letter anywhere', () => {
    const changed = places.flatMap((at) =>
      Array.from('AV_', (letter) => code.slice(0, at) + letter + code.slice(at + 1)),
    );
    expect(changed.filter(misleads)).toEqual([]);
  });

  test('cut off anywhere, a letter lost, doubled, or two swapped', () => {
    const changed = places.flatMap((at) => [
      code.slice(0, at),
      code.slice(0, at) + code.slice(at + 1),
      code.slice(0, at + 1) + code.slice(at),
      code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2),
    ]);
    expect(changed.filter(misleads)).toEqual([]);
  });

  test('nonsense opens nothing and throws nothing', () => {
    for (const nonsense of ['', 'A', '%', '柳州', '../..', 'A'.repeat(5000)]) {
      expect(readCase(liuzhou, nonsense, today)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCase(liuzhou, text, today)).toBeUndefined();
      }),
    );
  });

  test('a head made to promise more than it holds, its checksum right, opens nothing and keeps nobody waiting', () => {
    // The version, no parents, no children; 2^42 - 1 in seven bits each, as the day asked about and as the topics.
    const huge = [255, 255, 255, 255, 255, 127];
    for (const head of [
      [1, 0, 0, ...huge, 0],
      [1, 0, 0, 0, ...huge],
    ]) {
      const sum = [24, 16, 8, 0].map((shift) => (crc32(head) >>> shift) & 255);
      expect(readCase(liuzhou, toBase64url([head.length, ...head, ...sum]), today)).toBe(undefined);
    }
  });

  test('one damaged child costs no other answer, and the list is to be looked at again', () => {
    // The last letters are those of the last child.
    const read = readCase(liuzhou, code.slice(0, -4), today);
    expect(read?.problems.map(({ path }) => path)).toEqual(['children[2]']);
    expect(read?.interview.children.map(({ id }) => id)).toEqual(['child-1', 'child-2']);
    expect(read?.interview.told).toEqual(['parents']);
    expect(read?.interview.parents).toEqual(threeChildren.parents);
  });

  test('what a messenger hangs on the end is left off', () => {
    for (const tail of ['。', ' ', '）', '…看看']) {
      expect(readCase(liuzhou, code + tail, today)).toEqual(whole);
    }
  });
});

describe('a pack that has changed since', () => {
  const code = linkOf(interviewOf(threeChildren, ['tax', 'subsidy']));
  const reading = (pack: Pack) => readCase(pack, code, today);

  test('another order of questions and options changes nothing', () => {
    const turned: Pack = {
      ...liuzhou,
      topics: [...liuzhou.topics].reverse(),
      facts: [...liuzhou.facts]
        .reverse()
        .map((fact) =>
          fact.kind === 'choice'
            ? { ...fact, options: Object.fromEntries(Object.entries(fact.options).reverse()) }
            : fact,
        ),
    };
    expect(reading(turned)?.problems).toEqual([]);
    expect(reading(turned)?.interview.children).toEqual(threeChildren.children);
  });

  test('a question no longer asked is named, once for everyone who answered it', () => {
    const shorter: Pack = { ...liuzhou, facts: liuzhou.facts.filter(({ id }) => id !== 'child.birthDate') };
    const read = reading(shorter);
    expect(read?.problems.map(({ path, says }) => [path, says.zh])).toEqual([
      ['children[0]', '有1个回答，现在不再这样问了'],
      ['children[1]', '有1个回答，现在不再这样问了'],
    ]);
    expect(read?.interview.children[0]).toMatchObject({ stage: 'living', schoolLevel: 'compulsory' });
  });

  test('an answer beyond its bounds by now is named with its question', () => {
    const read = readCase(liuzhou, code, '2025-06-09');
    expect(read?.problems.map(({ path }) => path)).toEqual(['children[1].birthDate', 'children[2].dueDate']);
  });

  test('a topic no longer offered is named', () => {
    const read = reading({ ...liuzhou, topics: liuzhou.topics.filter(({ id }) => id !== 'tax') });
    expect(read?.interview.topics).toEqual(['subsidy']);
    expect(read?.problems.map(({ path }) => path)).toEqual(['topics']);
  });
});

test('a link stays short enough for a code that a cheap phone reads from paper', () => {
  const lengthOf = (household: Household): number => linkOf(interviewOf(household, allTopics), today).length;
  // Measured: half of the caseworkers’ households need 148 letters or fewer, the longest 236.
  expect(Math.max(...cases.map(({ household }) => lengthOf(household)))).toBeLessThan(300);
  // Two parents and four children, each asked everything there is, which no family ever is: 611.
  const everythingAbout = (subject: string): Answers =>
    Object.fromEntries(
      liuzhou.facts
        .filter(({ id }) => id.startsWith(subject))
        .map((fact) => [keyOf(fact.id), anAnswer(fact)]),
    );
  const [parent, child] = [everythingAbout('parent'), everythingAbout('child')];
  const most: Household = {
    family: everythingAbout('family'),
    parents: ['a', 'b'].map((id): Member => ({ ...parent, id })),
    children: ['c', 'd', 'e', 'f'].map((id): Member => ({ ...child, id })),
  };
  expect(lengthOf(most)).toBeLessThan(650);
});

function anAnswer(fact: Fact): Answer {
  switch (fact.kind) {
    case 'yesNo':
      return true;
    case 'choice':
      return Object.keys(fact.options)[0] ?? null;
    case 'money':
      return fact.max;
    case 'date':
      return today;
  }
}

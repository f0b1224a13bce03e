import {
  all,
  any,
  before,
  count,
  atLeast,
  is,
  not,
  onOrAfter,
  reached,
  unsettled,
  type Benefit,
  type Condition,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/engine/checkPack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benefitWhen, born, kind, local, office, packOf, rents, text, works } from '../engine/aPack.ts';
import { complaints, prove } from './proof.ts';

/** What the proof says of a rule; facts of the pack that the rule does not use are not its fault. */
function complaintsAbout(...benefits: readonly Benefit[]): string[] {
  const rulebook = rulebookOf(packOf(...benefits));
  return complaints(prove(rulebook, [], 400)).filter((line) => !line.startsWith('unasked'));
}

const answered: Benefit['examples'] = [
  {
    name: text('都说了'),
    asOf: '2026-11-24',
    household: {
      family: { local: true, rents: true },
      parents: [{ id: 'p', role: 'a', works: true }],
      children: [{ id: 'c', kind: 'born', born: '2025-06-10' }],
    },
    subject: 'family',
    verdict: 'entitled',
  },
  {
    name: text('没说'),
    asOf: '2026-11-24',
    household: { family: {} },
    subject: 'family',
    verdict: 'undetermined',
  },
];
const rule = (when: Condition): Benefit => benefitWhen(when, { examples: answered });
const young = atLeast(count('child', all(is(kind, 'born'), not(reached(born, 3)))), 1);

describe('a sound rule', () => {
  test('has a witness for every verdict, and nothing to complain of', () => {
    expect(complaintsAbout(rule(all(is(local, true), any(is(rents, true), young))))).toEqual([]);
  });

  test('need not refuse anybody, if at worst it asks the office', () => {
    expect(complaintsAbout(rule(any(is(local, true), unsettled(text('没有写'), office))))).toEqual([]);
  });
});

describe('a rule broken on purpose is caught by name', () => {
  test('a branch that nobody can meet is dead', () => {
    const nobody = all(is(rents, true), is(rents, false));
    expect(complaintsAbout(rule(any(is(local, true), nobody)))).toEqual([
      'dead benefit when.of.1',
      'covered benefit when.of.1',
    ]);
  });

  test('a branch that another one covers', () => {
    const narrower = all(is(local, true), is(rents, true));
    expect(complaintsAbout(rule(any(is(local, true), narrower)))).toEqual(['covered benefit when.of.1']);
  });

  test('a verdict that no family can get', () => {
    expect(complaintsAbout(rule(any(is(local, true), is(local, false))))).toEqual([
      'neverReached benefit notEntitled (待遇)',
      'dead benefit when',
    ]);
  });

  test('a threshold that never makes a difference', () => {
    const ever = atLeast(count('parent', any(is(works, true), is(works, false))), 0);
    const lines = complaintsAbout(rule(all(is(local, true), any(ever, young))));
    expect(lines).toContain('neverTurns benefit when.of.1.of.1.left.where.of.1.of');
  });

  const childRule = (id: string, when: Condition, rest: Partial<Benefit> = {}): Benefit => ({
    ...benefitWhen(all(is(kind, 'born'), when), {
      per: 'child',
      examples: [
        {
          name: text('孩子'),
          asOf: '2026-11-24',
          household: { family: {}, children: [{ id: 'c', kind: 'born', born: '2025-06-10' }] },
          subject: 'c',
          verdict: 'entitled',
        },
      ],
      ...rest,
    }),
    id,
  });
  const seams = (earlier: Condition, later: Condition): string[] =>
    complaintsAbout(childRule('since', later), childRule('until', earlier, { otherCaseOf: 'since' })).filter(
      (line) => /^(gap|overlap)/.test(line),
    );

  test('two cases of a benefit with a day between them, or with one in both', () => {
    const since = onOrAfter(born, '2025-01-01');
    expect(seams(before(born, '2025-01-01'), since)).toEqual([]);
    expect(seams(before(born, '2024-12-31'), since)).toEqual(['gap until / since child.born 2024-12-31']);
    expect(seams(before(born, '2025-01-02'), since)).toEqual(['overlap until / since child.born 2025-01-01']);
  });

  const example = (birth: string, verdict: 'entitled' | 'notEntitled'): Benefit['examples'][number] => ({
    name: text(`${birth}出生`),
    asOf: '2026-11-24',
    household: { family: {}, children: [{ id: 'c', kind: 'born', born: birth }] },
    subject: 'family',
    verdict,
  });
  const issuesWith = (when: Condition): string[] =>
    checkPack(
      packOf(
        benefitWhen(when, {
          examples: [example('2023-11-25', 'entitled'), example('2023-11-24', 'notEntitled')],
        }),
      ),
    ).map(({ code, message }) => `${code} ${message.zh}`);

  test('a flipped comparison and a wrong age fail the examples on either side of the birthday', () => {
    expect(issuesWith(young)).toEqual([]);
    const flipped = atLeast(count('child', all(is(kind, 'born'), reached(born, 3))), 1);
    expect(issuesWith(flipped)).toEqual([
      'exampleFails “2023-11-25出生”应为 entitled，得到 notEntitled',
      'exampleFails “2023-11-24出生”应为 notEntitled，得到 entitled',
    ]);
    const oneYearMore = atLeast(count('child', all(is(kind, 'born'), not(reached(born, 4)))), 1);
    expect(issuesWith(oneYearMore)).toEqual(['exampleFails “2023-11-24出生”应为 notEntitled，得到 entitled']);
  });
});

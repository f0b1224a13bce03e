import { describe, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/questionnaire/interview.ts';
import { codeIn, holdsLink } from '../../../src/ui/resident/codeIn.ts';
import { deskReducer, nobody, type DeskState } from '../../../src/ui/resident/deskState.ts';

const one = { interview: { ...emptyInterview, topics: ['tax'] }, dropped: [] };
const other = { interview: { ...emptyInterview, topics: ['leave'] }, dropped: [] };
const at = (resident: typeof one): DeskState => ({ resident, visit: 3 });

describe('one resident after the other', () => {
  test('the next one finds nothing of the former, who can be called back', () => {
    const next = deskReducer(at(one), { type: 'next' });
    expect(next.resident).toBe(nobody);
    expect(next.visit).not.toBe(3);
    expect(deskReducer(next, { type: 'undo' })).toEqual({ resident: one, visit: 5 });
  });

  test('once forgotten nobody comes back, and an empty desk forgets nobody', () => {
    const forgotten = deskReducer(deskReducer(at(one), { type: 'next' }), { type: 'forget' });
    expect(JSON.stringify(forgotten)).not.toContain('tax');
    expect(deskReducer(forgotten, { type: 'undo' })).toBe(forgotten);
    const waiting = deskReducer(at(one), { type: 'next' });
    expect(deskReducer(waiting, { type: 'next' })).toBe(waiting);
  });

  test('answers opened stand alone: nothing of who was there before is in them', () => {
    const opened = deskReducer(at(one), { type: 'open', resident: other });
    expect(opened.resident).toBe(other);
    expect(opened.former).toEqual({ resident: one, by: 'opened' });
    expect(
      deskReducer({ resident: nobody, visit: 0 }, { type: 'open', resident: other }).former,
    ).toBeUndefined();
  });

  test('what is said replaces nothing else', () => {
    const said = deskReducer(at(one), {
      type: 'said',
      action: { type: 'answer', interview: other.interview },
    });
    expect(said).toEqual({ resident: { ...other, chosenDay: undefined }, visit: 3 });
  });
});

test.each([
  ['https://x.cn/y/#/open/AbC-_9', 'AbC-_9'],
  ['您家的结果 https://x.cn/#/open/AbC 请看', 'AbC'],
  [' AbC-_9\n', 'AbC-_9'],
  ['https://x.cn/#/desk', undefined],
  ['', undefined],
])('the letters in %o are %o', (text, code) => {
  expect(codeIn(text)).toBe(code);
});

test('only a link is opened wherever it is pasted', () => {
  expect(holdsLink('https://x.cn/#/open/AbC')).toBe(true);
  expect(holdsLink('20250610')).toBe(false);
});

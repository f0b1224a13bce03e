import { beforeEach, expect, test } from 'vitest';
import { liuzhou } from '../../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../../src/engine/rulebook.ts';
import { interviewOf } from '../../../src/questionnaire/interview.ts';
import { caseReducer, type CaseState } from '../../../src/ui/state/caseState.ts';
import { loadCase, saveCase } from '../../../src/ui/state/savedCase.ts';

const today = '2026-11-24';
const rules = () => Promise.resolve(rulebookOf(liuzhou));
const family = interviewOf({ family: { county: 'liunan' }, children: [], parents: [] }, ['tax']);
const answered = (state: CaseState): CaseState =>
  caseReducer(caseReducer(state, { type: 'answer', interview: family }), {
    type: 'chooseDay',
    day: '2026-06-01',
  });
const cleared = (state: CaseState): CaseState => caseReducer(state, { type: 'clear' });

beforeEach(() => sessionStorage.clear());

test('clearing takes every answer and the day away, and keeps how the page speaks and looks', async () => {
  const { state } = await loadCase(rules, today, {});
  const larger = caseReducer(answered(state), { type: 'enlarge', isLarge: true });
  expect(cleared(larger)).toMatchObject({
    interview: { family: {}, parents: [], children: [], topics: [] },
    chosenDay: undefined,
    isLarge: true,
  });
});

test('in a frame it goes back to the place and the day that the site asks for, also after a reload', async () => {
  const address = { district: 'luzhai', day: '2026-01-31' };
  const begun = { interview: { family: { county: 'luzhai' }, topics: [] }, chosenDay: '2026-01-31' };
  const { state } = await loadCase(rules, today, address);
  expect(state).toMatchObject(begun);
  expect(cleared(answered(state))).toMatchObject(begun);

  saveCase(answered(state));
  const { state: reloaded } = await loadCase(rules, today, address);
  expect(reloaded.interview.family).toEqual({ county: 'liunan' });
  expect(cleared(reloaded)).toMatchObject(begun);
});

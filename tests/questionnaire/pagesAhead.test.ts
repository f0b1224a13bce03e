import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { emptyInterview, interviewOf, withMember } from '../../src/questionnaire/interview.ts';
import { pagesAhead, walk } from '../../src/questionnaire/walk.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { topicsOf } from '../households/support/topicsOf.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const about = (...topics: string[]) => ({ ...emptyInterview, topics });
const ahead = (interview: Parameters<typeof pagesAhead>[1]): string[] =>
  pagesAhead(rulebook, interview, asOf).map(({ id }) => id);

describe('what may still be asked', () => {
  test('of a family that looks into tax and has said nothing: its parents, after its children', () => {
    expect(ahead(about('tax'))).toEqual(['parents']);
  });

  test('once a child is there, before the list is said to be complete', () => {
    const begun = withMember(about('tax', 'subsidy'), 'child', {
      id: 'child-1',
      stage: 'living',
      birthDate: '2025-06-10',
    });
    expect(ahead(begun)).toContain('parents');
    expect(ahead(begun)).toContain('subsidy');
  });

  test('never what the walk already asks, and nothing once it is done', () => {
    expect(ahead(interviewOf({ family: {} }, ['housing']))).not.toContain('housing');
    for (const one of cases.slice(0, 40)) {
      const topics = topicsOf(rulebook, one);
      const { said } = answerQuestionnaire(rulebook, one.household, topics, one.asOf);
      const last = said[said.length - 1] ?? about();
      expect(walk(rulebook, last, one.asOf).next).toBeUndefined();
      expect(pagesAhead(rulebook, last, one.asOf)).toEqual([]);
    }
  });
});

import type { Household } from '#dsl';
import { liuzhou } from '../../../rules/liuzhou/pack.ts';
import { writeCase } from '../../../src/questionnaire/caseCode.ts';
import { interviewOf } from '../../../src/questionnaire/interview.ts';

/** The link that a household's answers are taken along in, behind the address of the site. */
export function linkTo(household: Household, topics: readonly string[], chosenDay?: string): string {
  return `#/open/${writeCase(liuzhou, { interview: interviewOf(household, topics), chosenDay })}`;
}

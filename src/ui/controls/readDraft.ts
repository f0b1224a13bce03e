import type { Answer, Fact, Text } from '#dsl';
import { answerProblem } from '../../questionnaire/answerProblem.ts';
import { readDate, readYuan, type Typed } from '../../questionnaire/typed.ts';
import type { Draft } from './draft.ts';

/** A draft as an answer; or what is wrong with it; or nothing, where nothing was filled in. */
export function readDraft(
  fact: Fact,
  draft: Draft,
  asOf: string,
): { readonly answer: Answer } | { readonly problem: Text } | undefined {
  return draft.unsure ? { answer: null } : checkedAnswer(fact, valueOf(fact, draft), asOf);
}

/** What was typed or chosen as an answer, if the fact allows it. */
export function checkedAnswer(
  fact: Fact,
  read: Typed<string | number | boolean>,
  asOf: string,
): { readonly answer: Answer } | { readonly problem: Text } | undefined {
  if (read === undefined || 'problem' in read) return read;
  const problem = answerProblem(fact, read.value, asOf);
  return problem ? { problem } : { answer: read.value };
}

function valueOf(fact: Fact, { chosen, text, date }: Draft): Typed<string | number | boolean> {
  switch (fact.kind) {
    case 'choice':
      return chosen === undefined ? undefined : { value: chosen };
    case 'yesNo':
      return chosen === undefined ? undefined : { value: chosen === 'true' };
    case 'money':
      return readYuan(text);
    case 'date':
      return readDate(date);
  }
}

import type { Answer, Fact } from '#dsl';
import type { TypedDate } from '../../questionnaire/typed.ts';

/** What stands in the control of a fact before it is checked and saved, whatever the kind of the fact. */
export type Draft = {
  /** "不清楚" was chosen. */
  readonly unsure: boolean;
  /** The option chosen; "true" or "false" for a yes-or-no question. */
  readonly chosen?: string | undefined;
  readonly text: string;
  readonly date: TypedDate;
};

export const emptyDraft: Draft = { unsure: false, text: '', date: { year: '', month: '', day: '' } };

/** The control as it looks for an answer given earlier. */
export function draftOf(fact: Fact, answer: Answer | undefined): Draft {
  if (answer === undefined) return emptyDraft;
  if (answer === null) return { ...emptyDraft, unsure: true };
  switch (fact.kind) {
    case 'choice':
    case 'yesNo':
      return { ...emptyDraft, chosen: String(answer) };
    case 'money':
      return { ...emptyDraft, text: String(answer) };
    case 'date': {
      const [year = '', month = '', day = ''] = String(answer).split('-');
      return { ...emptyDraft, date: { year, month: String(Number(month)), day: String(Number(day)) } };
    }
  }
}

import type { Step } from '../../questionnaire/walk.ts';
import { ListPage } from './ListPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';

type Props = {
  readonly step: Step;
  /** "family", or the member whose form is open on a page that lists members. */
  readonly subject: string;
};

export function StepPage({ step, subject }: Props) {
  if (step.page.lists && subject === 'family') return <ListPage step={step} />;
  return <QuestionPage page={step.page} subject={subject} />;
}

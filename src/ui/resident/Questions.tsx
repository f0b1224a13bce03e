import { listOf, type ChoiceFact } from '#dsl';
import { useDeferredValue, useMemo } from 'react';
import { pagesAhead, type Step } from '../../questionnaire/walk.ts';
import { useWords } from '../language/useWords.ts';
import { stepPath } from '../routes/stepPath.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useStepTitle } from '../words/useStepTitle.ts';
import { useText } from '../words/useText.ts';
import { AddRow } from './AddRow.tsx';
import { controlIdOf } from './controlIdOf.ts';
import { useDesk } from './DeskContext.ts';
import { MemberHead } from './MemberHead.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import css from './Questions.module.css';
import { TopicRow } from './TopicRow.tsx';

/** Every question that the answers so far lead to, on one page and in the order of the questionnaire. */
export function Questions() {
  const way = useWalk();
  const { visit } = useDesk();
  const { t } = useWords('desk');
  return (
    <section aria-labelledby="desk-questions" className={css.questions} key={visit}>
      <h2 id="desk-questions" className={css.hidden}>
        {t('questions')}
      </h2>
      <TopicRow />
      {way.steps.map((step) => (
        <OneStep key={stepPath(step)} step={step} />
      ))}
      <Ahead />
    </section>
  );
}

function OneStep({ step }: { readonly step: Step }) {
  const rulebook = useRules();
  const title = useStepTitle()(step.page, step.subject);
  const { page, subject, facts, cards } = step;
  const titleId = `desk-step-${page.id}-${subject}`;
  const { lists } = page;
  return (
    <section className={css.step} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        {title}
      </h3>
      <div className={css.rows}>
        {facts.map((fact) => (
          <QuestionRow key={fact} refTo={{ fact, subject }} />
        ))}
        {lists &&
          cards.map((card) => (
            <div key={card.member} className={css.member}>
              <MemberHead
                member={card.member}
                kind={rulebook.fact(lists.kind) as ChoiceFact}
                afterwards={controlIdOf({ fact: listOf[lists.members], subject: 'family' })}
              />
              {card.facts.map((fact) => (
                <QuestionRow key={fact} refTo={{ fact, subject: card.member }} />
              ))}
            </div>
          ))}
        {lists && <AddRow lists={lists} />}
      </div>
    </section>
  );
}

/** What may still come, by name: which of it is asked hangs on the answers above. */
function Ahead() {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { t } = useWords('desk');
  const { t: ofPage } = useWords();
  const text = useText();
  const settled = useDeferredValue(interview);
  const pages = useMemo(() => pagesAhead(rulebook, settled, asOf), [rulebook, settled, asOf]);
  if (settled.topics.length === 0 || pages.length === 0) return null;
  const names = pages.map(({ title }) => text(title)).join(ofPage('check.listComma'));
  return <p className={css.ahead}>{t('ahead.lead', { pages: names })}</p>;
}

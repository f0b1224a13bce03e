import { keyOf, withAnswer, type Fact, type Page } from '#dsl';
import { useMemo, useState } from 'react';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk, type Card, type Walk } from '../../questionnaire/walk.ts';
import { draftOf, type Draft } from '../controls/draft.ts';
import { ErrorSummary } from '../controls/ErrorSummary.tsx';
import { FactField } from '../controls/FactField.tsx';
import { firstInputId } from '../controls/fieldId.ts';
import { readDraft } from '../controls/readDraft.ts';
import { useWords } from '../language/useWords.ts';
import { nextPath, previousPath } from '../routes/nextPath.ts';
import { askPath, stepPath } from '../routes/stepPath.ts';
import { useOrigin } from '../routes/useOrigin.ts';
import { useQuery } from '../routes/useQuery.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { Button } from '../shell/Button.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useSaveAndGo } from '../state/useSaveAndGo.ts';
import { useWalk } from '../state/useWalk.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useStepTitle } from '../words/useStepTitle.ts';
import { useText } from '../words/useText.ts';

type Props = { readonly page: Page; readonly subject: string };

/** The questions of one page about one subject. Nothing is saved and nothing is checked before 继续. */
export function QuestionPage({ page, subject }: Props) {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const way = useWalk();
  const { t } = useWords();
  const text = useText();
  const answerOf = useAnswerOf();
  const title = useStepTitle()(page, subject);
  const saveAndGo = useSaveAndGo();
  const { origin, keepOrigin } = useOrigin();
  const query = useQuery();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [problems, setProblems] = useState<readonly { readonly fact: string; readonly says: string }[]>([]);

  const isCard = page.lists !== undefined;
  const draftFor = (fact: Fact): Draft =>
    drafts[fact.id] ?? draftOf(fact, answerOf({ fact: fact.id, subject }));

  // An answer on this page can make further questions of it matter, or no longer matter.
  const drafted = useMemo(() => {
    let answered = interview;
    for (const [id, draft] of Object.entries(drafts)) {
      const read = readDraft(rulebook.fact(id), draft, asOf);
      if (read === undefined || 'answer' in read)
        answered = withAnswer(answered, subject, keyOf(id), read?.answer);
    }
    return answered;
  }, [rulebook, interview, asOf, drafts, subject]);
  const facts = useMemo(
    () => factsOf(walk(rulebook, drafted, asOf), page, subject).map((id) => rulebook.fact(id)),
    [rulebook, drafted, asOf, page, subject],
  );

  const afterwards = (saved: Interview): string => {
    const newWay = walk(rulebook, saved, asOf);
    if (isCard && (origin === undefined || query.get('via') === 'list')) {
      // What was said here can make a question about another member matter.
      const open = cardsOn(newWay, page).find(({ done }) => !done);
      const path = keepOrigin(askPath(page.id, open?.member ?? 'family'));
      return open && origin ? `${path}&via=list` : path;
    }
    if (origin === undefined) return nextPath(newWay, page.id, subject);
    return newWay.next ? keepOrigin(stepPath(newWay.next)) : `/${origin}`;
  };

  const goOn = (): void => {
    let saved = interview;
    const found: { fact: string; says: string }[] = [];
    for (const fact of facts) {
      const read = readDraft(fact, draftFor(fact), asOf);
      if (read === undefined) found.push({ fact: fact.id, says: t(`error.unanswered.${fact.kind}`) });
      else if ('problem' in read) found.push({ fact: fact.id, says: text(read.problem) });
      else saved = withAnswer(saved, subject, keyOf(fact.id), read.answer);
    }
    if (found.length > 0) return setProblems(found);
    // Where these answers have been walked through already, the next page need not wait for it again.
    if (Object.keys(drafts).every((id) => facts.includes(rulebook.fact(id)))) saved = drafted;
    saveAndGo(saved, afterwards(saved));
  };

  const back = (): string => {
    if (isCard && (origin === undefined || query.get('via') === 'list')) {
      return keepOrigin(askPath(page.id, 'family'));
    }
    return origin === undefined ? previousPath(way, page.id, subject) : `/${origin}`;
  };

  return (
    <>
      <BackLink to={back()}>
        {t(origin === undefined || isCard ? 'nav.back' : `nav.backTo.${origin}`)}
      </BackLink>
      <ErrorSummary
        found={problems}
        errors={problems.map(({ fact: id, says }) => ({
          target: firstInputId(id),
          says: t('error.named', { name: text(rulebook.fact(id).name), says }),
        }))}
      />
      <PageHeading
        title={title}
        lead={isCard ? undefined : page.lead && text(page.lead)}
        hasError={problems.length > 0}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {facts.map((fact) => (
          <FactField
            key={fact.id}
            fact={fact}
            draft={draftFor(fact)}
            onChange={(draft) => setDrafts({ ...drafts, [fact.id]: draft })}
            problem={problems.find((problem) => problem.fact === fact.id)?.says}
          />
        ))}
        <Button kind="main" submit>
          {t('nav.continue')}
        </Button>
      </form>
    </>
  );
}

function factsOf(way: Walk, page: Page, subject: string): readonly string[] {
  if (page.lists) return cardsOn(way, page).find(({ member }) => member === subject)?.facts ?? [];
  return way.steps.find((step) => step.page.id === page.id && step.subject === subject)?.facts ?? [];
}

const cardsOn = (way: Walk, { id }: Page): readonly Card[] =>
  way.steps.find(({ page }) => page.id === id)?.cards ?? [];

import { Navigate } from 'react-router';
import type { FactRef } from '#dsl';
import type { Step } from '../../questionnaire/walk.ts';
import { useWords } from '../language/useWords.ts';
import { askPath, stepPath } from '../routes/stepPath.ts';
import { KeepPanel } from '../keep/KeepPanel.tsx';
import { BackLink } from '../shell/BackLink.tsx';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useStepTitle } from '../words/useStepTitle.ts';
import { useText } from '../words/useText.ts';
import { AnswerList } from './AnswerList.tsx';
import css from './CheckPage.module.css';
import { ConflictList } from './ConflictList.tsx';

/** Every answer on the way, each with a link that changes it and comes back here. */
export function CheckPage() {
  const rulebook = useRules();
  const { interview } = useCase();
  const way = useWalk();
  const { t } = useWords();
  const text = useText();
  const answerOf = useAnswerOf();
  const stepTitle = useStepTitle();
  const personName = usePersonName();
  if (interview.topics.length === 0) return <Navigate to="/" replace state={{ stepGone: true }} />;

  const unsure = way.steps.flatMap(refsOf).filter((ref) => answerOf(ref) === null).length;
  const topics = rulebook.pack.topics.filter(({ id }) => interview.topics.includes(id));
  const last = way.steps[way.steps.length - 1];

  return (
    <>
      <BackLink to={last ? stepPath(last) : '/'}>{t('nav.back')}</BackLink>
      <PageHeading title={t('check.title')} lead={t('check.lead')} />
      <ConflictList />
      <AnswerList
        title={t('check.topics')}
        said={topics.map(({ name }) => text(name)).join(t('check.listComma'))}
        change="/"
      />
      {way.steps.map((step) => {
        if (!step.page.lists) {
          return (
            <AnswerList
              key={stepPath(step)}
              title={stepTitle(step.page, step.subject)}
              rows={step.facts.map((id) => ({
                fact: rulebook.fact(id),
                answer: answerOf({ fact: id, subject: step.subject }),
              }))}
              change={from(stepPath(step))}
            />
          );
        }
        const { members, kind } = step.page.lists;
        if (step.cards.length === 0) {
          return (
            <AnswerList
              key={stepPath(step)}
              title={text(step.page.title)}
              said={t(members === 'child' ? 'check.noChildren' : 'check.noParents')}
              change={from(stepPath(step))}
            />
          );
        }
        if (step.cards.every(({ facts }) => facts.length === 0)) {
          return (
            <AnswerList
              key={stepPath(step)}
              title={text(step.page.title)}
              said={step.cards.map(({ member }) => personName(member)).join(t('check.listComma'))}
              change={from(stepPath(step))}
            />
          );
        }
        return step.cards.map(({ member, facts }) => (
          <AnswerList
            key={member}
            title={personName(member)}
            rows={[kind, ...facts].map((id) => ({
              fact: rulebook.fact(id),
              answer: answerOf({ fact: id, subject: member }),
            }))}
            change={from(askPath(step.page.id, facts.length > 0 ? member : 'family'))}
          />
        ));
      })}
      {unsure > 0 && <p className={css.unsure}>{t('check.unsure')}</p>}
      {way.next ? (
        <>
          <p className={css.unsure}>{t('check.unfinished')}</p>
          <ButtonLink kind="main" to={stepPath(way.next)}>
            {t('check.goOn')}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink kind="main" to="/result">
          {t('check.result')}
        </ButtonLink>
      )}
      <KeepPanel />
    </>
  );
}

const refsOf = ({ facts, subject, cards }: Step): readonly FactRef[] => [
  ...facts.map((fact) => ({ fact, subject })),
  ...cards.flatMap((card) => card.facts.map((fact) => ({ fact, subject: card.member }))),
];

const from = (path: string): string => `${path}?from=check`;

import { listOf, type ChoiceFact, type Member, type Page } from '#dsl';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { withListTold, withoutMember, type Interview } from '../../questionnaire/interview.ts';
import { walk, type Card, type Step, type Walk } from '../../questionnaire/walk.ts';
import { ErrorSummary } from '../controls/ErrorSummary.tsx';
import { useWords } from '../language/useWords.ts';
import { nextPath, previousPath } from '../routes/nextPath.ts';
import { askPath, stepPath } from '../routes/stepPath.ts';
import { useOrigin } from '../routes/useOrigin.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { Button } from '../shell/Button.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Rehearsal } from '../state/Rehearsal.tsx';
import { useAdditions } from '../state/useAdditions.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useSaveAndGo } from '../state/useSaveAndGo.ts';
import { useWalk } from '../state/useWalk.ts';
import { useWalkAhead } from '../state/useWalkAhead.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { AddMember } from './AddMember.tsx';
import css from './ListPage.module.css';
import { MemberCard } from './MemberCard.tsx';
import { QuestionPage } from './QuestionPage.tsx';

/** The page on which the children or the parents are listed: add, change, remove, and say that these are all. */
export function ListPage({ step }: { readonly step: Step }) {
  const rulebook = useRules();
  const { interview, asOf, dispatch } = useCase();
  const way = useWalk();
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const saveAndGo = useSaveAndGo();
  const { origin, keepOrigin } = useOrigin();
  const [errors, setErrors] = useState<readonly { target: string; says: string }[]>([]);
  const [removing, setRemoving] = useState<string>();
  const [arrived, setArrived] = useState<string>();
  const addId = useId();
  const afterRemoval = useRef<HTMLDivElement>(null);

  const { page } = step;
  const lists = page.lists!;
  const kind = rulebook.fact(lists.kind) as ChoiceFact;
  const members: readonly Member[] = interview[listOf[lists.members]];
  const told = useMemo(() => withListTold(interview, lists.members), [interview, lists]);
  const additions = useAdditions(lists);
  const { newId, inSight } = additions;
  useWalkAhead(useMemo(() => [told, ...inSight.map(({ added }) => added)], [told, inSight]));

  useEffect(() => {
    if (arrived !== undefined) document.getElementById(`card-${arrived}`)?.focus();
  }, [arrived]);

  const add = (added: Interview): void => {
    setErrors([]);
    const card = listIn(walk(rulebook, added, asOf), page)?.cards.find(({ member }) => member === newId);
    if (card && card.facts.length > 0) return saveAndGo(added, formPath(newId));
    dispatch({ type: 'answer', interview: added });
    setArrived(newId);
  };

  const goOn = (): void => {
    const found = step.cards
      .filter((card) => !card.done)
      .map(({ member }) => ({
        target: `card-${member}`,
        says: t('list.incompleteError', { person: personName(member) }),
      }));
    if (members.length === 0 && lists.members === 'parent') {
      found.push({ target: addId, says: t('list.needParent') });
    }
    if (found.length > 0) return setErrors(found);
    const newWay = walk(rulebook, told, asOf);
    if (origin === undefined) return saveAndGo(told, nextPath(newWay, page.id, 'family'));
    saveAndGo(told, newWay.next ? keepOrigin(stepPath(newWay.next)) : `/${origin}`);
  };

  const formPath = (id: string): string => {
    const path = keepOrigin(askPath(page.id, id));
    return path.includes('?') ? `${path}&via=list` : path;
  };

  const title = text(page.title);
  const back = origin === undefined ? previousPath(way, page.id, 'family') : `/${origin}`;
  const none = members.length === 0 && lists.members === 'child';

  return (
    <>
      <BackLink to={back}>{t(origin === undefined ? 'nav.back' : `nav.backTo.${origin}`)}</BackLink>
      <ErrorSummary errors={errors} found={errors} />
      <PageHeading title={title} lead={page.lead && text(page.lead)} hasError={errors.length > 0} />
      <div ref={afterRemoval} tabIndex={-1} className={css.cards}>
        {step.cards.map((card: Card) => (
          <MemberCard
            key={card.member}
            card={card}
            kind={kind}
            to={formPath(card.member)}
            onRemove={() => setRemoving(card.member)}
          />
        ))}
      </div>
      {members.length < lists.max && (
        <AddMember
          id={addId}
          members={lists.members}
          additions={additions}
          isFirst={members.length === 0}
          onAdd={add}
        />
      )}
      <Button kind={none ? 'second' : 'main'} onClick={goOn}>
        {none ? t('list.noChildren') : t('nav.continue')}
      </Button>
      {members.length === 0 && inSight[0] && (
        <Rehearsal interview={inSight[0].added}>
          <QuestionPage page={page} subject={newId} />
          <ListThen page={page} />
        </Rehearsal>
      )}
      {removing !== undefined && (
        <ConfirmDialog
          question={t('list.removeQuestion', { person: personName(removing) })}
          detail={t('list.removeDetail')}
          confirm={t('list.remove')}
          onConfirm={() => {
            setRemoving(undefined);
            setErrors([]);
            dispatch({ type: 'answer', interview: withoutMember(interview, removing) });
            // The button that opened the question is gone with its card.
            setTimeout(() => afterRemoval.current?.focus(), 0);
          }}
          onCancel={() => setRemoving(undefined)}
        />
      )}
    </>
  );
}

/** The list as it will be by then. */
function ListThen({ page }: { readonly page: Page }) {
  const step = listIn(useWalk(), page);
  return step && <ListPage step={step} />;
}

const listIn = ({ steps }: Walk, page: Page): Step | undefined =>
  steps.find((step) => step.page.id === page.id);

import { keyOf, listOf, type ChoiceFact, type Page } from '#dsl';
import { useTranslation } from 'react-i18next';
import { freshId } from '../../questionnaire/freshId.ts';
import { withListTold, withMember } from '../../questionnaire/interview.ts';
import { memberOptions } from '../pages/memberOptions.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './AddRow.module.css';
import { controlIdOf } from './controlIdOf.ts';
import { KeyCap } from './KeyCap.tsx';
import { Row } from './Row.tsx';

/** Adds a child or a parent by one key, and says by another that these are all. */
export function AddRow({ lists }: { readonly lists: NonNullable<Page['lists']> }) {
  const rulebook = useRules();
  const { interview, dispatch } = useCase();
  const { t } = useTranslation('desk');
  const { t: ofPage } = useTranslation();
  const text = useText();
  const { members: kind, kind: kindFact, max } = lists;
  const list = listOf[kind];
  const members = interview[list];
  const isTold = interview.told.includes(list);
  const { inSight, quiet } = memberOptions(
    rulebook.pack,
    rulebook.fact(kindFact) as ChoiceFact,
    interview.topics,
  );
  const id = controlIdOf({ fact: list, subject: 'family' });

  const add = (option: string): void => {
    const taken = new Set([...interview.parents, ...interview.children].map((member) => member.id));
    const added = withMember(interview, kind, { id: freshId(kind, taken), [keyOf(kindFact)]: option });
    // There is no room for another one, so these are all.
    dispatch({ type: 'answer', interview: added[list].length < max ? added : withListTold(added, kind) });
  };
  const isFull = members.length >= max;
  const canEnd = !isTold && (kind === 'child' || members.length > 0);

  const option = (value: string, label: string, key: string | undefined, i: number) => (
    <button
      key={value}
      type="button"
      id={i === 0 ? id : undefined}
      className={css.add}
      data-key={key}
      onClick={() => add(value)}
    >
      {key !== undefined && <KeyCap>{key}</KeyCap>}
      {label}
    </button>
  );
  if (isFull && isTold) return null;
  return (
    <Row id={id} question={t(`list.ask.${kind}`)} isOpen={!isTold}>
      <div className={css.options}>
        {!isFull && inSight.map(([value, one], i) => option(value, text(one), String(i + 1), i))}
        {canEnd && (
          <button
            type="button"
            className={css.end}
            data-key="0"
            onClick={() => dispatch({ type: 'answer', interview: withListTold(interview, kind) })}
          >
            <KeyCap>0</KeyCap>
            {t(members.length === 0 ? `list.none.${kind}` : `list.complete.${kind}`)}
          </button>
        )}
        {isTold && (
          <span className={css.told}>
            {t(members.length === 0 ? `list.none.${kind}` : `list.told.${kind}`)}
          </span>
        )}
        {!isFull && quiet.length > 0 && (
          <details className={css.quiet}>
            <summary>{ofPage('list.otherSituations')}</summary>
            <div className={css.options}>
              {quiet.map(([value, one]) => option(value, text(one), undefined, 1))}
            </div>
          </details>
        )}
      </div>
    </Row>
  );
}

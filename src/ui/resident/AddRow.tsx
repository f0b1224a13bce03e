import { listOf, type Page } from '#dsl';
import { withListTold } from '../../questionnaire/interview.ts';
import { useWords } from '../language/useWords.ts';
import { useAdditions, type Addition } from '../state/useAdditions.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './AddRow.module.css';
import { controlIdOf } from './controlIdOf.ts';
import { KeyCap } from './KeyCap.tsx';
import { Row } from './Row.tsx';

/** Adds a child or a parent by one key, and says by another that these are all. */
export function AddRow({ lists }: { readonly lists: NonNullable<Page['lists']> }) {
  const { interview, dispatch } = useCase();
  const { t } = useWords('desk');
  const { t: ofPage } = useWords();
  const text = useText();
  const { members: kind, max } = lists;
  const list = listOf[kind];
  const members = interview[list];
  const isTold = interview.told.includes(list);
  const { inSight, quiet } = useAdditions(lists);
  const id = controlIdOf({ fact: list, subject: 'family' });

  const add = ({ added }: Addition): void => {
    // There is no room for another one, so these are all.
    dispatch({ type: 'answer', interview: added[list].length < max ? added : withListTold(added, kind) });
  };
  const isFull = members.length >= max;
  const canEnd = !isTold && (kind === 'child' || members.length > 0);

  const button = (addition: Addition, key: string | undefined, i: number) => (
    <button
      key={addition.kind}
      type="button"
      id={i === 0 ? id : undefined}
      className={css.add}
      data-key={key}
      onClick={() => add(addition)}
    >
      {key !== undefined && <KeyCap>{key}</KeyCap>}
      {text(addition.option)}
    </button>
  );
  if (isFull && isTold) return null;
  return (
    <Row id={id} question={t(`list.ask.${kind}`)} isOpen={!isTold}>
      <div className={css.options}>
        {!isFull && inSight.map((addition, i) => button(addition, String(i + 1), i))}
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
            <div className={css.options}>{quiet.map((addition) => button(addition, undefined, 1))}</div>
          </details>
        )}
      </div>
    </Row>
  );
}

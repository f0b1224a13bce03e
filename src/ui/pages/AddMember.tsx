import type { Interview } from '../../questionnaire/interview.ts';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './AddMember.module.css';
import type { Addition, Additions } from '../state/useAdditions.ts';

type Props = {
  readonly id: string;
  readonly members: 'parent' | 'child';
  readonly additions: Additions;
  readonly isFirst: boolean;
  readonly onAdd: (added: Interview) => void;
};

/** One button for each kind of member. What would hurt to meet unasked stands behind a quiet link. */
export function AddMember({ id, members, additions: { inSight, quiet }, isFirst, onAdd }: Props) {
  const { t } = useWords();
  const text = useText();

  const button = ({ kind, option, added }: Addition, i: number) => (
    <button
      key={kind}
      type="button"
      id={i === 0 ? id : undefined}
      className={css.add}
      onClick={() => onAdd(added)}
    >
      {text(option)}
    </button>
  );
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={css.title}>
        {t(isFirst ? `list.addFirst.${members}` : `list.addAnother.${members}`)}
      </h2>
      <div className={css.options}>{inSight.map(button)}</div>
      {quiet.length > 0 && (
        <details>
          <summary>{t('list.otherSituations')}</summary>
          <div className={css.options}>{quiet.map((option) => button(option, 1))}</div>
        </details>
      )}
    </section>
  );
}

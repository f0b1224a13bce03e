import type { ChoiceFact } from '#dsl';
import { useTranslation } from 'react-i18next';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './AddMember.module.css';
import { memberOptions } from './memberOptions.ts';

type Props = {
  readonly id: string;
  readonly members: 'parent' | 'child';
  readonly kind: ChoiceFact;
  readonly isFirst: boolean;
  readonly onAdd: (option: string) => void;
};

/** One button for each kind of member. What would hurt to meet unasked stands behind a quiet link. */
export function AddMember({ id, members, kind, isFirst, onAdd }: Props) {
  const rulebook = useRules();
  const { interview } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const { inSight, quiet } = memberOptions(rulebook.pack, kind, interview.topics);

  const button = ([value, option]: (typeof quiet)[number], i: number) => (
    <button
      key={value}
      type="button"
      id={i === 0 ? id : undefined}
      className={css.add}
      onClick={() => onAdd(value)}
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

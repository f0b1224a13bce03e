import type { ChoiceFact, Option } from '#dsl';
import { useTranslation } from 'react-i18next';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './AddMember.module.css';

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
  const asksGently = rulebook.pack.topics.some(
    (topic) => topic.gentle && interview.topics.includes(topic.id),
  );
  const options = Object.entries<Option>(kind.options);
  const open = options.filter(([, option]) => !option.gentle || asksGently);
  const quiet = options.filter(([, option]) => option.gentle && !asksGently);

  const button = ([value, option]: [string, Option], i: number) => (
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
      <div className={css.options}>{open.map(button)}</div>
      {quiet.length > 0 && (
        <details>
          <summary>{t('list.otherSituations')}</summary>
          <div className={css.options}>{quiet.map((option) => button(option, 1))}</div>
        </details>
      )}
    </section>
  );
}

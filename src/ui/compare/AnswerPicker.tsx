import type { FactRef } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { SelectField } from '../shell/SelectField.tsx';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { isGentle } from '../words/isGentle.ts';
import { useFactName } from '../words/useFactName.ts';
import css from './AnswerPicker.module.css';

type Props = {
  readonly picked: FactRef | undefined;
  readonly onPick: (ref: FactRef | undefined) => void;
};

const keyOf = ({ fact, subject }: FactRef): string => `${subject} ${fact}`;

/** One of the answers given, to be changed for a comparison. Whether a child lives is not among them. */
export function AnswerPicker({ picked, onPick }: Props) {
  const rulebook = useRules();
  const { steps } = useWalk();
  const { t } = useWords();
  const factName = useFactName();
  const refs = steps
    .flatMap(({ facts, subject, cards }) => [
      ...facts.map((fact) => ({ fact, subject })),
      ...cards.flatMap((card) => card.facts.map((fact) => ({ fact, subject: card.member }))),
    ])
    .filter(({ fact }) => !isGentle(rulebook.fact(fact)));
  return (
    <div className={css.picker}>
      <SelectField
        label={t('compare.whichAnswer')}
        value={picked ? keyOf(picked) : ''}
        onChange={(key) => onPick(refs.find((ref) => keyOf(ref) === key))}
      >
        <option value="">{t('compare.choose')}</option>
        {refs.map((ref) => (
          <option key={keyOf(ref)} value={keyOf(ref)}>
            {factName(ref)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

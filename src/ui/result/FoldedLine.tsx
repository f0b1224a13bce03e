import type { Benefit } from '#dsl';
import type { ReactNode } from 'react';
import { useWords } from '../language/useWords.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './FoldedLine.module.css';

type Props = {
  readonly benefit: Benefit;
  /** Whom it is about. */
  readonly subjects: readonly string[];
  readonly children: () => ReactNode;
};

/** A benefit as one line among many, which opens to what there is to say about it. */
export function FoldedLine({ benefit, subjects, children }: Props) {
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const people = subjects.map(personName).filter((name) => name !== '');
  return (
    <Disclosure
      className={css.item}
      summary={
        <h3 className={css.title}>
          {text(benefit.title)}
          {people.length > 0 && t('card.ofPerson', { person: people.join(t('check.listComma')) })}
        </h3>
      }
    >
      {children}
    </Disclosure>
  );
}

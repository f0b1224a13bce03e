import {
  keyOf,
  withAnswer,
  type Answer,
  type ChoiceFact,
  type Fact,
  type FactRef,
  type YesNoFact,
} from '#dsl';
import { useState } from 'react';
import { readDateText, readYuan } from '../../questionnaire/typed.ts';
import { checkedAnswer } from '../controls/readDraft.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { useText } from '../words/useText.ts';
import { Choices } from './Choices.tsx';
import { controlIdOf } from './controlIdOf.ts';
import css from './QuestionRow.module.css';
import { Row } from './Row.tsx';

/** One question about one subject, answered by a key, a date or an amount; what is typed counts as soon as it is one. */
export function QuestionRow({ refTo }: { readonly refTo: FactRef }) {
  const rulebook = useRules();
  const { interview, dispatch } = useCase();
  const answer = useAnswerOf()(refTo);
  const fact = rulebook.fact(refTo.fact);
  const say = (said: Answer | undefined): void =>
    dispatch({
      type: 'answer',
      interview: withAnswer(interview, refTo.subject, keyOf(refTo.fact), said),
    });
  const id = controlIdOf(refTo);
  return fact.kind === 'choice' || fact.kind === 'yesNo' ? (
    <ChoiceRow id={id} fact={fact} answer={answer} onSay={say} />
  ) : (
    <TypedRow id={id} fact={fact} answer={answer} onSay={say} />
  );
}

type Props<F extends Fact> = {
  readonly id: string;
  readonly fact: F;
  readonly answer: Answer | undefined;
  readonly onSay: (answer: Answer | undefined) => void;
};

const unsure = 'unsure';

function ChoiceRow({ id, fact, answer, onSay }: Props<ChoiceFact | YesNoFact>) {
  const { t } = useWords();
  const text = useText();
  const options =
    fact.kind === 'yesNo'
      ? [
          { value: 'true', label: t('answer.yes') },
          { value: 'false', label: t('answer.no') },
        ]
      : Object.entries(fact.options).map(([value, option]) => ({ value, label: text(option) }));
  const helps =
    fact.kind === 'choice'
      ? Object.values(fact.options).flatMap((option) =>
          option.help ? [`${text(option)}${t('why.colon')}${text(option.help)}`] : [],
        )
      : [];
  const hints = [...(fact.help ? [text(fact.help)] : []), ...helps];
  return (
    <Row id={id} isChoice question={text(fact.ask)} hints={hints} isOpen={answer === undefined}>
      <Choices
        type="radio"
        id={id}
        options={[
          ...options.map((option, i) => ({ ...option, key: keys[i] })),
          { value: unsure, label: t('answer.unsure'), key: '-' },
        ]}
        isChosen={(value) =>
          value === unsure ? answer === null : String(answer) === value && answer !== null
        }
        onChange={(value) =>
          onSay(value === unsure ? null : fact.kind === 'yesNo' ? value === 'true' : value)
        }
      />
    </Row>
  );
}

/** More answers than that are left to the arrow keys. */
const keys = '1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l'.split(' ');

function TypedRow({ id, fact, answer, onSay }: Props<Extract<Fact, { kind: 'date' | 'money' }>>) {
  const { asOf } = useCase();
  const { t } = useWords();
  const { t: ofDesk } = useWords('desk');
  const text = useText();
  const answerText = useAnswerText();
  const [typed, setTyped] = useState(() =>
    answer === undefined || answer === null ? '' : plainText(answer),
  );
  const [isLeft, setLeft] = useState(false);
  const read = checkedAnswer(fact, fact.kind === 'date' ? readDateText(typed) : readYuan(typed), asOf);
  const problem = read && 'problem' in read ? text(read.problem) : undefined;
  const isDate = fact.kind === 'date';
  const hints = [...(fact.help ? [text(fact.help)] : []), ofDesk(isDate ? 'row.dateHint' : 'row.moneyHint')];
  return (
    <Row
      id={id}
      question={text(fact.ask)}
      hints={hints}
      problem={isLeft ? problem : undefined}
      isOpen={answer === undefined}
      isInvalid={problem !== undefined}
    >
      <div className={css.typed}>
        <input
          id={id}
          className={css.input}
          type="text"
          inputMode={isDate ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={typed}
          aria-labelledby={`${id}-question`}
          aria-describedby={isLeft && problem !== undefined ? `${id}-error` : `${id}-hint`}
          aria-invalid={(isLeft && problem !== undefined) || undefined}
          onChange={({ target: { value } }) => {
            // An input method may hand the dash over as text.
            const isDash = /^[-－—]+$/.test(value);
            const now = checkedAnswer(fact, isDate ? readDateText(value) : readYuan(value), asOf);
            setTyped(isDash ? '' : value);
            setLeft(false);
            onSay(isDash ? null : now && 'answer' in now ? now.answer : undefined);
          }}
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true);
          }}
        />
        <Choices
          type="checkbox"
          id={`${id}-unsure`}
          options={[{ value: unsure, label: t('answer.unsure'), key: '-' }]}
          isChosen={() => answer === null}
          onChange={() => {
            setTyped('');
            onSay(answer === null ? undefined : null);
          }}
        />
        {typeof answer === 'string' || typeof answer === 'number' ? (
          <span className={css.read}>{answerText(fact, answer)}</span>
        ) : null}
      </div>
    </Row>
  );
}

const plainText = (answer: string | number | boolean): string => String(answer).replace(/-/g, '');

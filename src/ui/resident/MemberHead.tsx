import type { ChoiceFact } from '#dsl';
import { useState } from 'react';
import { withoutMember } from '../../questionnaire/interview.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { useCase } from '../state/useCase.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import css from './MemberHead.module.css';

type Props = {
  readonly member: string;
  readonly kind: ChoiceFact;
  /** Where the keyboard goes on once the member is gone. */
  readonly afterwards: string;
};

/** The name of a child or parent over its questions, and the way to take it back. */
export function MemberHead({ member, kind, afterwards }: Props) {
  const { interview, dispatch } = useCase();
  const { t } = useWords();
  const answerText = useAnswerText();
  const person = usePersonName()(member);
  const what = answerText(kind, useAnswerOf()({ fact: kind.id, subject: member }));
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={css.head}>
      <h4 className={css.name}>{person}</h4>
      {what !== person && <span className={css.kind}>{what}</span>}
      <Button kind="plain" label={`${t('list.remove')} ${person}`} onClick={() => setAsking(true)}>
        {t('list.remove')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          question={t('list.removeQuestion', { person })}
          detail={t('list.removeDetail')}
          confirm={t('list.remove')}
          onConfirm={() => {
            dispatch({ type: 'answer', interview: withoutMember(interview, member) });
            // The button that opened the question is gone with its member.
            setTimeout(() => document.getElementById(afterwards)?.focus(), 0);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}

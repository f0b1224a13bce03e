import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import css from './PassphraseForm.module.css';

const shortest = 8;

type Props = {
  readonly action: string;
  /** A passphrase that is made up here is typed twice. */
  readonly isNew?: boolean;
  /**
   * What is wrong with it, in words, if anything. The signal tells that the form is gone: whoever left it while a file
   * was being opened does not want it any more.
   */
  readonly onPassphrase: (passphrase: string, gone: AbortSignal) => Promise<string | undefined>;
};

/** Asks for a passphrase. No browser is to keep it: on a shared computer that would be a trace. */
export function PassphraseForm({ action, isNew = false, onPassphrase }: Props) {
  const { t } = useWords('desk');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isWorking, setWorking] = useState(false);

  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const submit = async (): Promise<void> => {
    if (isNew && typed.length < shortest) return setProblem(t('passphrase.short'));
    if (isNew && typed !== again) return setProblem(t('passphrase.differs'));
    if (typed === '') return;
    setWorking(true);
    setProblem(undefined);
    work.current = new AbortController();
    const wrong = await onPassphrase(typed, work.current.signal);
    setWorking(false);
    setTyped('');
    setAgain('');
    setProblem(wrong);
    if (wrong !== undefined) document.getElementById(`${id}-first`)?.focus();
  };

  const field = (
    name: 'first' | 'again',
    label: string,
    value: string,
    onChange: (value: string) => void,
  ) => (
    <div className={css.field}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className={css.input}
        type="password"
        // Browsers offer to keep passwords, but not what is good for once.
        autoComplete="one-time-code"
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void submit();
      }}
    >
      {field('first', t(isNew ? 'passphrase.new' : 'passphrase.known'), typed, setTyped)}
      {isNew && field('again', t('passphrase.again'), again, setAgain)}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={css.problem} role="alert">
          {problem}
        </p>
      )}
      <Button kind="second" submit>
        {isWorking ? t('passphrase.working') : action}
      </Button>
    </form>
  );
}

import { useId, useState } from 'react';
import type { Bytes } from '../../sealed/format.ts';
import { isSealed, openSealed } from '../../sealed/openSealed.ts';
import { listIn } from '../../sealed/sealedList.ts';
import { canSeal } from '../../sealed/sealingKey.ts';
import { useWords } from '../language/useWords.ts';
import css from '../lock/Panel.module.css';
import { PassphraseForm } from '../lock/PassphraseForm.tsx';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { useOpenCase } from './useOpenCase.ts';

/** No resident fills more; reading a film by mistake would only keep the computer busy. */
const mostBytes = 1_000_000;

type Problem =
  | 'open.empty'
  | 'open.damagedLink'
  | 'open.tooLarge'
  | 'open.isList'
  | 'file.damaged'
  | 'file.foreign'
  | 'file.newer'
  | 'file.cannot';

type Props = {
  /** A link that was pasted somewhere on the page and could not be read. */
  readonly isPasteDamaged: boolean;
  readonly onOpened: () => void;
};

/** Goes on with answers from elsewhere: a link from a phone or a sheet of paper, or a saved file. */
export function OpenPanel({ isPasteDamaged, onOpened }: Props) {
  const { t } = useWords('desk');
  const id = useId();
  const { openLink, openText } = useOpenCase();
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<Problem | undefined>(
    isPasteDamaged ? 'open.damagedLink' : undefined,
  );
  const [locked, setLocked] = useState<{ readonly name: string; readonly bytes: Bytes }>();

  const opened = (): void => {
    setLink('');
    setLocked(undefined);
    setProblem(undefined);
    onOpened();
  };
  const read = async (file: File): Promise<void> => {
    setLocked(undefined);
    if (file.size > mostBytes) return setProblem('open.tooLarge');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isSealed(bytes)) {
      setProblem(canSeal() ? undefined : 'file.cannot');
      if (canSeal()) setLocked({ name: file.name, bytes });
    } else if (openText(new TextDecoder().decode(bytes))) opened();
    else setProblem('file.foreign');
  };
  const unlock = async (bytes: Bytes, passphrase: string, gone: AbortSignal): Promise<string | undefined> => {
    const found = await openSealed(bytes, passphrase);
    if (gone.aborted) return undefined;
    if (found.kind === 'wrongPassphrase') return t('file.wrong');
    if (found.kind === 'opened' && openText(new TextDecoder().decode(found.bytes))) {
      opened();
      return undefined;
    }
    setLocked(undefined);
    if (found.kind !== 'opened') setProblem(`file.${found.kind}`);
    else setProblem(listIn(found.bytes) ? 'open.isList' : 'file.damaged');
    return undefined;
  };
  return (
    <div className={css.panel}>
      <p className={css.lead}>{t('open.lead')}</p>
      {problem && (
        <Notice>
          {t(problem)}
          {problem !== 'open.empty' && t('open.unchanged')}
        </Notice>
      )}
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (link.trim() === '') setProblem('open.empty');
          else if (openLink(link)) opened();
          else setProblem('open.damagedLink');
        }}
      >
        <label htmlFor={`${id}-link`}>{t('open.link')}</label>
        <input
          id={`${id}-link`}
          className={css.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={link}
          onChange={(event) => setLink(event.target.value)}
        />
        <Button kind="second" submit>
          {t('open.action')}
        </Button>
      </form>
      <label htmlFor={`${id}-file`}>{t('open.file')}</label>
      <input
        id={`${id}-file`}
        className={css.file}
        type="file"
        accept=".json,.locked,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // A file that cannot be read is like one that says nothing.
          if (file) read(file).catch(() => setProblem('file.foreign'));
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      {locked && (
        <div className={css.locked}>
          <p>{t('file.locked', { name: locked.name })}</p>
          <PassphraseForm
            action={t('file.unlock')}
            onPassphrase={(passphrase, gone) => unlock(locked.bytes, passphrase, gone)}
          />
          <Button kind="plain" onClick={() => setLocked(undefined)}>
            {t('file.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

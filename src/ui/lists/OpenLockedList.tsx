import { useState } from 'react';
import { openSealed } from '../../sealed/openSealed.ts';
import { listIn } from '../../sealed/sealedList.ts';
import { canSeal } from '../../sealed/sealingKey.ts';
import { useWords } from '../language/useWords.ts';
import { PassphraseForm } from '../lock/PassphraseForm.tsx';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { listDesk } from './listDesk.ts';
import css from './OpenLockedList.module.css';
import { rememberedHeaders } from './rememberedHeaders.ts';

/** More than the largest list that is opened comes to when it is locked. */
const mostBytes = 49 * 2 ** 20;

type Problem = 'damaged' | 'foreign' | 'newer' | 'isResident';

/** Asks for the passphrase of a list that was locked, and opens it. */
export function OpenLockedList({ file, onDone }: { readonly file: File; readonly onDone: () => void }) {
  const { t } = useWords('lists');
  const { t: ofDesk } = useWords('desk');
  const [problem, setProblem] = useState<Problem>();

  const unlock = async (passphrase: string, gone: AbortSignal): Promise<string | undefined> => {
    if (file.size > mostBytes) {
      setProblem('foreign');
      return undefined;
    }
    const found = await openSealed(new Uint8Array(await file.arrayBuffer()), passphrase);
    if (gone.aborted) return undefined;
    if (found.kind === 'wrongPassphrase') return ofDesk('file.wrong');
    if (found.kind !== 'opened') setProblem(found.kind);
    else {
      const list = listIn(found.bytes);
      if (list) listDesk.openUnsealed(list, rememberedHeaders());
      else setProblem('isResident');
    }
    return undefined;
  };
  if (!canSeal()) return <Notice>{ofDesk('file.cannot')}</Notice>;
  if (problem !== undefined)
    return <Notice>{problem === 'isResident' ? t('problem.isResident') : ofDesk(`file.${problem}`)}</Notice>;
  return (
    <div className={css.locked}>
      <p>{ofDesk('file.locked', { name: file.name })}</p>
      <PassphraseForm
        action={ofDesk('file.unlock')}
        onPassphrase={(passphrase, gone) =>
          // A file may have gone since it was chosen.
          unlock(passphrase, gone).catch(() => {
            setProblem('damaged');
            return undefined;
          })
        }
      />
      <Button kind="plain" onClick={onDone}>
        {ofDesk('file.cancel')}
      </Button>
    </div>
  );
}

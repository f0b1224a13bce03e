import { useState } from 'react';
import { seal } from '../../sealed/seal.ts';
import { bytesOfList } from '../../sealed/sealedList.ts';
import { canSeal, sealingKey } from '../../sealed/sealingKey.ts';
import { useWords } from '../language/useWords.ts';
import { PassphraseForm } from '../lock/PassphraseForm.tsx';
import { saveFile } from '../take/saveFile.ts';
import css from './FilesPanel.module.css';
import { listDesk } from './listDesk.ts';
import type { Source } from './listState.ts';
import { useSourceName } from './useSourceName.ts';

/** Saves the list itself, as it was opened, in a file that only a passphrase opens. */
export function LockList({ source }: { readonly source: Source }) {
  const { t } = useWords('lists');
  const { t: ofDesk } = useWords('desk');
  const nameOf = useSourceName();
  const [saved, setSaved] = useState('');

  const save = async (passphrase: string): Promise<string | undefined> => {
    const told = await listDesk.source();
    if (told.about === 'nothing') return t('files.failed');
    const opened = source.kind === 'file' ? source.name : `${nameOf(source)}.txt`;
    const list = bytesOfList({ name: opened, bytes: told.bytes });
    const name = `${opened.replace(/\.[^.]*$/, '')}.locked`;
    saveFile(name, 'application/octet-stream', await seal(list, await sealingKey(passphrase)));
    listDesk.markSaved();
    setSaved(t('files.sealSaved', { name }));
    return undefined;
  };
  return (
    <>
      <p className={css.lead}>{t('files.sealLead')}</p>
      {canSeal() ? (
        <>
          <p className={css.lead}>{ofDesk('save.forget')}</p>
          <PassphraseForm isNew action={ofDesk('save.locked')} onPassphrase={save} />
          <output>{saved}</output>
        </>
      ) : (
        <p>{ofDesk('file.cannot')}</p>
      )}
    </>
  );
}

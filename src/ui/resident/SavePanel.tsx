import { useState } from 'react';
import { seal } from '../../sealed/seal.ts';
import { canSeal, sealingKey } from '../../sealed/sealingKey.ts';
import { useWords } from '../language/useWords.ts';
import css from '../lock/Panel.module.css';
import { PassphraseForm } from '../lock/PassphraseForm.tsx';
import { Button } from '../shell/Button.tsx';
import { savedText } from '../state/savedText.ts';
import { useCase } from '../state/useCase.ts';
import { saveFile } from '../take/saveFile.ts';
import { useDesk } from './DeskContext.ts';
import { isSomebody } from './deskState.ts';

/** Saves the resident as a file, plain or locked: the only way anything of the desk reaches a disk. */
export function SavePanel() {
  const { today } = useCase();
  const { resident, markSaved } = useDesk();
  const { t } = useWords('desk');
  const [saved, setSaved] = useState<typeof resident>();
  const name = `${t('save.fileName')}-${today}`;

  const done = (): void => {
    markSaved();
    setSaved(resident);
  };
  if (!isSomebody(resident)) return <p className={css.panel}>{t('save.nothing')}</p>;
  return (
    <div className={css.panel}>
      <p className={css.lead}>{t('save.lead')}</p>
      <Button
        kind="second"
        onClick={() => {
          saveFile(`${name}.json`, 'application/json', savedText(resident));
          done();
        }}
      >
        {t('save.plain')}
      </Button>
      {canSeal() ? (
        <div className={css.locked}>
          <p>{t('save.forget')}</p>
          <PassphraseForm
            isNew
            action={t('save.locked')}
            onPassphrase={async (passphrase) => {
              const bytes = new TextEncoder().encode(savedText(resident));
              const sealed = await seal(bytes, await sealingKey(passphrase));
              saveFile(`${name}.locked`, 'application/octet-stream', sealed);
              done();
              return undefined;
            }}
          />
        </div>
      ) : (
        <p>{t('save.cannot')}</p>
      )}
      <output>{saved === resident && t('save.saved')}</output>
    </div>
  );
}

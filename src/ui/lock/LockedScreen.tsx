import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { useDeskLock } from './LockContext.ts';
import css from './LockedScreen.module.css';
import { PassphraseForm } from './PassphraseForm.tsx';

/** What is seen of a locked desk: that it is locked, and how to go on. Nothing of the resident or a list is in the page. */
export function LockedScreen() {
  const { t } = useWords('desk');
  const { locked, unlock, startAnew } = useDeskLock();
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  usePageTitle(t('title'));
  const isSealed = locked?.sealed !== undefined;
  return (
    <section className={css.locked} aria-labelledby="locked">
      <h2 id="locked" ref={heading} tabIndex={-1} className={css.title}>
        {t('lock.locked.title')}
      </h2>
      <p>{t(isSealed ? 'lock.locked.kept' : 'lock.locked.cleared')}</p>
      {isSealed ? (
        <>
          <PassphraseForm
            action={t('lock.locked.unlock')}
            onPassphrase={async (passphrase) =>
              (await unlock(passphrase)) ? undefined : t('lock.locked.wrong')
            }
          />
          <Button kind="plain" onClick={() => setAsking(true)}>
            {t('lock.locked.discard')}
          </Button>
        </>
      ) : (
        <p className={css.action}>
          <Button kind="main" onClick={startAnew}>
            {t('lock.locked.goOn')}
          </Button>
        </p>
      )}
      {isAsking && (
        <ConfirmDialog
          question={t('lock.locked.discardQuestion')}
          detail={t('lock.locked.discardDetail')}
          confirm={t('lock.locked.discardConfirm')}
          cancel={t('lock.locked.discardCancel')}
          onConfirm={startAnew}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

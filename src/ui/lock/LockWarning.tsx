import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import css from '../shell/ConfirmDialog.module.css';
import { useModal } from '../shell/useModal.ts';
import { useDeskLock } from './LockContext.ts';

/** A minute before the screen locks: one key says that somebody is there, and the focus goes back to where it was. */
export function LockWarning({ onStay }: { readonly onStay: () => void }) {
  const { t } = useWords('desk');
  const { hasPassphrase } = useDeskLock();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby="lock-warning"
      aria-describedby="lock-warning-detail"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="lock-warning" className={css.question}>
        {t('lock.warning.title')}
      </h2>
      <p id="lock-warning-detail">{t(hasPassphrase ? 'lock.warning.kept' : 'lock.warning.cleared')}</p>
      <div className={css.actions}>
        <Button kind="main" onClick={onStay}>
          {t('lock.warning.stay')}
        </Button>
      </div>
    </dialog>
  );
}

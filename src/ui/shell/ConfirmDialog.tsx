import { useWords } from '../language/useWords.ts';
import { Button } from './Button.tsx';
import css from './ConfirmDialog.module.css';
import { useModal } from './useModal.ts';

type Props = {
  readonly question: string;
  readonly detail: string;
  readonly confirm: string;
  /** The way back, where it is not from taking something away. */
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something is taken away. Escape and 取消 leave everything as it was; the focus goes back. */
export function ConfirmDialog({ question, detail, confirm, cancel, onConfirm, onCancel }: Props) {
  const { t } = useWords();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby="confirm-question"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="confirm-question" className={css.question}>
        {question}
      </h2>
      <p>{detail}</p>
      <div className={css.actions}>
        <Button kind="warning" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button kind="second" onClick={onCancel}>
          {cancel ?? t('dialog.cancel')}
        </Button>
      </div>
    </dialog>
  );
}

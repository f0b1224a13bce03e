import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isFramed } from '../framed/isFramed.ts';
import { Button } from './Button.tsx';
import css from './ConfirmDialog.module.css';

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
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    // Safari 14 knows no <dialog>: there it stands open in the page.
    if (typeof element?.showModal === 'function') element.showModal();
    else element?.setAttribute('open', '');
    // The middle of a frame that is as high as its page may be far out of sight; what was pressed is not.
    if (element && opener && isFramed()) placeAt(element, opener);
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

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

function placeAt(dialog: HTMLElement, opener: Element): void {
  const lowest = window.innerHeight - dialog.offsetHeight;
  const top = Math.max(0, Math.min(opener.getBoundingClientRect().top, lowest));
  dialog.style.marginTop = `${top}px`;
}

import { useEffect, useRef, type RefObject } from 'react';
import { isFramed } from '../framed/isFramed.ts';

/** Opens a dialog over the page as soon as it is there; once it is gone, the focus goes back to where it was. */
export function useModal(): RefObject<HTMLDialogElement | null> {
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
  return dialog;
}

function placeAt(dialog: HTMLElement, opener: Element): void {
  const lowest = window.innerHeight - dialog.offsetHeight;
  const top = Math.max(0, Math.min(opener.getBoundingClientRect().top, lowest));
  dialog.style.marginTop = `${top}px`;
}

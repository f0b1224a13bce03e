import { useEffect } from 'react';

/** A file that is dropped beside the place for it must not take the page's place. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

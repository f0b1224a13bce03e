import { useSyncExternalStore } from 'react';

/** As wide as the columns of shell/columns.module.css ask for. */
const wide = '(min-width: 60rem)';

/** Whether there is room beside the page: what is never seen on a phone need not be drawn there. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(onChange: () => void): () => void {
  const room = matchMedia(wide);
  room.addEventListener('change', onChange);
  return () => room.removeEventListener('change', onChange);
}

import { useSyncExternalStore } from 'react';

/** As wide as the columns of shell/columns.module.css ask for. */
const room = matchMedia('(min-width: 60rem)');

/** Whether there is room beside the page: what is never seen on a phone need not be drawn there. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => room.matches);
}

function subscribe(onChange: () => void): () => void {
  room.addEventListener('change', onChange);
  return () => room.removeEventListener('change', onChange);
}

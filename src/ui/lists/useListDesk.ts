import { useSyncExternalStore } from 'react';
import { listDesk } from './listDesk.ts';
import type { ListState } from './listState.ts';

export const useListDesk = (): ListState => useSyncExternalStore(listDesk.subscribe, listDesk.state);

import type { ListState } from './listState.ts';

/** Whether something would be lost with the page: rows of people, or what was found in them. Invented ones are no loss. */
export const isUnsaved = (state: ListState): boolean =>
  'source' in state &&
  state.step !== 'reading' &&
  state.source.kind !== 'example' &&
  !(state.step === 'result' && state.isSaved);

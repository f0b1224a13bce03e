import { useSyncExternalStore } from 'react';
import { keptText, onKeptElsewhere } from './keptCase.ts';

/** Whether answers are kept on this device, by this tab or another. */
export const useIsKept = (): boolean =>
  useSyncExternalStore(onKeptElsewhere, isAnythingKept, isAnythingKeptInIndexHtml);

const isAnythingKept = (): boolean => keptText() !== null;

/** The start page is written into index.html for everybody. */
const isAnythingKeptInIndexHtml = (): boolean => false;

import type { FactRef } from '#dsl';
import { createContext } from 'react';

/** On a page that asks every question itself: the id of the control of one, if it is its turn. */
export const AskedHereContext = createContext<((ref: FactRef) => string | undefined) | undefined>(undefined);

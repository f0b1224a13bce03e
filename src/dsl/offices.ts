import type { Text } from './text.ts';

/** Whom a citizen asks. `hotline` is a national short number. */
export type Office = { readonly id: string; readonly name: Text; readonly hotline: string };

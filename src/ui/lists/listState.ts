import type { Text } from '#dsl';
import type { Progress } from '../../lists/screen.ts';
import type { Summary } from '../../lists/summary.ts';
import type { OpenedSheet } from '../../lists/worker/protocol.ts';

/** Where a list is taken from: what is shown of it, in the language of the page. */
export type Source =
  { readonly kind: 'file'; readonly name: string } | { readonly kind: 'pasted' | 'example' };

/** An opened list: its tables with their first rows. */
export type Opened = { readonly source: Source; readonly sheets: readonly OpenedSheet[] };

/** How far the list of this page has come. */
export type ListState =
  /** `problem`: why the last one is not open. `worker`: the worker itself has failed. */
  | { readonly step: 'start'; readonly problem?: Text | 'worker' }
  | { readonly step: 'reading'; readonly source: Source }
  | ({ readonly step: 'columns'; readonly wasCancelled: boolean } & Opened)
  | ({ readonly step: 'screening'; readonly isPaused: boolean } & Opened & Counted)
  | ({ readonly step: 'result'; readonly summary: Summary; readonly isSaved: boolean } & Opened);

type Counted = {
  readonly listed?: { readonly households: number; readonly problems: number };
  readonly progress?: Progress;
};

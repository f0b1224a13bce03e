import type { Text } from '#dsl';
import type { List } from '../list.ts';
import type { MappedHeaders, Mapping } from '../mapping.ts';
import type { HeadersAsRead } from '../readList.ts';
import type { Progress } from '../screen.ts';
import type { Screening } from '../screening.ts';
import type { Sheet } from '../sheet.ts';

/** What the page asks of the worker. `v` is the version of these messages; another one is not understood. */
export type Request = { readonly v: 1 } & (
  | {
      readonly do: 'open';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly remembered: Mapping;
    }
  | { readonly do: 'paste'; readonly text: string; readonly remembered: Mapping }
  /** Reads one of the opened tables with the columns the worker has agreed to, and screens it. */
  | { readonly do: 'screen'; readonly sheet: number; readonly headers: HeadersAsRead; readonly asOf: string }
  | { readonly do: 'pause' | 'resume' | 'cancel' }
);

/** What the worker answers. */
export type Reply = { readonly v: 1 } & (
  | { readonly says: 'opened'; readonly sheets: readonly OpenedSheet[] }
  | { readonly says: 'unreadable'; readonly problem: Text }
  | { readonly says: 'listed'; readonly list: List }
  | { readonly says: 'progress'; readonly progress: Progress }
  /** The verdicts of the day stand; what is missing, later and due follows. */
  | { readonly says: 'done'; readonly screening: Screening }
  | { readonly says: 'cancelled' }
);

/** A table of the file with its first rows, to choose it and its columns by. */
type OpenedSheet = {
  readonly name: string;
  readonly rows: number;
  readonly beginning: Sheet['rows'];
  readonly headers: MappedHeaders;
};

import type { Text } from '#dsl';
import type { ListedHousehold, ListProblem, ProblemCode } from '../list.ts';
import type { MappedHeaders, Mapping } from '../mapping.ts';
import type { HeadersAsRead } from '../readList.ts';
import type { Progress } from '../screen.ts';
import type { Sheet } from '../sheet.ts';
import type { Summary } from '../summary.ts';
import type { View, ViewedHousehold } from '../view.ts';

/**
 * What the page asks of the worker. `v` is the version of these messages; another one is not understood. The list stays
 * in the worker: the page is told what it shows, so that it never stands still over 100,000 households.
 */
export type Request = { readonly v: 1 } & (
  | {
      readonly do: 'open';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      readonly remembered: Mapping;
    }
  | { readonly do: 'paste'; readonly text: string; readonly remembered: Mapping }
  /** Opens the list to learn with, as it is on a day. */
  | { readonly do: 'example'; readonly asOf: string }
  /** Reads one of the opened tables with the columns the worker has agreed to, and screens it. */
  | { readonly do: 'screen'; readonly sheet: number; readonly headers: HeadersAsRead; readonly asOf: string }
  | { readonly do: 'pause' | 'resume' | 'cancel' }
  | ({ readonly do: 'tell'; readonly id: number } & Question)
);

/** What may be asked about a screened list, or without one; the answer carries the same `id`. */
export type Question =
  | { readonly about: 'view'; readonly view: View; readonly from: number; readonly to: number }
  | {
      readonly about: 'problems';
      readonly code?: ProblemCode | undefined;
      readonly from: number;
      readonly to: number;
    }
  /** The household at a place of the list. */
  | { readonly about: 'household'; readonly at: number }
  | { readonly about: 'file'; readonly file: FileWanted }
  /** The opened file itself, or the pasted rows as a text file; nothing where it was the example. */
  | { readonly about: 'source' };

/** A file to be written. `all`: the result, the notices and the problems as three tables of one workbook. */
export type FileWanted = {
  readonly format: 'xlsx' | 'csv';
} & (
  | { readonly what: 'all' | 'result' | 'notices'; readonly view: View }
  | { readonly what: 'problems' }
  /** `topics`: only the columns these can need. */
  | { readonly what: 'template'; readonly asOf: string; readonly topics?: readonly string[] | undefined }
  | { readonly what: 'example'; readonly asOf: string }
);

/** What the worker answers. */
export type Reply = { readonly v: 1 } & (
  | { readonly says: 'opened'; readonly sheets: readonly OpenedSheet[] }
  | { readonly says: 'unreadable'; readonly problem: Text }
  | { readonly says: 'listed'; readonly households: number; readonly problems: number }
  | { readonly says: 'progress'; readonly progress: Progress }
  | { readonly says: 'done'; readonly summary: Summary }
  | { readonly says: 'cancelled' }
  | ({ readonly says: 'told'; readonly id: number } & Told)
);

/** The answer to a question; `about` is the same. Without a list nothing is told. */
export type Told =
  | { readonly about: 'view'; readonly total: number; readonly rows: readonly ViewedHousehold[] }
  | { readonly about: 'problems'; readonly total: number; readonly rows: readonly ListProblem[] }
  | {
      readonly about: 'household';
      readonly listed: ListedHousehold;
      readonly personalHeaders: readonly string[];
      readonly problems: readonly ListProblem[];
    }
  | { readonly about: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly about: 'source'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly about: 'nothing'; readonly problem?: Text };

/** A table of the file with its first rows, to choose it and its columns by. */
export type OpenedSheet = {
  readonly name: string;
  readonly rows: number;
  readonly beginning: Sheet['rows'];
  readonly headers: MappedHeaders;
};

import type { PackedDate } from './packedDate.ts';
import type { Row } from './row.ts';
import type { Seat } from './seat.ts';
import type { Truth } from './truth.ts';

/** Who is in question. As a set of bits, `PARENT | CHILD` is both, and `FAMILY` no member in particular. */
export const FAMILY = 0;
export const PARENT = 1;
export const CHILD = 2;
export type Kind = typeof FAMILY | typeof PARENT | typeof CHILD;

/** What a compiled condition is asked about: a day, a family, and the parent or child in question. */
export type Place = {
  /** Grows from household to household by more than a truth can be. */
  readonly stamp: number;
  readonly asOf: PackedDate;
  readonly tomorrow: PackedDate;
  readonly rows: readonly [family: Row, parents: Row, children: Row];
  readonly inQuestion: [family: Seat, parent: Seat, child: Seat];
};

export type Check = (place: Place) => Truth;

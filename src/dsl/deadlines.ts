import type { Condition } from './conditions.ts';
import type { Moment } from './moments.ts';
import type { Citation } from './sources.ts';
import type { Text } from './text.ts';

type Task = {
  /** What is to be done, so that it says enough without a date beside it: "出生后90天内参保缴费". */
  readonly name: Text;
  readonly source: Citation;
  /** Whom it concerns, where that is not everybody who gets the benefit. */
  readonly when?: Condition;
};

/** To be done once: from a day on, or at any time where there is none, through the day `by`. */
export type Once = Task & {
  readonly op: 'once';
  readonly from?: Moment;
  readonly by: Moment;
  /** Once for every child, where the benefit belongs to the whole family. */
  readonly each?: 'child';
};

/** The year something is about, seen from the year in which it is done. */
type About = 'lastYear' | 'sameYear' | 'nextYear';

/** To be done every year between two days (`12-01`, `12-31`), about a calendar year that the claim covers. */
export type EveryYear<Year extends About = About> = Task & {
  readonly op: 'everyYear';
  readonly about: Year;
  readonly from: string;
  readonly through: string;
};

/** What has to be done about a benefit in good time. */
export type Deadline = Once | EveryYear;

export const once = (spec: Omit<Once, 'op'>): Once => ({ op: 'once', ...spec });
export const everyYear = <Year extends About>(spec: Omit<EveryYear<Year>, 'op'>): EveryYear<Year> => ({
  op: 'everyYear',
  ...spec,
});

import type { Rulebook } from '../engine/rulebook.ts';
import type { Compiled } from './compileCondition.ts';
import type { CompiledDate } from './compileDate.ts';
import type { SeatPlan } from './seat.ts';

/** What compiling a rulebook has come to so far. Whatever occurs twice is compiled once. */
export type Workshop = {
  readonly rulebook: Rulebook;
  /** By what they say, not by the object: a pack that arrives as JSON shares no objects. */
  readonly conditions: Map<string, Compiled>;
  /** What has been met a second time. */
  readonly repeated: Set<string>;
  /** Whether a condition is worth remembering, because more than one place asks it. */
  readonly isShared: (text: string) => boolean;
  readonly dates: Map<string, CompiledDate>;
  readonly plans: readonly [family: SeatPlan, parent: SeatPlan, child: SeatPlan];
};

export const workshopFor = (rulebook: Rulebook, shared: ReadonlySet<string>): Workshop => ({
  rulebook,
  conditions: new Map(),
  repeated: new Set(),
  isShared: (text) => shared.has(text),
  dates: new Map(),
  plans: [emptyPlan(), emptyPlan(), emptyPlan()],
});

const emptyPlan = (): SeatPlan => ({ days: 0, truths: 0 });

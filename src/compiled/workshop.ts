import type { Rulebook } from '../engine/rulebook.ts';
import type { CompiledAnswers } from './compileAnswers.ts';
import type { Compiled } from './compiled.ts';
import type { CompiledDays } from './days.ts';

/** What compiling a rulebook has come to so far. Whatever occurs twice is compiled once. */
export type Workshop = {
  readonly rulebook: Rulebook;
  /** By what they say, not by the object: a pack that arrives as JSON shares no objects. */
  readonly conditions: Map<string, Compiled>;
  readonly dates: Map<string, CompiledDays>;
  readonly answers: Map<string, CompiledAnswers>;
};

export const workshopFor = (rulebook: Rulebook): Workshop => ({
  rulebook,
  conditions: new Map(),
  dates: new Map(),
  answers: new Map(),
});

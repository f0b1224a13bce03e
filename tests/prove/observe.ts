import { keyOf, subjectOf, withAnswer, type Benefit, type Condition, type Verdict } from '#dsl';
import { situationsOf } from '../../src/engine/assess.ts';
import { addDays } from '../../src/engine/calendar.ts';
import { evaluate, type Finding } from '../../src/engine/evaluate.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { situationOf, type Situation } from '../../src/engine/situation.ts';
import { inForceFrom, verdictOf } from '../../src/engine/timeline.ts';
import { truthLine } from '../../src/engine/truthLine.ts';
import { innerOf } from './inner.ts';
import type { Trial } from './trials.ts';

/** One condition of a benefit, by its place, and what the trials have shown of it. */
export type Observed = {
  readonly path: string;
  readonly condition: Condition;
  /** yes, no, and `asks` where no text settles it. */
  readonly outcomes: Set<'yes' | 'no' | 'asks'>;
  /** The trial in which it, a branch of several of which one is enough, was the one that was met. */
  decided?: Trial;
  /** The last day before, and the first day from which, the verdict turned with it. */
  turned?: readonly [string, string];
};

export type Observations = {
  readonly benefit: Benefit;
  readonly witnesses: Partial<Record<Verdict, Trial & { readonly subject: string }>>;
  readonly conditions: ReadonlyMap<string, Observed>;
  readonly trials: number;
};

/** Tries a benefit on families and notes what each of its conditions did. */
export function observe(benefit: Benefit, rulebook: Rulebook, trials: Iterable<Trial>): Observations {
  const conditions = new Map<string, Observed>();
  place(benefit.when, 'when', conditions);
  const witnesses: Observations['witnesses'] = {};
  let count = 0;
  for (const trial of trials) {
    count += 1;
    const subjects = situationsOf(benefit, situationOf(rulebook, trial.household, trial.asOf));
    if ('missing' in subjects) continue;
    for (const { subject, situation } of subjects) {
      const now = evaluate(benefit.when, situation, trial.asOf);
      if (trial.asOf >= inForceFrom(benefit)) witnesses[verdictOf[now.truth]] ??= { ...trial, subject };
      note(now, 'when', conditions, trial);
      noteTurns(benefit, situation, conditions, trial);
      noteFixedDates(benefit, now, situation, rulebook, conditions);
    }
  }
  return { benefit, witnesses, conditions, trials: count };
}

/** Every condition by its place in the rule. */
function place(condition: Condition, path: string, into: Map<string, Observed>): void {
  into.set(path, { path, condition, outcomes: new Set() });
  for (const [part, at] of innerOf(condition)) place(part, `${path}.${at}`, into);
}

/** The parts of a finding with their places; those of a count, one for each member, stand in the same. */
function partsOf({ condition, parts }: Finding, path: string): (readonly [Finding, string])[] {
  const places = innerOf(condition).map(([, at]) => `${path}.${at}`);
  const [first] = places;
  return first === undefined ? [] : parts.map((part, i) => [part, places[i] ?? first]);
}

function note(finding: Finding, path: string, conditions: ReadonlyMap<string, Observed>, trial: Trial): void {
  const observed = conditions.get(path);
  if (observed === undefined) throw new ReferenceError(`There is no condition at ${path}`);
  // What hangs on an answer not given says nothing about the rule.
  if (finding.truth !== 'unknown') observed.outcomes.add(finding.truth);
  else if (finding.missing.length === 0) observed.outcomes.add('asks');

  const parts = partsOf(finding, path);
  if (finding.condition.op === 'any') {
    const met = parts.filter(([{ truth }]) => truth !== 'no');
    const certain = met.filter(([{ truth }]) => truth === 'yes');
    const [only] = certain.length > 0 ? certain : met;
    if (only && (certain.length === 1 || met.length === 1) && only[0].missing.length === 0) {
      const branch = conditions.get(only[1]);
      if (branch) branch.decided ??= trial;
    }
  }
  for (const [part, at] of parts) note(part, at, conditions, trial);
}

/** On the days on which something turns: which conditions turned together with the verdict. */
function noteTurns(
  benefit: Benefit,
  situation: Situation,
  conditions: ReadonlyMap<string, Observed>,
  trial: Trial,
): void {
  for (const { from: day } of truthLine(benefit.when, situation).slice(1)) {
    const before = addDays(day, -1);
    const [was, is] = [evaluate(benefit.when, situation, before), evaluate(benefit.when, situation, day)];
    for (const finding of [was, is]) note(finding, 'when', conditions, trial);
    if (was.truth !== is.truth) noteTurned(was, is, 'when', [before, day], conditions);
  }
}

function noteTurned(
  was: Finding,
  is: Finding,
  path: string,
  days: readonly [string, string],
  conditions: ReadonlyMap<string, Observed>,
): void {
  const observed = conditions.get(path);
  if (observed && was.truth !== is.truth) observed.turned ??= days;
  const after = partsOf(is, path);
  partsOf(was, path).forEach(([part, at], i) => {
    const then = after[i];
    if (then) noteTurned(part, then[0], at, days, conditions);
  });
}

/** Moves a date that was compared with a fixed day onto that day and the day before. */
function noteFixedDates(
  benefit: Benefit,
  finding: Finding,
  situation: Situation,
  rulebook: Rulebook,
  conditions: ReadonlyMap<string, Observed>,
): void {
  const truthWith = (fact: string, subject: string, date: string): Finding | undefined => {
    const household = withAnswer(situation.household, subject, keyOf(fact), date);
    const subjects = situationsOf(benefit, situationOf(rulebook, household, situation.asOf));
    const whose = benefit.per === 'family' ? 'family' : situation[benefit.per]?.id;
    const one = 'missing' in subjects ? undefined : subjects.find((each) => each.subject === whose);
    return one && evaluate(benefit.when, one.situation, situation.asOf);
  };
  const visit = (one: Finding, path: string, about: string): void => {
    const { condition } = one;
    const observed = conditions.get(path);
    if ((condition.op === 'before' || condition.op === 'onOrAfter') && observed && !observed.turned) {
      const days = [addDays(condition.date, -1), condition.date] as const;
      const subject = subjectOf(condition.fact) === 'family' ? 'family' : about;
      const [was, is] = days.map((date) => truthWith(condition.fact, subject, date));
      if (was && is && was.truth !== is.truth) observed.turned = days;
    }
    for (const [part, at] of partsOf(one, path)) visit(part, at, part.about ?? about);
  };
  visit(finding, 'when', benefit.per === 'family' ? '' : (situation[benefit.per]?.id ?? ''));
}

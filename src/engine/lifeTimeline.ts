import type { Milestone } from '#dsl';
import type { Entitlement } from './assess.ts';
import { addMonths, addYears, earlier, firstOfMonth, later } from './calendar.ts';
import type { ClaimRun } from './claimRuns.ts';
import { deadlinesOf, inOrder, type DatedDeadline } from './deadlines.ts';
import { familyClaims } from './familyClaims.ts';
import { dayOfMoment } from './moments.ts';
import { eachMember, type Situation } from './situation.ts';
import { truthOf } from './truthOf.ts';

/** The time of a family: what it can get from when to when, and what it has to do by which day. */
export type LifeTimeline = {
  readonly asOf: string;
  /** The first and last day of the axis that all of it is drawn on; a claim may reach beyond either. */
  readonly from: string;
  readonly through: string;
  readonly rows: readonly TimelineRow[];
  /** Soonest first. What is done in one go is one task, for however many children or benefits. */
  readonly tasks: readonly FamilyTask[];
  readonly schoolStarts: readonly SchoolStart[];
};

/** A benefit that concerns the family: one it has, had, will have, or may have. */
export type TimelineRow = {
  readonly entitlement: Entitlement;
  readonly claims: readonly [ClaimRun, ...ClaimRun[]];
  readonly deadlines: readonly DatedDeadline[];
};

export type FamilyTask = Omit<DatedDeadline, 'subject'> & {
  readonly for: readonly { readonly entitlement: Entitlement; readonly subject: string }[];
};

export type SchoolStart = {
  readonly child: string;
  readonly day: string;
  /** It hangs on an expected day of birth. */
  readonly estimated: boolean;
};

/** The timeline of a family, from the birth of its children not yet at school to the day the youngest goes there. */
export function lifeTimeline(entitlements: readonly Entitlement[], family: Situation): LifeTimeline {
  const { asOf, rulebook } = family;
  const rows = entitlements.flatMap((entitlement): TimelineRow[] => {
    const [first, ...more] = entitlement.status === 'none' ? [] : familyClaims(entitlement, family);
    if (first === undefined) return [];
    return [{ entitlement, claims: [first, ...more], deadlines: deadlinesOf(entitlement, family) }];
  });
  const tasks = tasksOf(rows);
  const { schoolStart } = rulebook.pack;
  const schoolStarts = schoolStart ? schoolStartsAhead(schoolStart, family) : [];
  const young = new Set(schoolStarts.map(({ child }) => child));
  const births = rows
    .filter(({ entitlement, claims: [first] }) => young.has(entitlement.subject) && first.starts === 'known')
    .map(({ claims: [first] }) => first.from);
  return {
    asOf,
    from: firstOfMonth([addMonths(asOf, -3), ...births].reduce(earlier)),
    through: [
      addYears(asOf, 1),
      ...schoolStarts.map(({ day }) => day),
      ...(schoolStarts.length === 0 ? tasks.map(({ by }) => by) : []),
    ].reduce(later),
    rows,
    tasks,
    schoolStarts,
  };
}

/** What is to be done between the same days under the same name is one task; what comes every year is told once. */
function tasksOf(rows: readonly TimelineRow[]): FamilyTask[] {
  const tasks = new Map<string, FamilyTask>();
  for (const { entitlement, deadlines } of rows) {
    for (const { subject, ...task } of deadlines) {
      const { name, from = '', by, year = '', ifEntitled } = task;
      const key = [name.zh, from, by, year, ifEntitled].join('|');
      const same = tasks.get(key);
      const estimated = task.estimated && same?.estimated !== false;
      tasks.set(key, { ...task, estimated, for: [...(same?.for ?? []), { entitlement, subject }] });
    }
  }
  const inTime = [...tasks.values()].sort(inOrder);
  return inTime.filter((task, i) => !inTime.slice(0, i).some((before) => isToldBy(before, task)));
}

/** Whether a yearly task is the same as one that comes sooner. */
const isToldBy = (before: FamilyTask, task: FamilyTask): boolean =>
  task.everyYear &&
  before.state !== 'past' &&
  before.name.zh === task.name.zh &&
  (before.ifEntitled === task.ifEntitled || !before.ifEntitled);

/** The children who have yet to start school, with the day as far as it is known. */
function schoolStartsAhead({ at, when }: Milestone, family: Situation): SchoolStart[] {
  return eachMember('child', family).flatMap(({ subject, situation }) => {
    const day = dayOfMoment(at, situation);
    if (day === undefined || day.low !== day.high || day.low < family.asOf) return [];
    if (truthOf(when, situation, family.asOf) !== 'yes') return [];
    return [{ child: subject, day: day.low, estimated: day.estimated }];
  });
}

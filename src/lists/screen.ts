import { listOf, type Benefit, type Household } from '#dsl';
import { visitTruths } from '../compiled/benefitColumn.ts';
import { compile } from '../compiled/compile.ts';
import { MISSING, NO, YES, type Truth } from '../compiled/truth.ts';
import { groupOfForce, type Group } from '../engine/claimable.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { missingFactsFinder } from './missingFacts.ts';
import { neverRulings } from './neverRulings.ts';
import { outlooksFor, setsDeadlines } from './outlook.ts';
import { emptyScreening, groupsInOrder, type Screening } from './screening.ts';

/**
 * How far a screening has come. `verdicts`: every benefit on the day. `answers`: which answers are missing. `ahead`: what
 * comes later, what the coming year leaves open, and what is due.
 */
export type Progress = {
  readonly stage: 'verdicts' | 'answers' | 'ahead';
  readonly done: number;
  readonly of: number;
};

/**
 * Screens households one after the other, and stops after every few to say how far it has come: whoever drives it may
 * pause it there, or leave it. What has been found stands in the screening already.
 */
export function* screen(
  rulebook: Rulebook,
  households: readonly Household[],
  asOf: string,
): Generator<Progress, Screening> {
  const { benefits, facts } = rulebook.pack;
  const screening = emptyScreening(
    asOf,
    households.length,
    benefits.map(({ id }) => id),
    [...facts.map(({ id }) => id), listOf.parent, listOf.child],
  );
  const today = emptyToday(screening.groups.length);
  const stages = {
    verdicts: verdictsInto(screening, today, rulebook),
    answers: answersInto(screening, today, rulebook),
    ahead: aheadInto(screening, today, rulebook),
  };
  for (const stage of ['verdicts', 'answers', 'ahead'] as const) {
    for (let first = 0; first < households.length; first += stride) {
      yield { stage, done: first, of: households.length };
      stages[stage](households.slice(first, first + stride), first);
    }
  }
  return screening;
}

/** Households between two stops: some milliseconds. */
const stride = 50;

/** Takes the next households of the list, of which the first has this place. */
type Stage = (households: readonly Household[], first: number) => void;

/** For every place of the screening, which subjects are a "no" on the day, and which lack an answer: a bit for each. */
type Today = { readonly no: Uint16Array; readonly missing: Uint16Array };

const emptyToday = (places: number): Today => ({
  no: new Uint16Array(places),
  missing: new Uint16Array(places),
});

function verdictsInto(screening: Screening, { no, missing }: Today, rulebook: Rulebook): Stage {
  const judge = compile(rulebook);
  const { length } = screening.benefits;
  return (households, first) => {
    judge(households, screening.asOf).forEach((column, benefit) => {
      for (let i = 0; i < households.length; i++) {
        const at = length * (first + i) + benefit;
        visitTruths(column, i, (truth, subject) => {
          const bit = 1 << subject;
          if (truth === NO) no[at] = (no[at] ?? 0) | bit;
          else {
            if (truth & MISSING) missing[at] = (missing[at] ?? 0) | bit;
            takeGroup(screening, at, subject, groupToday(truth, column.benefit));
          }
        });
      }
    });
  };
}

/** The group of what is no "no" on the day: as `groupOf`, but for what that day alone does not decide. */
function groupToday(truth: Truth, { force }: Benefit): Group {
  if (truth === YES) return groupOfForce[force];
  return truth & MISSING ? 'missingAnswer' : 'askOffice';
}

function answersInto(screening: Screening, today: Today, rulebook: Rulebook): Stage {
  const find = missingFactsFinder(rulebook, screening.asOf);
  const take = factTaker(screening);
  const { length } = screening.benefits;
  return (households, first) => {
    find(households).forEach((missingFacts, i) => {
      for (let benefit = 0; benefit < length; benefit++) {
        const at = length * (first + i) + benefit;
        const bits = today.missing[at] ?? 0;
        for (let subject = 0; bits >> subject !== 0; subject++) {
          if ((bits >> subject) & 1) take(at, missingFacts(benefit, subject));
        }
      }
    });
  };
}

function aheadInto(screening: Screening, today: Today, rulebook: Rulebook): Stage {
  const rule = neverRulings(rulebook);
  const take = factTaker(screening);
  const { asOf } = screening;
  const { benefits } = rulebook.pack;
  const acted = benefits.map(setsDeadlines);
  return (households, first) => {
    const columns = rule(households, asOf);
    households.forEach((household, i) => {
      const outlooks = outlooksFor(rulebook, household, asOf);
      columns.forEach((column, b) => {
        const at = benefits.length * (first + i) + b;
        let isWorthALook = false;
        visitTruths(column, i, (truth, subject) => {
          const mayTurn = ((today.no[at] ?? 0) >> subject) & 1;
          isWorthALook ||= truth !== NO && (mayTurn === 1 || acted[b] === true);
        });
        const benefit = benefits[b];
        if (!isWorthALook || benefit === undefined) return;
        outlooks(benefit).forEach(({ group, missing, daysLeft }, subject) => {
          takeGroup(screening, at, subject, group);
          take(at, missing);
          takeDays(screening, at, daysLeft);
        });
      });
    });
  };
}

/** Counts a subject in, if no other of its household has come to a better group. */
function takeGroup({ groups, subjects }: Screening, at: number, subject: number, name: Group): void {
  const group = groupsInOrder.indexOf(name);
  const best = groups[at] ?? 0;
  if (group > best) {
    groups[at] = group;
    subjects[at] = 1 << subject;
  } else if (group === best && group > 0) subjects[at] = (subjects[at] ?? 0) | (1 << subject);
}

function factTaker({
  facts,
  missing,
  missingBytes,
}: Screening): (at: number, ids: readonly string[]) => void {
  const numbers = new Map(facts.map((fact, i) => [fact, i]));
  return (at, ids) => {
    for (const id of ids) {
      const n = numbers.get(id) ?? 0;
      const byte = at * missingBytes + (n >> 3);
      missing[byte] = (missing[byte] ?? 0) | (1 << (n & 7));
    }
  };
}

function takeDays({ due }: Screening, at: number, daysLeft: number | undefined): void {
  if (daysLeft === undefined) return;
  const before = due[at] ?? 0;
  due[at] = before === 0 ? daysLeft + 1 : Math.min(before, daysLeft + 1);
}

import {
  answersOf,
  keyOf,
  type Condition,
  type Conflict,
  type FactRef,
  type Household,
  type Subject,
} from '#dsl';
import { addDays, addYears, compareDays } from './calendar.ts';
import { evaluate, union } from './evaluate.ts';
import { dayOfFact } from './moments.ts';
import { factsReadBy } from './reasons.ts';
import { eachMember, situationOf, type Situation } from './situation.ts';
import type { Rulebook } from './rulebook.ts';
import { truthOf } from './truthOf.ts';
import { unreachable } from './unreachable.ts';

/** A contradiction among the answers of this family. */
export type FoundConflict = {
  readonly conflict: Conflict;
  /** The answers that do not go together. */
  readonly refs: readonly FactRef[];
  /** The conflict with the answers it lies in: another answer makes it another key. */
  readonly key: string;
};

/** Every contradiction among the answers, in the order of the pack. Unknown answers contradict nothing. */
export function conflictsIn(rulebook: Rulebook, household: Household, asOf: string): FoundConflict[] {
  const family = situationOf(rulebook, household, asOf);
  return rulebook.pack.conflicts.flatMap((conflict) =>
    refsOf(conflict, family).map((refs) => ({ conflict, refs, key: keyFor(conflict, refs, household) })),
  );
}

/** For every time the contradiction is found, the answers it lies in. */
function refsOf({ of }: Conflict, family: Situation): (readonly FactRef[])[] {
  switch (of.op) {
    case 'comesBefore':
      return eachOf('child', family).flatMap((situation) => {
        const [day, than] = [knownDay(of.fact, situation), knownDay(of.than, situation)];
        return day && than && day.date < than.date ? [union([day.refs, than.refs])] : [];
      });
    case 'withinYearsOf':
      return eachOf('parent', family).flatMap((parent) =>
        eachOf('child', parent).flatMap((both) => {
          const [born, birth] = [knownDay(of.parentDate, both), knownDay(of.childDate, both)];
          const tooEarly = born && birth && birth.date < addYears(born.date, of.years);
          return tooEarly && holdsNow(of.where, both) ? [union([born.refs, birth.refs])] : [];
        }),
      );
    case 'daysApart': {
      const days = eachOf('child', family)
        .filter((situation) => holdsNow(of.where, situation))
        .flatMap((situation) => knownDay(of.fact, situation) ?? [])
        .sort((a, b) => compareDays(a.date, b.date));
      return days.flatMap((day, i) =>
        days
          .slice(i + 1)
          .filter(({ date }) => date >= addDays(day.date, of.least) && date <= addDays(day.date, of.most))
          .map((next) => union([day.refs, next.refs])),
      );
    }
    case 'holds':
      return eachOf(of.per, family)
        .filter((situation) => holdsNow(of.when, situation))
        .map((situation) => factsReadBy(evaluate(of.when, situation, situation.asOf)));
    default:
      return unreachable(of);
  }
}

const holdsNow = (condition: Condition, situation: Situation): boolean =>
  truthOf(condition, situation, situation.asOf) === 'yes';

function eachOf(kind: Subject, situation: Situation): Situation[] {
  if (kind === 'family') return [situation];
  return eachMember(kind, situation).map((each) => each.situation);
}

/** A date that was told, with the answer it was read from. */
function knownDay(
  factId: string,
  situation: Situation,
): { readonly date: string; readonly refs: readonly FactRef[] } | undefined {
  const day = dayOfFact(factId, situation);
  return day && day.missing.length === 0 ? { date: day.low, refs: day.read } : undefined;
}

function keyFor({ id }: Conflict, refs: readonly FactRef[], household: Household): string {
  const answerTo = ({ fact, subject }: FactRef): string =>
    `${subject}.${fact}=${String(answersOf(household, subject)?.[keyOf(fact)])}`;
  return [id, ...refs.map(answerTo).sort()].join(' ');
}

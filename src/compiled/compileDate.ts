import { type DateBound, type DateFact } from '#dsl';
import { compileApplies, unlessItApplies } from './applies.ts';
import { at } from './at.ts';
import { placesOf } from './block.ts';
import { compileAnswers } from './compileAnswers.ts';
import { compiledDays, NEVER, setDay, type CompiledDays } from './days.ts';
import { addDays, readDate, type PackedDate } from './packedDate.ts';
import { both, FAMILY, kindOf } from './reach.ts';
import { MISSING, NO, UNKNOWN, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** The day of a date fact: as answered, or else the days it may be; `NEVER` where the fact does not apply. */
export function compileDate(factId: string, workshop: Workshop): CompiledDays {
  const known = workshop.dates.get(factId);
  if (known !== undefined) return known;
  const fact = workshop.rulebook.fact(factId);
  if (fact.kind !== 'date') throw new TypeError(`"${factId}" is no date`);
  const compiled = compileFact(fact, workshop);
  workshop.dates.set(factId, compiled);
  return compiled;
}

function compileFact(fact: DateFact, workshop: Workshop): CompiledDays {
  const kind = kindOf(fact.id);
  const answers = compileAnswers(fact.id, workshop);
  const applies = compileApplies(fact.id, workshop);
  const estimate = fact.estimatedBy === undefined ? undefined : compileDate(fact.estimatedBy, workshop);
  const reach = [applies?.reach ?? FAMILY, estimate?.reach ?? FAMILY].reduce(both, kind);
  return compiledDays(reach, (block, days, size) => {
    const { asOf, tomorrow } = block;
    const [earliest, latest] = [bound(fact.earliest, asOf), bound(fact.latest, asOf)];
    const told = answers(block);
    const applying = applies?.truths(block);
    const estimated = estimate?.days(block);
    const subjects = placesOf(kind, block, reach);
    const appliesTo = placesOf(applies?.reach ?? FAMILY, block, reach);
    const estimatedOf = placesOf(estimate?.reach ?? FAMILY, block, reach);
    for (let i = 0; i < size; i++) {
      const truth = applying === undefined ? YES : at(applying, at(appliesTo, i));
      const answer = told[at(subjects, i)];
      const e = at(estimatedOf, i);
      if (truth === NO) {
        // An event still expected comes tomorrow at the earliest, whatever was estimated.
        if (estimated === undefined || at(estimated.low, e) === NEVER) setDay(days, i, NEVER, NEVER, 0, NO);
        else {
          const low = Math.max(at(estimated.low, e), tomorrow);
          setDay(days, i, low, Math.max(at(estimated.high, e), tomorrow), 1, at(estimated.open, e));
        }
      } else if (truth !== YES) setDay(days, i, ...everyDay, 0, unlessItApplies(truth));
      else if (typeof answer !== 'string') setDay(days, i, earliest, latest, 0, UNKNOWN | MISSING);
      else {
        const date = readDate(answer);
        setDay(days, i, date, date, 0, UNKNOWN);
      }
    }
  });
}

/** Far enough for every law. */
const everyDay = [readDate('1000-01-01'), readDate('9000-12-31')] as const;

const bound = (date: DateBound, asOf: PackedDate): PackedDate =>
  typeof date === 'string' ? readDate(date) : addDays(asOf, date.daysFromAsOf);

import { parameterOf, type Pack } from '#dsl';
import { inForceFrom } from '../../src/engine/timeline.ts';

/** What the rules count to and from: months and days after a date, and fixed days. */
export type Turns = {
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly dates: readonly string[];
};

/** Every length of time and every day named in the conditions of a pack. */
export function turnsOf({ benefits, facts }: Pack): Turns {
  const [months, days, dates] = [new Set([0]), new Set([0]), new Set<string>()];
  JSON.stringify(
    [benefits.map(({ when }) => when), facts.map(({ onlyIf }) => onlyIf)],
    (key, value: unknown) => {
      if (key === 'years' && typeof value === 'number') months.add(value * 12);
      if (key === 'months' && typeof value === 'number') months.add(value);
      if (key === 'days' && typeof value === 'number') days.add(value);
      if (key === 'date' && typeof value === 'string') dates.add(value);
      return value;
    },
  );
  return { months: [...months], days: [...days], dates: [...dates] };
}

/** The days on which a rule or a number comes into force. */
export function daysInForce({ benefits, localStandards }: Pack): readonly string[] {
  const revised = [...benefits.flatMap(({ grant }) => parameterOf(grant) ?? []), ...localStandards];
  return [
    ...new Set([
      ...benefits.map(inForceFrom),
      ...revised.flatMap(({ revisions }) => revisions.map(({ from }) => from)),
    ]),
  ].sort();
}

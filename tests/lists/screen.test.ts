import type { Household } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { inventedHouseholds } from '../../src/lists/inventedHouseholds.ts';
import { assess } from '../../src/engine/assess.ts';
import { addDays, daysBetween } from '../../src/engine/calendar.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { deadlinesOf } from '../../src/engine/deadlines.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { screen } from '../../src/lists/screen.ts';
import {
  daysAhead,
  daysLeftAt,
  groupAt,
  groupsInOrder,
  missingAt,
  subjectsAt,
  type Screening,
} from '../../src/lists/screening.ts';
import { cases } from '../households/cases.ts';

const rulebook = rulebookOf(liuzhou);

const days = [...new Set(cases.map(({ asOf }) => asOf))];

describe.each(days)('the households of tests/households on %s', (asOf) => {
  const households = cases.filter((one) => one.asOf === asOf).map(({ household }) => household);
  test('come to what the page says of them', () => {
    expect(found(households, asOf)).toEqual(households.map((one) => expected(one, asOf)));
  });
});

test('invented households come to what the page says of them', () => {
  const households = [...inventedHouseholds(150, '2026-11-24')].map(({ household }) => household);
  expect(found(households, '2026-11-24')).toEqual(households.map((one) => expected(one, '2026-11-24')));
});

type Said = {
  readonly group: string;
  readonly subjects: readonly number[];
  readonly missing: readonly string[];
  readonly daysLeft: number | undefined;
};

function found(households: readonly Household[], asOf: string): Record<string, Said>[] {
  const run = screen(rulebook, households, asOf);
  let step = run.next();
  while (!step.done) step = run.next();
  const screening: Screening = step.value;
  return households.map((_, i) =>
    Object.fromEntries(
      screening.benefits.map((benefit, b) => [
        benefit,
        {
          group: groupAt(screening, i, b),
          subjects: subjectsAt(screening, i, b),
          missing: missingAt(screening, i, b).sort(),
          daysLeft: daysLeftAt(screening, i, b),
        },
      ]),
    ),
  );
}

/** The same from the interpreter, entitlement by entitlement. */
function expected(household: Household, asOf: string): Record<string, Said> {
  const all = assess(rulebook, household, asOf);
  const situation = situationOf(rulebook, household, asOf);
  return Object.fromEntries(
    liuzhou.benefits.map((benefit) => {
      const own = all.filter((one) => one.benefit === benefit);
      const ranks = own.map((one) => groupsInOrder.indexOf(groupOf(one)));
      const best = Math.max(0, ...ranks);
      const last = own
        .flatMap((one) => deadlinesOf(one, situation).map(({ by }) => by))
        .filter((by) => by >= asOf && by <= addDays(asOf, daysAhead))
        .sort()[0];
      return [
        benefit.id,
        {
          group: groupsInOrder[best] ?? '',
          subjects: best === 0 ? [] : ranks.flatMap((rank, i) => (rank === best ? [i] : [])),
          missing: [...new Set(own.flatMap(({ missing }) => missing.map(({ fact }) => fact)))].sort(),
          daysLeft: last === undefined ? undefined : daysBetween(asOf, last),
        },
      ];
    }),
  );
}

import {
  all,
  any,
  dayOf,
  daysAfter,
  duringMonths,
  everyYear,
  firstOnOrAfter,
  is,
  not,
  on,
  once,
  oneOf,
  payments,
  reached,
  reachedDays,
  refer,
  unsettled,
  yearsAfter,
  type Benefit,
  type Condition,
  type Household,
  type Member,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { lifeTimeline } from '../../src/engine/lifeTimeline.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { timelineEvents } from '../../src/engine/timelineEvents.ts';
import { adopted, amount, benefitWhen, born, kind, law, local, office, packOf, text } from './aPack.ts';

const source = refer(law, '三');
const birth = dayOf(born);
const child = (id: string, birthDate: string): Member => ({ id, kind: 'born', born: birthDate });
const expected = (id: string, due: string | null): Member => ({ id, kind: 'expected', due });
const family = (...children: Member[]): Household => ({ family: {}, children });

const benefits = {
  whole: benefitWhen(is(local, true), { id: 'whole' }),
  infancy: benefitWhen(all(reached(born, 0), not(reached(born, 3))), { id: 'infancy', per: 'child' }),
  after: benefitWhen(reached(born, 3), { id: 'after', per: 'child' }),
};

function timelineOf(
  household: Household,
  chosen: readonly Benefit[],
  { asOf = '2026-11-24', when = oneOf(kind, ['born', 'expected']) }: { asOf?: string; when?: Condition } = {},
) {
  const pack = {
    ...packOf(...chosen),
    schoolStart: {
      name: text('上学'),
      at: firstOnOrAfter('09-01', yearsAfter(6, birth)),
      when,
      source,
    },
  };
  const rulebook = rulebookOf(pack);
  return lifeTimeline(assess(rulebook, household, asOf), situationOf(rulebook, household, asOf));
}
const claimsOf = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).rows.flatMap(({ claims }) =>
    claims.map(({ verdict, from, through, starts, ends, startEstimated, endEstimated }) => [
      verdict,
      from,
      through,
      startEstimated ? `${starts}, estimated` : starts,
      endEstimated ? `${ends}, estimated` : ends,
    ]),
  );

describe('claims', () => {
  test('of a child born', () => {
    expect(claimsOf(family(child('a', '2024-02-29')), [benefits.infancy])).toEqual([
      ['entitled', '2024-02-29', '2027-02-27', 'known', 'known'],
    ]);
  });

  test('of a child expected are estimates at both ends', () => {
    expect(claimsOf(family(expected('a', '2027-03-20')), [benefits.infancy])).toEqual([
      ['entitled', '2027-03-20', '2030-03-19', 'known, estimated', 'known, estimated'],
    ]);
  });

  test('since when a pregnancy lasts is not known, nor for sure when it ends', () => {
    const pregnancy = benefitWhen(all(is(kind, 'expected'), not(reached(born, 0))), { per: 'child' });
    expect(claimsOf(family(expected('a', '2027-03-20')), [pregnancy])).toEqual([
      ['entitled', '2020-01-01', '2027-03-19', 'withRule', 'known, estimated'],
    ]);
  });

  test('without a due date no end is invented', () => {
    const pregnancy = benefitWhen(all(is(kind, 'expected'), not(reached(born, 0))), { per: 'child' });
    // Born tomorrow at the earliest, in 294 days at the latest.
    expect(claimsOf(family(expected('a', null)), [pregnancy])).toEqual([
      ['entitled', '2020-01-01', '2026-11-24', 'withRule', 'open, estimated'],
      ['undetermined', '2026-11-25', '2027-09-13', 'open, estimated', 'known, estimated'],
    ]);
  });

  test('without end say so', () => {
    expect(claimsOf({ family: { local: true } }, [benefits.whole])).toEqual([
      ['entitled', '2020-01-01', undefined, 'withRule', 'never'],
    ]);
  });

  test('next to days that nobody can decide have an open end', () => {
    const asked = benefitWhen(
      all(
        reached(born, 0),
        any(not(reachedDays(born, 91)), unsettled(text('?'), office)),
        not(reached(born, 1)),
      ),
      { per: 'child' },
    );
    expect(claimsOf(family(child('a', '2026-11-01')), [asked])).toEqual([
      ['entitled', '2026-11-01', '2027-01-30', 'known', 'open'],
      ['undetermined', '2027-01-31', '2027-10-31', 'open', 'known'],
    ]);
  });

  test('of yearly payments run through the last one, whatever was said of the first', () => {
    const yearly = benefitWhen(
      any(
        duringMonths({ from: birth, through: yearsAfter(1, birth) }),
        all(reached(born, 0), unsettled(text('?'), office)),
      ),
      {
        per: 'child',
        grant: payments({
          name: text('申请'),
          amount: { ...amount, revisions: [amount.revisions[0]] },
          source,
          schedule: {
            op: 'yearsInARow',
            times: 3,
            from: birth,
            firstWithin: 1,
            firstApplied: kind.id,
            yearOf: {},
          },
        }),
      },
    );
    expect(claimsOf(family(child('a', '2026-06-10')), [yearly])).toEqual([
      ['entitled', '2026-06-01', '2029-12-31', 'known', 'known'],
      ['undetermined', '2030-01-01', undefined, 'known', 'never'],
    ]);
  });

  test('a benefit the family never gets is left out, one it had is not', () => {
    const rows = timelineOf(family(child('a', '2018-05-01')), Object.values(benefits)).rows;
    expect(rows.map(({ entitlement }) => entitlement.benefit.id)).toEqual(['whole', 'infancy', 'after']);
    const told = { ...family(child('a', '2018-05-01')), family: { local: false } };
    expect(
      timelineOf(told, Object.values(benefits)).rows.map(({ entitlement }) => entitlement.benefit.id),
    ).toEqual(['infancy', 'after']);
  });
});

test('what may have been had once, and can be no more, is left out', () => {
  const once1 = all(reached(born, 0), not(reached(born, 1)), is(local, true));
  const past = benefitWhen(once1, { per: 'child' });
  expect(timelineOf(family(child('a', '2021-01-01')), [past]).rows).toEqual([]);
  expect(timelineOf(family(child('a', '2026-01-01')), [past]).rows).toHaveLength(1);
});

describe('the axis', () => {
  const axis = (household: Household, asOf?: string) => {
    const { from, through, schoolStarts } = timelineOf(household, [benefits.infancy, benefits.after], {
      ...(asOf !== undefined && { asOf }),
    });
    return [from, through, ...schoolStarts.map((start) => start.child)];
  };

  test('runs from the birth of the eldest not at school to the school of the youngest', () => {
    const household = family(child('c', '2018-05-01'), child('b', '2025-06-10'), expected('a', '2027-03-20'));
    expect(axis(household)).toEqual(['2025-06-01', '2033-09-01', 'b', 'a']);
  });

  test.each([
    ['2020-09-01', '2026-08-31', '2026-09-01'],
    ['2020-09-01', '2026-09-01', '2026-09-01'],
    ['2020-09-02', '2026-09-01', '2027-09-01'],
    ['2020-02-29', '2026-08-31', '2026-09-01'],
  ])('born %s: asked on %s, school starts on %s', (date, asOf, day) => {
    expect(timelineOf(family(child('a', date)), [benefits.after], { asOf }).schoolStarts).toEqual([
      { child: 'a', day, estimated: false },
    ]);
  });

  test('a pregnancy is drawn from a little before the day asked about: when it began is not known', () => {
    expect(axis(family(expected('a', '2027-03-20')))).toEqual(['2026-08-01', '2033-09-01', 'a']);
  });

  test('begins with a birth, not with the rule about the time before it', () => {
    const pregnancy = benefitWhen(all(is(kind, 'expected'), not(reached(born, 0))), { per: 'child' });
    expect(timelineOf(family(expected('a', '2027-03-20')), [pregnancy]).from).toBe('2026-08-01');
  });

  test('ends with the last thing to do only where no child is on the way to school', () => {
    const late = once({ name: text('办'), by: on('2040-01-01'), source });
    const lasting = benefitWhen(reached(born, 0), { per: 'child', deadlines: [late] });
    expect(timelineOf(family(child('a', '2025-06-10')), [lasting]).through).toBe('2031-09-01');
    expect(timelineOf(family(child('a', '2015-06-10')), [lasting]).through).toBe('2040-01-01');
  });

  test('a child who does not go to school here is not counted', () => {
    const notExpected = timelineOf(
      family(child('a', '2025-06-10'), expected('b', '2027-03-20')),
      [benefits.infancy],
      {
        when: is(kind, 'born'),
      },
    );
    expect(notExpected.schoolStarts.map((start) => [start.child, start.day])).toEqual([['a', '2031-09-01']]);
  });

  test('a child for whom there is no such day is not counted either', () => {
    const pack = packOf(benefits.infancy);
    const at = firstOnOrAfter('09-01', yearsAfter(6, dayOf(adopted)));
    const schoolStart = { name: text('上学'), at, when: oneOf(kind, ['born', 'expected']), source };
    const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted], schoolStart });
    const children = [{ ...child('a', '2025-06-10'), adopted: '2025-07-01' }, expected('b', '2027-03-20')];
    const situation = situationOf(rulebook, family(...children), '2026-11-24');
    const { schoolStarts } = lifeTimeline(assess(rulebook, family(...children), '2026-11-24'), situation);
    expect(schoolStarts.map((start) => [start.child, start.day])).toEqual([['a', '2031-09-01']]);
  });

  test('where no start of school is told, nobody is on the way to it', () => {
    const rulebook = rulebookOf(packOf(benefits.infancy));
    const household = family(child('a', '2025-06-10'));
    const asOf = '2026-11-24';
    const { from, through, schoolStarts } = lifeTimeline(
      assess(rulebook, household, asOf),
      situationOf(rulebook, household, asOf),
    );
    expect([from, through, schoolStarts]).toEqual(['2026-08-01', '2027-11-24', []]);
  });

  test('without young children it looks a year ahead', () => {
    expect(axis(family(child('a', '2015-05-01')))).toEqual(['2026-08-01', '2027-11-24']);
    expect(axis(family(expected('a', null)))).toEqual(['2026-08-01', '2027-11-24']);
  });
});

describe('tasks', () => {
  const confirm = everyYear({
    name: text('确认'),
    about: 'nextYear',
    from: '12-01',
    through: '12-31',
    source,
  });
  const first = { ...benefits.infancy, deadlines: [confirm] };
  const second = { ...benefits.after, deadlines: [confirm] };
  const enrolled = {
    ...benefits.infancy,
    id: 'enrolled',
    deadlines: [once({ name: text('参保'), from: birth, by: daysAfter(90, birth), source })],
  };
  const tasksOf = (household: Household, ...chosen: Benefit[]) =>
    timelineOf(household, chosen)
      .tasks.filter(({ state }) => state !== 'past')
      .map((task) => [
        task.by,
        task.for.map(({ entitlement, subject }) => `${entitlement.benefit.id} ${subject}`),
      ]);

  test('what is done in one go is one task, for all it is about', () => {
    const household = family(child('a', '2018-05-01'), child('b', '2025-06-10'), child('c', '2025-06-10'));
    expect(tasksOf(household, first, second)).toEqual([
      ['2026-12-31', ['infancy b', 'infancy c', 'after a']],
    ]);
  });

  test('different days are different tasks, soonest first', () => {
    expect(tasksOf(family(child('a', '2026-11-20'), child('b', '2026-10-01')), enrolled)).toEqual([
      ['2026-12-30', ['enrolled b']],
      ['2027-02-18', ['enrolled a']],
    ]);
  });

  test('the events tell every day to come once, in order', () => {
    const household = family(child('a', '2026-10-01'), expected('b', '2027-03-20'));
    const timeline = timelineOf(household, [first, enrolled, second]);
    expect(
      timelineEvents(timeline).map((event) => [
        event.day,
        event.kind,
        'row' in event
          ? `${event.row.entitlement.benefit.id} ${event.row.entitlement.subject}`
          : 'task' in event
            ? event.task.name.zh
            : event.start.child,
        event.estimated,
      ]),
    ).toEqual([
      // Born on 1 October 2026: 90 days end on 30 December. What comes every December is told once.
      ['2026-12-30', 'due', '参保', false],
      ['2026-12-31', 'due', '确认', false],
      ['2027-03-20', 'starts', 'infancy b', true],
      ['2027-03-20', 'starts', 'enrolled b', true],
      ['2027-06-18', 'due', '参保', true],
      ['2029-09-30', 'ends', 'infancy a', false],
      ['2029-09-30', 'ends', 'enrolled a', false],
      ['2029-10-01', 'starts', 'after a', false],
      ['2030-03-19', 'ends', 'infancy b', true],
      ['2030-03-19', 'ends', 'enrolled b', true],
      ['2030-03-20', 'starts', 'after b', true],
      ['2033-09-01', 'school', 'a', false],
      ['2033-09-01', 'school', 'b', true],
    ]);
  });

  test('what comes every year is told once, and once more where only the later time is certain', () => {
    const register = everyYear({
      name: text('登记'),
      about: 'sameYear',
      from: '06-01',
      through: '06-30',
      source,
    });
    const early = { ...register, from: '03-01', through: '03-31' };
    const sure = benefitWhen(reached(born, 0), { id: 'sure', per: 'child' });
    const maybe = benefitWhen(all(reached(born, 0), is(local, true)), { id: 'maybe', per: 'child' });
    const told = (sooner: Benefit, later: Benefit) =>
      timelineOf(family(child('a', '2026-05-01')), [
        { ...sooner, deadlines: [early] },
        { ...later, deadlines: [register] },
      ])
        .tasks.filter(({ state }) => state !== 'past')
        .map(({ by, ifEntitled }) => [by, ifEntitled]);
    expect(told(sure, sure)).toEqual([['2027-03-31', false]]);
    expect(told(maybe, maybe)).toEqual([['2027-03-31', true]]);
    expect(told(sure, maybe)).toEqual([['2027-03-31', false]]);
    expect(told(maybe, sure)).toEqual([
      ['2027-03-31', true],
      ['2027-06-30', false],
    ]);
  });

  test('what is done in one go is an estimate only where it is one for everybody', () => {
    const [sure, soon, later] = [
      child('a', '2025-06-10'),
      expected('b', '2026-12-10'),
      expected('c', '2026-12-12'),
    ];
    const estimated = (...members: Member[]) =>
      timelineOf(family(...members), [first]).tasks.map((task) => [task.by, task.estimated]);
    expect(estimated(sure, soon)).toContainEqual(['2026-12-31', false]);
    expect(estimated(soon, sure)).toContainEqual(['2026-12-31', false]);
    expect(estimated(soon, later)).toEqual([['2026-12-31', true]]);
  });

  test('what begins or ends with the day asked about, and what ended or had to be done before', () => {
    const register = once({ name: text('登记'), by: daysAfter(30, birth), source });
    const infancy = { ...benefits.infancy, deadlines: [register] };
    const told = (birthDate: string) =>
      timelineEvents(timelineOf(family(child('a', birthDate)), [infancy, benefits.after]))
        .filter(({ kind: what }) => what !== 'school')
        .map((event) => [event.day, event.kind]);
    // The third birthday is today: the new claim has begun, and there is nothing to come.
    expect(told('2023-11-24')).toEqual([]);
    // It is tomorrow: today is the last day of the one, tomorrow the first of the other.
    expect(told('2023-11-25')).toEqual([
      ['2026-11-24', 'ends'],
      ['2026-11-25', 'starts'],
    ]);
    // Thirty days after the birth are over today, or were yesterday.
    expect(told('2026-10-25')).toEqual([
      ['2026-11-24', 'due'],
      ['2029-10-24', 'ends'],
      ['2029-10-25', 'starts'],
    ]);
    expect(told('2026-10-24').map(([, what]) => what)).toEqual(['ends', 'starts']);
  });

  test('a last day that is the last to act on too is told once, whatever else is to be done', () => {
    const register = once({ name: text('登记'), by: daysAfter(90, birth), source });
    const untilThree = once({ name: text('申请'), by: daysAfter(-1, yearsAfter(3, birth)), source });
    const infancy = { ...benefits.infancy, deadlines: [register, untilThree] };
    expect(
      timelineEvents(timelineOf(family(child('a', '2026-11-01')), [infancy]))
        .filter(({ kind: what }) => what !== 'school')
        .map((event) => [event.day, event.kind]),
    ).toEqual([
      ['2027-01-30', 'due'],
      ['2029-10-31', 'due'],
    ]);
  });

  test('a claim between days that an office has to decide begins and ends on no day', () => {
    const asked = benefitWhen(
      all(
        reached(born, 0),
        any(unsettled(text('?'), office), all(reached(born, 1), not(reached(born, 2)))),
        not(reached(born, 3)),
      ),
      { per: 'child' },
    );
    const timeline = timelineOf(family(child('a', '2026-06-10')), [asked]);
    expect(timeline.rows[0]?.claims.map(({ verdict, from, through }) => [verdict, from, through])).toEqual([
      ['undetermined', '2026-06-10', '2027-06-09'],
      ['entitled', '2027-06-10', '2028-06-09'],
      ['undetermined', '2028-06-10', '2029-06-09'],
    ]);
    expect(timelineEvents(timeline).map(({ kind: what }) => what)).toEqual(['school']);
  });

  test('what may be had is no event', () => {
    const open = benefitWhen(all(reached(born, 3), is(local, true)), { per: 'child' });
    const timeline = timelineOf(family(child('a', '2024-06-10')), [open]);
    expect(timeline.rows).toHaveLength(1);
    expect(timelineEvents(timeline).map(({ day, kind: what }) => [day, what])).toEqual([
      ['2030-09-01', 'school'],
    ]);
  });
});

import type { Answers, DateFact, Household, Member, Pack } from '#dsl';
import fc from 'fast-check';
import { addDays, addMonths } from '../../src/engine/calendar.ts';
import { boundOn } from '../../src/engine/moments.ts';
import { anyHousehold, lessOf } from '../engine/anyHousehold.ts';
import { turnsOf, type Turns } from './turns.ts';

/**
 * Families that have told all, nearly all or about half of it, lists of members included. A third of their dates lie on
 * the very days on which a rule turns, or the day beside.
 */
export function partlyTold(pack: Pack, asOf: string): fc.Arbitrary<Household> {
  const turns = turnsOf(pack);
  return anyHousehold(pack, asOf)
    .chain((family) => onTurns(family, pack, turns, asOf))
    .chain((whole) =>
      fc.tuple(
        fc.constant(whole),
        lessOf(whole),
        fc.constantFrom(0, 0.85, 1, 1),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      ),
    )
    .map(([whole, less, kept, chances]) => mixed(whole, less, () => chances.next().value < kept));
}

/** Dates moved to where an age, a month or a fixed day decides. */
function onTurns(family: Household, pack: Pack, turns: Turns, asOf: string): fc.Arbitrary<Household> {
  const dates = new Map(pack.facts.flatMap((fact) => (fact.kind === 'date' ? [[fact.id, fact]] : [])));
  const day = fc.oneof(
    fc.constantFrom(...turns.months).map((months) => addMonths(asOf, -months)),
    fc.constantFrom(...turns.days).map((days) => addDays(asOf, -days)),
    fc.constantFrom(...turns.dates),
  );
  const near = fc.tuple(day, fc.constantFrom(-1, 0, 0, 0, 1)).map(([date, days]) => addDays(date, days));
  const moved = <T extends Answers>(answers: T, subject: string): fc.Arbitrary<T> => {
    const keys = Object.keys(answers).filter((key) => dates.has(`${subject}.${key}`));
    return fc.tuple(...keys.map(() => fc.option(near, { freq: 1 }))).map((days) => ({
      ...answers,
      ...Object.fromEntries(
        keys.flatMap((key, i) => {
          const date = days[i];
          const fact = dates.get(`${subject}.${key}`);
          return date && fact ? [[key, within(fact, date, asOf)]] : [];
        }),
      ),
    }));
  };
  return fc
    .tuple(
      moved(family.family, 'family'),
      fc.tuple(...(family.parents ?? []).map((parent) => moved(parent, 'parent'))),
      fc.tuple(...(family.children ?? []).map((child) => moved(child, 'child'))),
    )
    .map(([told, parents, children]) => ({ family: told, parents, children }));
}

function within({ earliest, latest }: DateFact, date: string, asOf: string): string {
  const [first, last] = [boundOn(earliest, asOf), boundOn(latest, asOf)];
  return date < first ? first : date > last ? last : date;
}

/** The whole family where `keeps` says so, answer by answer, and the one that has said less elsewhere. */
function mixed(whole: Household, less: Household, keeps: () => boolean): Household {
  const answers = <T extends Answers>(all: T, some: T): T =>
    Object.fromEntries(
      Object.keys(all).flatMap((key) => {
        const from = key === 'id' || keeps() ? all : some;
        return key in from ? [[key, from[key]]] : [];
      }),
    ) as T;
  const members = (
    all: readonly Member[] | undefined,
    some: readonly Member[] | undefined,
  ): readonly Member[] | undefined =>
    some === undefined && !keeps()
      ? undefined
      : all?.map((member, i) => answers(member, some?.[i] ?? member));
  const parents = members(whole.parents, less.parents);
  const children = members(whole.children, less.children);
  return {
    family: answers(whole.family, less.family),
    ...(parents && { parents }),
    ...(children && { children }),
  };
}

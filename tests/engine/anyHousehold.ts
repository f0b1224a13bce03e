import { keyOf, subjectOf, type Answer, type Fact, type Household, type Member, type Pack } from '#dsl';
import fc from 'fast-check';
import { addDays } from '../../src/engine/calendar.ts';
import { boundOn } from '../../src/engine/moments.ts';

/** Arbitrary families of a pack, each question answered with something it allows. */
export function anyHousehold(pack: Pack, asOf: string): fc.Arbitrary<Household> {
  const answers = (subject: string) =>
    fc.record(
      Object.fromEntries(
        pack.facts
          .filter((fact) => subjectOf(fact.id) === subject)
          .map((fact) => [keyOf(fact.id), anyAnswer(fact, asOf)]),
      ),
    );
  const members = (subject: 'parent' | 'child', max: number): fc.Arbitrary<Member[]> =>
    fc
      .array(answers(subject), { maxLength: max })
      .map((list) => list.map((each, i): Member => ({ ...each, id: `${subject}-${i}` })));
  return fc.record({
    family: answers('family'),
    parents: members('parent', 2),
    children: members('child', 4),
  });
}

/** Dates crowd around the birthdays that the rules count from: today, 3, 18, 49 and 60 years ago. */
function anyAnswer(fact: Fact, asOf: string): fc.Arbitrary<Answer> {
  switch (fact.kind) {
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options));
    case 'money':
      return fc.nat(300_000);
    case 'date': {
      const [first, last] = [boundOn(fact.earliest, asOf), boundOn(fact.latest, asOf)];
      return fc
        .tuple(fc.constantFrom(0, 3, 6, 18, 30, 49, 60), fc.integer({ min: -400, max: 400 }))
        .map(([years, days]) => addDays(asOf, -Math.round(years * 365.25) + days))
        .map((day) => (day < first ? first : day > last ? last : day));
    }
  }
}

/** The same family having said less: some answers not given, some "不清楚", perhaps a list not told. */
export function lessOf(household: Household): fc.Arbitrary<Household> {
  const fewer = <T extends Readonly<Record<string, Answer>>>(answers: T): fc.Arbitrary<T> =>
    fc.tuple(...Object.keys(answers).map(() => fc.constantFrom('kept', 'kept', 'unclear', 'unsaid'))).map(
      (fates) =>
        Object.fromEntries(
          Object.entries(answers).flatMap(([key, answer], i) => {
            if (key === 'id' || fates[i] === 'kept') return [[key, answer]];
            return fates[i] === 'unclear' ? [[key, null]] : [];
          }),
        ) as T,
    );
  const list = (members: readonly Member[] | undefined): fc.Arbitrary<readonly Member[] | undefined> =>
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(...(members ?? []).map(fewer)) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  return fc
    .tuple(fewer(household.family), list(household.parents), list(household.children))
    .map(([family, parents, children]) => ({
      family,
      ...(parents && { parents }),
      ...(children && { children }),
    }));
}

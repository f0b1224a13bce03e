import type { Household, Member } from '#dsl';

/** One fact is not known. What is the answer, worked out on paper? */
export type Question = {
  readonly says: string;
  readonly rule: string;
  readonly household: Household;
  readonly answer: boolean | 'unknown';
};

const family = { resident: true, lowIncome: false, housing: 'rents', movedIn: '2020-05-01' };
const parent = (id: string): Member => ({ id, birthDate: '1990-06-01', work: 'employed', insured: true });
const child = (id: string, birthDate: string): Member => ({
  ...ofUnknownAge(id),
  birthDate,
});
const ofUnknownAge = (id: string): Member => ({ id, bond: 'birth', disabled: false, school: 'none' });
const parents = [parent('a'), parent('b')];

const oneChild = { family, parents, children: [ofUnknownAge('1')] };
const threeMinors = [child('1', '2012-03-01'), child('2', '2015-03-01'), child('3', '2018-03-01')];
const grown = [child('1', '2000-03-01'), child('2', '2002-03-01'), child('3', '2004-03-01')];
const { lowIncome: _, ...incomeUnknown } = family;

export const questions: readonly Question[] = [
  {
    says: 'A child of unknown age: is there one under 3?',
    rule: 'infant',
    household: oneChild,
    answer: 'unknown',
  },
  {
    says: 'The same child: is there one of 6 to 17?',
    rule: 'school-age',
    household: oneChild,
    answer: 'unknown',
  },
  {
    says: 'One parent did not say: are all insured?',
    rule: 'all-insured',
    household: {
      family,
      parents: [parent('a'), { id: 'b', birthDate: '1990-06-01', work: 'employed' }],
      children: [],
    },
    answer: 'unknown',
  },
  {
    says: 'Income unknown, renting: housing aid?',
    rule: 'housing-aid',
    household: { family: incomeUnknown, parents, children: [] },
    answer: 'unknown',
  },
  {
    says: 'Income unknown, own home: housing aid?',
    rule: 'housing-aid',
    household: { family: { ...incomeUnknown, housing: 'owns' }, parents, children: [] },
    answer: false,
  },
  {
    says: 'Income unknown, three minors: poor or many?',
    rule: 'poor-or-many',
    household: { family: incomeUnknown, parents, children: threeMinors },
    answer: true,
  },
  {
    says: 'Three minors and one of unknown age: three?',
    rule: 'three-minors',
    household: { family, parents, children: [...threeMinors, ofUnknownAge('4')] },
    answer: true,
  },
  {
    says: 'Three grown up and one of unknown age: three minors?',
    rule: 'three-minors',
    household: { family, parents, children: [...grown, ofUnknownAge('4')] },
    answer: false,
  },
];

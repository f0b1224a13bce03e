import type { Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';

/** A family, and what it wants to know. */
export type TapFamily = {
  readonly name: string;
  readonly household: Household;
  readonly topics: readonly string[];
};

const oneChild: Household = {
  family: { county: 'chengzhong' },
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'father', role: 'father', income: 'comprehensive', comprehensiveTaxable: 90_000 },
  ],
  children: [{ id: 'first', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
};

/** What is not said here is answered "不清楚". */
const fourChildren: Household = {
  ...oneChild,
  children: ['2025-06-10', '2022-03-01', '2018-09-15', '2010-01-20'].map((birthDate, i) => ({
    id: `child-${i}`,
    stage: 'living',
    birthDate,
    bond: 'birth',
    education: i < 2 ? 'preschool' : 'fullTime',
  })),
};

export const shortJourney: TapFamily = {
  name: 'one child, tax and subsidy',
  household: oneChild,
  topics: ['tax', 'subsidy'],
};
const longJourney: TapFamily = {
  name: 'four children, all topics',
  household: fourChildren,
  topics: liuzhou.topics.map(({ id }) => id),
};

export const families = [shortJourney, longJourney];

import type { Answers, Household, Member } from '#dsl';

const employed: Answers = { income: 'comprehensive', comprehensiveTaxable: 90_000 };

export const mother: Member = { id: 'parent-1', role: 'mother', ...employed };
export const father: Member = { id: 'parent-2', role: 'father', ...employed };

const schoolchild: Member = {
  id: 'child-1',
  stage: 'living',
  birthDate: '2018-05-01',
  bond: 'birth',
  isChinese: true,
  education: 'fullTime',
  schoolLevel: 'compulsory',
};
export const toddler: Member = {
  id: 'child-2',
  stage: 'living',
  birthDate: '2025-06-10',
  bond: 'birth',
  isChinese: true,
  subsidyFirst: 'notYet',
};
const expected: Member = { id: 'child-3', stage: 'expected', dueDate: '2027-03-20' };

/** A family whose deadlines the engine, the command line and the page have to tell alike. */
export const threeChildren: Household = {
  family: { county: 'liunan' },
  parents: [mother, father],
  children: [schoolchild, toddler, expected],
};

/** The family of the stopwatch: one small child, both parents employed, and what a new parent asks for. */
export const babyFamily = {
  family: { marriage: 'married', county: 'chengzhong' },
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'father', role: 'father', income: 'comprehensive', comprehensiveTaxable: 90_000 },
  ],
  children: [
    {
      id: 'child',
      stage: 'living',
      birthDate: '2025-06-10',
      bond: 'birth',
      isChinese: true,
      subsidyFirst: 'notYet',
    },
  ],
};

export const babyTopics = ['tax', 'subsidy'];

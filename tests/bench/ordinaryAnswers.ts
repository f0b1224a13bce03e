import { keyOf, subjectOf, type Answer, type Answers, type Household, type Member, type Subject } from '#dsl';

/** What most families would say, by fact. */
const ordinary: Readonly<Record<string, Answer>> = {
  'family.marriage': 'married',
  'family.publicRental': 'none',
  'family.exchangeReason': 'no',
  'family.homePurchase': 'no',
  'family.hardship': false,
  'family.wantsChildcareTraining': false,
  'family.plans': 'none',
  'family.county': 'liunan',
  'family.hukouInLiuzhou': true,
  'family.thalassaemia': false,
  'family.onlyChildCertificate': 'never',
  'parent.birthDate': '1990-05-20',
  'parent.income': 'comprehensive',
  'parent.comprehensiveTaxable': 60_000,
  'parent.businessTaxable': 60_000,
  'parent.soleTrader': false,
  'parent.needsCare': false,
  'parent.work': 'employed',
  'parent.worksInGuangxi': true,
  'parent.isOnlyChild': false,
  'parent.ownParentInHospital': false,
  'parent.hukou': 'urban',
  'parent.birthInsurance': 'employer',
  'parent.pregnancyLoss': 'none',
  'child.birthDate': '2019-05-20',
  'child.bond': 'birth',
  'child.sex': 'girl',
  'child.education': 'fullTime',
  'child.disability': 'none',
  'child.isChinese': true,
  'child.custody': 'together',
  'child.subsidyFirst': 'notYet',
  'child.kindergarten': 'early',
  'child.schoolLevel': 'compulsory',
};

/**
 * A household that says an ordinary answer wherever it says nothing. What it is "not sure" of stays so: a question put
 * to a family that knows the answer is measured, not one that nobody could answer.
 */
export function toldInFull({ family, parents = twoParents, children = [] }: Household): Household {
  return {
    family: completed('family', family),
    parents: parents.map((parent) => completed('parent', parent)),
    children: children.map((child) => completed('child', child)),
  };
}

const twoParents: readonly Member[] = [
  { id: 'mother', role: 'mother' },
  { id: 'father', role: 'father' },
];

function completed<A extends Answers>(subject: Subject, answers: A): A {
  const own = Object.entries(ordinary).filter(([fact]) => subjectOf(fact) === subject);
  return { ...Object.fromEntries(own.map(([fact, answer]) => [keyOf(fact), answer])), ...answers };
}

import { subjectOf, type Answers, type Household, type Member } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { readFact } from '../../src/engine/reading.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { eachInTurn, situationOf } from '../../src/engine/situation.ts';

/** Nobody is asked what cannot concern them (design §2.9): each such question, whom it concerns and whom it does not. */

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';

/** The answers of one member, or of the family; with the children of the family, where they matter. */
type Asked = Answers | { readonly answers: Answers; readonly children: readonly Answers[] };

const living = { stage: 'living' };
const died = { stage: 'died' };
const expected = { stage: 'expected' };
const mother = { role: 'mother', work: 'employed' };

const questions: readonly (readonly [fact: string, asked: readonly Asked[], notAsked: readonly Asked[]])[] = [
  ['child.dueDate', [expected], [living, died]],
  ['child.birthDate', [living, died], [expected]],
  ['child.deathDate', [died], [living, expected]],
  ['child.bond', [living, died], [expected]],
  ['child.sex', [living], [died, expected]],
  [
    'child.adoptedOn',
    [{ ...living, bond: 'adopted' }],
    ['birth', 'step', 'ward', 'minded'].map((bond) => ({ ...living, bond })),
  ],
  [
    'child.guardianSince',
    [{ ...living, bond: 'ward' }],
    ['birth', 'step', 'adopted', 'minded'].map((bond) => ({ ...living, bond })),
  ],
  [
    'child.education',
    // School begins at 6 at the earliest.
    [{ ...living, birthDate: '2020-11-24' }],
    [
      { ...living, birthDate: '2020-11-25' },
      { ...died, birthDate: '2010-01-01' },
    ],
  ],
  ['child.disability', [living], [died, expected]],
  ['child.isChinese', [living], [died, expected]],
  ['child.custody', [living], [died, expected]],
  [
    'child.subsidyFirst',
    // F2.7: only for those born from 2025-01-01 on does it matter when they first applied.
    [{ ...living, birthDate: '2025-01-01' }],
    [
      { ...living, birthDate: '2024-12-31' },
      { ...died, birthDate: '2025-06-01' },
    ],
  ],
  [
    'child.kindergarten',
    [
      { ...living, birthDate: '2024-11-24' },
      { ...living, birthDate: '2020-11-25' },
      { ...living, birthDate: '2020-11-24', education: 'preschool' },
      { ...living, birthDate: '2006-11-25', education: 'preschool' },
    ],
    [
      { ...living, birthDate: '2024-11-25' },
      { ...living, birthDate: '2020-11-24', education: 'fullTime' },
      { ...living, birthDate: '2006-11-24', education: 'preschool' },
      { ...died, birthDate: '2022-01-01' },
    ],
  ],
  [
    'child.schoolLevel',
    [
      { ...living, birthDate: '2018-01-01', education: 'fullTime' },
      { ...living, birthDate: '2006-11-25', education: 'fullTime' },
    ],
    [
      { ...living, birthDate: '2006-11-24', education: 'fullTime' },
      { ...living, birthDate: '2018-01-01', education: 'preschool' },
      { ...living, birthDate: '2018-01-01', education: 'left' },
    ],
  ],
  [
    'parent.comprehensiveTaxable',
    [{ income: 'comprehensive' }, { income: 'both' }],
    [{ income: 'business' }, { income: 'none' }],
  ],
  [
    'parent.businessTaxable',
    [{ income: 'business' }, { income: 'both' }],
    [{ income: 'comprehensive' }, { income: 'none' }],
  ],
  [
    'parent.soleTrader',
    [{ income: 'business' }, { income: 'both' }],
    [{ income: 'comprehensive' }, { income: 'none' }],
  ],
  // S1, measure 17, speaks of the old; 老年人 are those of 60 and more.
  ['parent.needsCare', [{ birthDate: '1966-11-24' }], [{ birthDate: '1966-11-25' }]],
  ['parent.worksInGuangxi', [{ work: 'employed' }], [{ work: 'self' }, { work: 'paused' }]],
  ['parent.isOnlyChild', [{ work: 'employed' }], [{ work: 'self' }, { work: 'paused' }]],
  [
    'parent.ownParentInHospital',
    [{ work: 'employed', isOnlyChild: true }],
    [{ work: 'employed', isOnlyChild: false }],
  ],
  ['parent.hukou', [{ role: 'mother' }, { role: 'father' }], [{ role: 'guardian' }]],
  [
    'parent.pregnancyLoss',
    // 2026-08-18 is 98 days before 2026-11-24: the leave for that birth is over.
    [
      mother,
      { answers: mother, children: [{ ...living, bond: 'birth', birthDate: '2026-08-18' }] },
      { answers: mother, children: [{ ...living, bond: 'adopted', birthDate: '2026-08-19' }] },
      { answers: mother, children: [{ ...died, bond: 'birth', birthDate: '2026-08-19' }] },
    ],
    [
      { answers: mother, children: [{ ...living, bond: 'birth', birthDate: '2026-08-19' }] },
      { answers: mother, children: [{ ...expected, dueDate: '2027-03-01' }] },
      { ...mother, work: 'self' },
      { ...mother, role: 'father' },
    ],
  ],
  [
    'parent.pregnancyLossOn',
    [
      { ...mother, pregnancyLoss: 'before4Months' },
      { ...mother, pregnancyLoss: 'from4Months' },
    ],
    [{ ...mother, pregnancyLoss: 'none' }],
  ],
  [
    'family.exchangeReason',
    [{ publicRental: 'renting' }],
    [{ publicRental: 'wantsToApply' }, { publicRental: 'none' }],
  ],
  ['family.hukouInLiuzhou', [{ county: 'liubei' }], [{ county: 'guangxi' }, { county: 'elsewhere' }]],
  [
    'family.onlyChildCertificate',
    // F8.2: not for a child born after 2016-01-01.
    [{ answers: {}, children: [{ ...living, birthDate: '2015-12-31' }] }],
    [
      { answers: {}, children: [{ ...living, birthDate: '2016-01-01' }] },
      { answers: {}, children: [] },
    ],
  ],
];

/** Whether the question applies to the one member, or to the family with the children given. */
function isAsked(fact: string, asked: Asked): boolean {
  const kind = subjectOf(fact);
  const { answers, children } = isWithChildren(asked) ? asked : { answers: asked, children: [] };
  const one: Member = { ...answers, id: 'one' };
  const others = children.map((child, i): Member => ({ ...child, id: `c${i}` }));
  const household: Household = {
    family: kind === 'family' ? answers : {},
    parents: kind === 'parent' ? [one] : [],
    children: kind === 'child' ? [one] : others,
  };
  const whole = situationOf(rulebook, household, asOf);
  const [situation = whole] = kind === 'family' ? [] : eachInTurn(kind, whole);
  return readFact(fact, situation).kind !== 'doesNotApply';
}

const isWithChildren = (asked: Asked): asked is Exclude<Asked, Answers> => 'children' in asked;

test.each(questions)('%s is asked of those it may concern, and of nobody else', (fact, asked, notAsked) => {
  expect(asked.filter((somebody) => !isAsked(fact, somebody))).toEqual([]);
  expect(notAsked.filter((somebody) => isAsked(fact, somebody))).toEqual([]);
});

test('every question that does not concern everybody is among them', () => {
  const some = liuzhou.facts.filter(({ onlyIf }) => onlyIf !== undefined).map(({ id }) => id);
  expect(questions.map(([fact]) => fact).sort()).toEqual(some.sort());
});

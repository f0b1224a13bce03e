import type { Household, Member } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assessBenefit } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';

/** Every kind of child that may count in one way or another. */
const kinds = ['birth', 'adopted', 'step'].flatMap((bond) =>
  ['1990-01-01', '2018-01-01'].flatMap((birthDate) => [
    { bond, birthDate, stage: 'living', sex: 'girl' },
    { bond, birthDate, stage: 'living', sex: 'boy' },
    { bond, birthDate, stage: 'died', deathDate: '2019-01-01' },
  ]),
);
type Child = (typeof kinds)[number];

/** All families of up to so many children, in whatever order. */
function families(max: number, from = 0): readonly (readonly Child[])[] {
  if (max === 0) return [[]];
  const larger = kinds
    .slice(from)
    .flatMap((kind, i) => families(max - 1, from + i).map((others) => [kind, ...others]));
  return [[], ...larger];
}

/** One way to read what the dossier leaves open in F8.1 and F8.8. */
type Reading = { adopted: boolean; step: boolean; later: boolean; byLife: boolean };
const both = [true, false];
const readings: readonly Reading[] = both.flatMap((adopted) =>
  both.flatMap((step) => both.flatMap((later) => both.map((byLife) => ({ adopted, step, later, byLife })))),
);

function isMeant(
  benefit: string,
  family: readonly Child[],
  { adopted, step, later, byLife }: Reading,
): boolean {
  const theirs = family.filter(
    ({ bond }) => bond === 'birth' || (bond === 'adopted' && adopted) || (bond === 'step' && step),
  );
  const early = theirs.filter(({ birthDate }) => birthDate < '2016-01-01');
  if (early.length === 0) return false;
  const counted = later ? theirs : early;
  const living = counted.filter(({ stage }) => stage === 'living');
  const children = byLife ? living : counted;
  // Nobody is asked whether a child who died was a daughter.
  const daughters = children.length === 2 && children.every(({ sex }) => sex !== 'boy');
  const noneLeft = benefit === 'rural-award-assistance' && living.length === 0;
  return noneLeft || counted.length === 1 || children.length === 1 || daughters;
}

test.each(['rural-award-assistance', 'earlier-benefits-go-on'])(
  '%s is a yes or a no only where every reading of the papers agrees',
  (benefit) => {
    const rulebook = rulebookOf(liuzhou);
    const decided = new Set<string>();
    const guesses = families(3).flatMap((family) => {
      const household: Household = {
        family: { county: 'liubei' },
        parents: [{ id: 'm', role: 'mother', birthDate: '1960-01-01', hukou: 'rural' }],
        children: family.map((child, i): Member => ({ ...child, id: `c${i}` })),
      };
      const situation = situationOf(rulebook, household, '2026-11-24');
      const [{ verdict } = { verdict: 'undetermined' }] = assessBenefit(rulebook.benefit(benefit), situation);
      if (verdict === 'undetermined') return [];
      decided.add(verdict);
      const agrees = readings.every(
        (reading) => isMeant(benefit, family, reading) === (verdict === 'entitled'),
      );
      return agrees ? [] : [{ verdict, family }];
    });
    expect(guesses).toEqual([]);
    expect([...decided].sort()).toEqual(['entitled', 'notEntitled']);
  },
);

/** What is put to the office about whom: each question concerns a child of the family. */
const questions: readonly (readonly [words: string, concerns: (child: Child) => boolean])[] = [
  ['2016年以后又生了孩子的', ({ bond, birthDate }) => bond === 'birth' && birthDate >= '2016-01-01'],
  ['收养的孩子或继子女', ({ bond }) => bond !== 'birth'],
  [
    '有孩子不在了的',
    ({ bond, birthDate, stage }) => bond === 'birth' && birthDate < '2016-01-01' && stage === 'died',
  ],
];

test.each(['rural-award-assistance', 'earlier-benefits-go-on'])(
  '%s asks the office nothing that does not concern the family',
  (benefit) => {
    const rulebook = rulebookOf(liuzhou);
    const asked = new Set<string>();
    const beside = families(3).flatMap((family) => {
      const household: Household = {
        family: { county: 'liubei' },
        parents: [{ id: 'm', role: 'mother', birthDate: '1960-01-01', hukou: 'rural' }],
        children: family.map((child, i): Member => ({ ...child, id: `c${i}` })),
      };
      const situation = situationOf(rulebook, household, '2026-11-24');
      const [found] = assessBenefit(rulebook.benefit(benefit), situation);
      return (found?.unsettled ?? []).flatMap(({ question }) => {
        const [words, concerns] = questions.find(([start]) => question.zh.includes(start)) ?? [];
        if (words !== undefined) asked.add(words);
        return concerns && family.some(concerns) ? [] : [{ question, family }];
      });
    });
    expect(beside).toEqual([]);
    expect(asked.size).toBe(questions.length);
  },
);

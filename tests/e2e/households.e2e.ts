import { yuanText } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import type { Entitlement } from '../../src/engine/assess.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf, type Situation } from '../../src/engine/situation.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { entitlementsIn } from '../households/support/disagreements.ts';
import { taxFound } from '../households/support/taxFound.ts';
import { topicsOf } from '../households/support/topicsOf.ts';
import { figuresOn, placeOf } from './support/expectedCard.ts';
import { shownCards, type ShownCard } from './support/shownCards.ts';
import { tellHousehold } from './support/tellHousehold.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const rulebook = rulebookOf(liuzhou);

/** A family of each kind, by the name of its case. */
const sample = [
  '一孩家庭，孩子2025年6月10日出生，妈妈应纳税所得额2万、爸爸9万',
  '双胞胎，预产期下月20日',
  '2025年6月10日出生，还没有申请过',
  '育儿补贴：孩子今天满3岁',
  '两个孩子，第三个预产期2027年1月15日',
  '妈妈52岁、爸爸55岁，独生子女2020年离世，正在轮候公租房',
  '双胞胎昨天出生',
  '住在三江，预产期2027年3月1日',
  '8岁上小学、13岁上初中住校，家里经济困难',
  '孩子的班级、妈妈的工作、困难与否都说“不清楚”',
];

test('every family of the sample is a case', () => {
  expect(sample.filter((name) => !cases.some((one) => one.name === name))).toEqual([]);
});

describe.each(cases.filter(({ name }) => sample.includes(name)))('$name', (one) => {
  test('sees the groups and figures that the engine finds', async () => {
    const topics = topicsOf(rulebook, one);
    const { known } = answerQuestionnaire(rulebook, one.household, topics, one.asOf);
    const situation = situationOf(rulebook, known, one.asOf);
    const found = [...entitlementsIn(situation, topics).values()];

    const { page, family } = await visit();
    await tellHousehold(family, liuzhou, known, topics);
    await family.seeResult();
    const shown = await shownCards(page, liuzhou.benefits);

    const cardOf = (each: Entitlement): ShownCard | undefined => {
      const { group, benefit, person } = placeOf(each, known);
      return shown.find((card) => card.group === group && card.benefit === benefit && card.person === person);
    };
    expect(found.filter((each) => cardOf(each) === undefined && !mayBeLeftOut(each)).map(nameOf)).toEqual([]);
    expect(shown.length).toBe(found.filter((each) => cardOf(each) !== undefined).length);
    for (const each of found) {
      const text = cardOf(each)?.text ?? '';
      expect(figuresOn(each, situation).filter((figure) => !text.includes(figure))).toEqual([]);
    }
    const whole = (await page.locator('main').textContent()) ?? '';
    expect(bestSavings(found, situation).filter((words) => !whole.includes(words))).toEqual([]);
  });
});

/** What would hurt to bring up is left out, and so is a "no" to the other case of a benefit. */
const mayBeLeftOut = (one: Entitlement): boolean =>
  one.benefit.gentle === true ||
  (groupOf(one) === 'no' && liuzhou.benefits.some((other) => areTwoCases(other, one.benefit)));

/** What the best split saves this year, where the deduction can be taken now. */
function bestSavings(found: readonly Entitlement[], situation: Situation): string[] {
  const best = taxFound(situation).worth.splits.find((split) => split.best);
  const isTaken = ({ benefit, status }: Entitlement): boolean =>
    benefit.id === 'infant-care-deduction' && status === 'current';
  if (best === undefined || !found.some(isTaken)) return [];
  return [`今年省${yuanText(Object.values(best.saves).reduce((sum, yuan) => sum + yuan, 0))}元`];
}

const areTwoCases = (a: Entitlement['benefit'], b: Entitlement['benefit']): boolean =>
  a.otherCaseOf === b.id || b.otherCaseOf === a.id;

const nameOf = ({ benefit, subject }: Entitlement): string => `${benefit.id} ${subject}`;

import {
  all,
  any,
  atLeast,
  clause,
  count,
  is,
  not,
  oneOf,
  reached,
  reachedDays,
  refer,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { bornOrExpected, lostBaby } from '../facts/household-members.ts';
import { parentBirthInsurance, parentRole, parentWork } from '../facts/parent.ts';
import { socialInsuranceLaw } from '../sources/national.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';

/** What the benefits for the costs of a birth have in common. */
export const birthInsuranceBasics = {
  topics: ['leave'],
  force: 'right',
  per: 'family',
  ask: medicalInsuranceOffice,
  checkedOn: '2026-11-24',
} as const;

const tooLate = unsettled(
  {
    zh: '宝宝出生98天以后还能不能办，有没有时限，没有查到，请尽快问',
    en: 'Whether this can still be claimed more than 98 days after the birth, and by when, we could not find; please ask soon',
  },
  medicalInsuranceOffice,
);

const afterALoss = all(
  atLeast(count('child', lostBaby), 1),
  unsettled(
    {
      zh: '宝宝离开以后，费用怎么报，我们手上的文件没有写',
      en: 'How the costs are covered when the baby has died is not written in the texts we hold',
    },
    medicalInsuranceOffice,
  ),
);

const lateOrLost = any(
  all(
    atLeast(
      count('child', all(bornOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 1)))),
      1,
    ),
    tooLate,
  ),
  afterALoss,
);

/** No paper we hold sets a time limit; while the mother’s 98 days run nobody is late. */
export const birthOrPregnancy = clause(
  { zh: '正在怀孕，或者宝宝出生不久', en: 'A baby is expected or newly born' },
  refer(socialInsuranceLaw, '五十四'),
  any(atLeast(count('child', all(bornOrExpected, not(reachedDays(childBirthDate, 98)))), 1), lateOrLost),
);

/** From 15 days before it, when the leave can begin. */
export const birthOrNearBirth = clause(
  { zh: '宝宝15天内要出生，或者出生不久', en: 'The baby is due within 15 days or newly born' },
  refer(socialInsuranceLaw, '五十六'),
  any(
    atLeast(
      count(
        'child',
        all(bornOrExpected, reachedDays(childBirthDate, -15), not(reachedDays(childBirthDate, 98))),
      ),
      1,
    ),
    lateOrLost,
  ),
);

const aMother = is(parentRole, 'mother');

export const insuredMother = atLeast(count('parent', all(aMother, is(parentBirthInsurance, 'employer'))), 1);

export const employedInsuredMother = atLeast(
  count('parent', all(aMother, is(parentWork, 'employed'), is(parentBirthInsurance, 'employer'))),
  1,
);

/** The law gives maternity insurance to employees; of others no text we hold says anything. */
export const paysForHerself = all(
  atLeast(count('parent', all(aMother, is(parentBirthInsurance, 'own'))), 1),
  unsettled(
    {
      zh: '自己交职工医保的，广西能不能参加生育保险、领生育津贴，没有查到',
      en: 'Whether Guangxi lets those who pay for themselves join maternity insurance and draw the allowance we could not find',
    },
    medicalInsuranceOffice,
  ),
);

export const uninsuredEmployedMother = atLeast(
  count(
    'parent',
    all(aMother, is(parentWork, 'employed'), oneOf(parentBirthInsurance, ['residents', 'none'])),
  ),
  1,
);

export const motherInResidentsInsurance = atLeast(
  count('parent', all(aMother, is(parentBirthInsurance, 'residents'))),
  1,
);

export const insuredFather = atLeast(
  count('parent', all(is(parentRole, 'father'), is(parentBirthInsurance, 'employer'))),
  1,
);

export const motherWithoutWork = atLeast(
  count('parent', all(aMother, oneOf(parentWork, ['paused', 'other']))),
  1,
);

/** Whether one who works for herself is “未就业” no text we hold says. */
export const motherWorksForHerself = all(
  atLeast(count('parent', all(aMother, is(parentWork, 'self'))), 1),
  unsettled(
    {
      zh: '妈妈自己做生意或灵活就业，算不算“未就业配偶”，我们手上的文件没有写',
      en: 'Whether a mother with her own business or freelance work counts as an unemployed spouse is not written in the texts we hold',
    },
    medicalInsuranceOffice,
  ),
);

import type { HouseholdCase } from './household-case.ts';
import { atTheEdges } from './at-the-edges.ts';
import { childcareSubsidy } from './childcare-subsidy.ts';
import { deadlineFamilies } from './deadline-families.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import { healthAndBirth } from './health-and-birth.ts';
import { infantMonths } from './infant-months.ts';
import { leaveAndInsurance } from './leave-and-insurance.ts';
import { oneChildAndTwoDaughters } from './one-child-and-two-daughters.ts';
import { publicHousing } from './public-housing.ts';
import { schoolAndWork } from './school-and-work.ts';
import { specialFamilies } from './special-families.ts';
import { taxGuardiansAndAdoption } from './tax-guardians-and-adoption.ts';
import { taxWorth } from './tax-worth.ts';
import { unknownAnswers } from './unknown-answers.ts';

/** Every household, whichever way it is run: through the engine alone, the questionnaire, or the page. */
export const cases: readonly HouseholdCase[] = [
  ...infantMonths,
  ...taxWorth,
  ...taxGuardiansAndAdoption,
  ...publicHousing,
  ...specialFamilies,
  ...oneChildAndTwoDaughters,
  ...schoolAndWork,
  ...healthAndBirth,
  ...leaveAndInsurance,
  ...fromElsewhere,
  ...unknownAnswers,
  ...childcareSubsidy,
  ...deadlineFamilies,
  ...atTheEdges,
];

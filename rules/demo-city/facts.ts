import type { Fact } from '#dsl';
import {
  childAdoptedOn,
  childBirthDate,
  childBond,
  childCustody,
  childDeathDate,
  childDueDate,
  childEducation,
  childGuardianSince,
  childIsChinese,
  childStage,
  childSubsidyFirst,
} from '../facts/child.ts';
import { familyPlans } from '../facts/family.ts';
import {
  parentBusinessTaxable,
  parentComprehensiveTaxable,
  parentIncome,
  parentRole,
  parentSoleTrader,
} from '../facts/parent.ts';
import { demoCounty } from './county.ts';

/** Only what its few benefits read: a fact that no page asks for is refused. */
export const facts: readonly Fact[] = [
  familyPlans,
  demoCounty,
  childStage,
  childBirthDate,
  childDueDate,
  childBond,
  childAdoptedOn,
  childGuardianSince,
  childDeathDate,
  childIsChinese,
  childSubsidyFirst,
  childCustody,
  childEducation,
  parentRole,
  parentIncome,
  parentComprehensiveTaxable,
  parentBusinessTaxable,
  parentSoleTrader,
];

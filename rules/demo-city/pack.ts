import type { Pack } from '#dsl';
import { livesOutsideTheCity } from '../facts/residence.ts';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import {
  childcareSubsidy,
  childcareSubsidyBefore2025,
  subsidyInGuangxi,
} from '../guangxi/childcare-subsidy.ts';
import { childEducationDeduction } from '../national/child-education-deduction.ts';
import { infantCareDeduction } from '../national/infant-care-deduction.ts';
import { schoolStart } from '../national/school-start.ts';
import * as fromGuangxi from '../sources/guangxi.ts';
import * as fromTheState from '../sources/national.ts';
import { facts } from './facts.ts';
import { front } from './front.ts';
import { measures } from './measures.ts';
import { demoOffices } from './offices.ts';
import { pages } from './pages.ts';
import { demoPaper } from './paper.ts';
import { pramLoan } from './pram-loan.ts';

/** The rules of an invented city: what a second city needs, and no more. */
export const demoCity: Pack = {
  ...front,
  region: { zh: '广西和示例市', en: 'Guangxi and Demo City' },
  policy: demoPaper.id,
  instruments: [demoPaper, ...Object.values(fromGuangxi), ...Object.values(fromTheState)],
  offices: demoOffices,
  facts,
  conflicts: [],
  pages,
  benefits: [
    infantCareDeduction,
    childEducationDeduction,
    childcareSubsidy,
    childcareSubsidyBefore2025,
    assistedReproductionInsurance,
    pramLoan,
  ],
  localStandards: [subsidyInGuangxi],
  notices: [
    {
      when: livesOutsideTheCity,
      says: {
        zh: '您家不住在示例市（虚构）。全国都有的待遇照样能办。',
        en: 'You do not live in Demo City (invented). What holds nationwide is yours all the same.',
      },
    },
  ],
  measures,
  schoolStart,
};

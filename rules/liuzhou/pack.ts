import type { Pack } from '#dsl';
import * as child from '../facts/child.ts';
import * as family from '../facts/family.ts';
import * as parent from '../facts/parent.ts';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import { deceasedInGuangxi, disabledInGuangxi } from '../guangxi/special-assistance-standard.ts';
import { childEducationDeduction } from '../national/child-education-deduction.ts';
import { childHealthManagement } from '../national/child-health-management.ts';
import { childhoodImmunisation } from '../national/childhood-immunisation.ts';
import { contraceptiveServices } from '../national/contraceptive-services.ts';
import { folicAcid } from '../national/folic-acid.ts';
import { infantCareDeduction } from '../national/infant-care-deduction.ts';
import { maternalHealthManagement } from '../national/maternal-health-management.ts';
import { newbornMedicalInsurance } from '../national/newborn-medical-insurance.ts';
import { prePregnancyCheck } from '../national/pre-pregnancy-check.ts';
import { specialAssistanceDeceased } from '../national/special-assistance-deceased.ts';
import { specialAssistanceDisabled } from '../national/special-assistance-disabled.ts';
import * as fromGuangxi from '../sources/guangxi.ts';
import * as fromLiuzhou from '../sources/liuzhou.ts';
import * as fromTheState from '../sources/national.ts';
import * as offices from '../sources/offices.ts';
import { birthJointHandling } from './birth-joint-handling.ts';
import { birthRegistration } from './birth-registration.ts';
import { birthsNotTied } from './births-not-tied.ts';
import { housingFundLoan } from './housing-fund-loan.ts';
import { infertilityCare } from './infertility-care.ts';
import { measures } from './measures.ts';
import { motherAndBabyRooms } from './mother-and-baby-rooms.ts';
import { newbornScreening } from './newborn-screening.ts';
import { nutritionPacks } from './nutrition-packs.ts';
import { pages } from './pages.ts';
import { painlessBirth } from './painless-birth.ts';
import { premaritalCheck } from './premarital-check.ts';
import { prenatalScreeningSubsidy } from './prenatal-screening-subsidy.ts';
import { publicRentalExchange } from './public-rental-exchange.ts';
import { publicRentalFlatType } from './public-rental-flat-type.ts';
import { publicRentalPriority } from './public-rental-priority.ts';
import { severeThalassaemiaAid } from './severe-thalassaemia-aid.ts';
import { specialFamilyAssistedBirth } from './special-family-assisted-birth.ts';
import { specialFamilyCareHome } from './special-family-care-home.ts';
import { specialFamilyHousing } from './special-family-housing.ts';
import { specialFamilyInsurance } from './special-family-insurance.ts';
import { specialFamilyNursingAllowance } from './special-family-nursing-allowance.ts';
import { specialFamilySupport } from './special-family-support.ts';
import { thalassaemiaServices } from './thalassaemia-services.ts';
import { topics } from './topics.ts';

/** Liuzhou's rules: the only door into this folder. */
export const liuzhou: Pack = {
  id: 'liuzhou',
  title: { zh: '柳州生育支持政策自查', en: 'Liuzhou Birth Benefits' },
  lead: {
    zh: '回答几个简单的问题，看看柳州的生育支持政策里，您家能享受哪些、怎么办。',
    en: 'Answer a few simple questions and see what Liuzhou’s support for families offers you, and how to get it.',
  },
  basis: {
    zh: '依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》和国家、自治区的有关规定。',
    en: 'Based on 柳办发〔2023〕1号, Liuzhou’s Measures to Support Births, and the national and Guangxi rules it rests on.',
  },
  region: { zh: '广西和柳州', en: 'Guangxi and Liuzhou' },
  instruments: [...Object.values(fromLiuzhou), ...Object.values(fromGuangxi), ...Object.values(fromTheState)],
  offices: Object.values(offices),
  facts: [...Object.values(child), ...Object.values(parent), ...Object.values(family)],
  topics,
  pages,
  benefits: [
    maternalHealthManagement,
    newbornScreening,
    childHealthManagement,
    childhoodImmunisation,
    nutritionPacks,
    prenatalScreeningSubsidy,
    thalassaemiaServices,
    severeThalassaemiaAid,
    premaritalCheck,
    prePregnancyCheck,
    folicAcid,
    infertilityCare,
    assistedReproductionInsurance,
    painlessBirth,
    motherAndBabyRooms,
    contraceptiveServices,
    birthRegistration,
    birthJointHandling,
    newbornMedicalInsurance,
    birthsNotTied,
    infantCareDeduction,
    childEducationDeduction,
    publicRentalPriority,
    publicRentalFlatType,
    publicRentalExchange,
    specialFamilyHousing,
    housingFundLoan,
    specialAssistanceDeceased,
    specialAssistanceDisabled,
    specialFamilyCareHome,
    specialFamilyInsurance,
    specialFamilySupport,
    specialFamilyNursingAllowance,
    specialFamilyAssistedBirth,
  ],
  localStandards: [deceasedInGuangxi, disabledInGuangxi],
  measures,
};

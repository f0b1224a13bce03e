import type { Pack } from '#dsl';
import { conflicts } from '../facts/conflicts.ts';
import * as child from '../facts/child.ts';
import * as family from '../facts/family.ts';
import * as parent from '../facts/parent.ts';
import {
  childcareSubsidy,
  childcareSubsidyBefore2025,
  subsidyInGuangxi,
} from '../guangxi/childcare-subsidy.ts';
import { additionalMaternityLeave } from '../guangxi/additional-maternity-leave.ts';
import { fathersLeave } from '../guangxi/fathers-leave.ts';
import { parentalLeave } from '../guangxi/parental-leave.ts';
import { birthPaidByTheEmployer } from '../national/birth-paid-by-the-employer.ts';
import { maternityAllowance } from '../national/maternity-allowance.ts';
import { maternityLeave } from '../national/maternity-leave.ts';
import { maternityMedicalCosts } from '../national/maternity-medical-costs.ts';
import { miscarriageLeaveBefore4Months } from '../national/miscarriage-leave-before-4-months.ts';
import { miscarriageLeaveFrom4Months } from '../national/miscarriage-leave-from-4-months.ts';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import { onlyChildNursingLeave } from '../guangxi/only-child-nursing-leave.ts';
import { onlyChildParentsAward } from '../guangxi/only-child-parents-award.ts';
import { ruralAwardInGuangxi } from '../guangxi/rural-award-standard.ts';
import { deceasedInGuangxi, disabledInGuangxi } from '../guangxi/special-assistance-standard.ts';
import { childEducationDeduction } from '../national/child-education-deduction.ts';
import { childHealthManagement } from '../national/child-health-management.ts';
import { childhoodImmunisation } from '../national/childhood-immunisation.ts';
import { contraceptiveServices } from '../national/contraceptive-services.ts';
import { folicAcid } from '../national/folic-acid.ts';
import { infantCareDeduction } from '../national/infant-care-deduction.ts';
import { maternalHealthManagement } from '../national/maternal-health-management.ts';
import { motherAndBabyRooms } from '../national/mother-and-baby-rooms.ts';
import { newbornMedicalInsurance } from '../national/newborn-medical-insurance.ts';
import { noSocialFee } from '../national/no-social-fee.ts';
import { prePregnancyCheck } from '../national/pre-pregnancy-check.ts';
import { ruralAwardAssistance } from '../national/rural-award-assistance.ts';
import { specialAssistanceDeceased } from '../national/special-assistance-deceased.ts';
import { specialAssistanceDisabled } from '../national/special-assistance-disabled.ts';
import * as fromGuangxi from '../sources/guangxi.ts';
import { compulsorySchooling } from '../national/compulsory-schooling.ts';
import { freeFinalKindergartenYear } from '../national/free-final-kindergarten-year.ts';
import { kindergartenEntry } from '../national/kindergarten-entry.ts';
import { textbooksAndBoardingAid } from '../national/textbooks-and-boarding-aid.ts';
import { workInPregnancy } from '../national/work-in-pregnancy.ts';
import { workWhileNursing } from '../national/work-while-nursing.ts';
import * as fromLiuzhou from '../sources/liuzhou.ts';
import * as fromTheState from '../sources/national.ts';
import * as offices from '../sources/offices.ts';
import { front } from './front.ts';
import { birthJointHandling } from './birth-joint-handling.ts';
import { birthRegistration } from './birth-registration.ts';
import { birthsNotTied } from './births-not-tied.ts';
import { earlierBenefitsGoOn } from './earlier-benefits-go-on.ts';
import { housingFundLoan } from './housing-fund-loan.ts';
import { infertilityCare } from './infertility-care.ts';
import { measures } from './measures.ts';
import { newbornScreening } from './newborn-screening.ts';
import { notices } from './notices.ts';
import { nutritionPacks } from './nutrition-packs.ts';
import { pages } from './pages.ts';
import { schoolStart } from '../national/school-start.ts';
import { liuzhouCounty } from './county.ts';
import { familyHukouInLiuzhou } from './hukou.ts';
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
import { affordableChildcare } from './affordable-childcare.ts';
import { afterSchoolCare } from './after-school-care.ts';
import { backToWorkTraining } from './back-to-work-training.ts';
import { childcareTrainingSubsidy } from './childcare-training-subsidy.ts';
import { familyFriendlyEmployer } from './family-friendly-employer.ts';
import { holidayCare } from './holiday-care.ts';
import { parentingGuidance } from './parenting-guidance.ts';
import { nursingLeave } from './nursing-leave.ts';
import { prenatalCheckLeave } from './prenatal-check-leave.ts';
import { residentsBirthCosts } from './residents-birth-costs.ts';
import { thalassaemiaServices } from './thalassaemia-services.ts';
import { withCityWords } from './with-city-words.ts';

/** Liuzhou's rules: the only door into this folder. */
export const liuzhou: Pack = {
  ...front,
  region: { zh: '广西和柳州', en: 'Guangxi and Liuzhou' },
  policy: fromLiuzhou.lz2023_1.id,
  instruments: [...Object.values(fromLiuzhou), ...Object.values(fromGuangxi), ...Object.values(fromTheState)],
  offices: Object.values(offices),
  facts: [
    ...Object.values(child),
    ...Object.values(parent),
    ...Object.values(family),
    liuzhouCounty,
    familyHukouInLiuzhou,
  ],
  conflicts,
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
    noSocialFee,
    birthsNotTied,
    infantCareDeduction,
    childEducationDeduction,
    childcareSubsidy,
    childcareSubsidyBefore2025,
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
    earlierBenefitsGoOn,
    ruralAwardAssistance,
    onlyChildParentsAward,
    onlyChildNursingLeave,
    affordableChildcare,
    parentingGuidance,
    kindergartenEntry,
    freeFinalKindergartenYear,
    compulsorySchooling,
    textbooksAndBoardingAid,
    afterSchoolCare,
    holidayCare,
    maternityLeave,
    additionalMaternityLeave,
    fathersLeave,
    parentalLeave,
    maternityAllowance,
    maternityMedicalCosts,
    birthPaidByTheEmployer,
    residentsBirthCosts,
    prenatalCheckLeave,
    nursingLeave,
    miscarriageLeaveBefore4Months,
    miscarriageLeaveFrom4Months,
    workInPregnancy,
    workWhileNursing,
    backToWorkTraining,
    childcareTrainingSubsidy,
    familyFriendlyEmployer,
  ].map(withCityWords),
  localStandards: [subsidyInGuangxi, deceasedInGuangxi, disabledInGuangxi, ruralAwardInGuangxi],
  notices,
  measures,
  schoolStart,
};

import type { Measure } from '#dsl';
import { childcareSubsidy, childcareSubsidyBefore2025 } from '../guangxi/childcare-subsidy.ts';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import { onlyChildNursingLeave } from '../guangxi/only-child-nursing-leave.ts';
import { onlyChildParentsAward } from '../guangxi/only-child-parents-award.ts';
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
import { compulsorySchooling } from '../national/compulsory-schooling.ts';
import { freeFinalKindergartenYear } from '../national/free-final-kindergarten-year.ts';
import { kindergartenEntry } from '../national/kindergarten-entry.ts';
import { textbooksAndBoardingAid } from '../national/textbooks-and-boarding-aid.ts';
import { workInPregnancy } from '../national/work-in-pregnancy.ts';
import { workWhileNursing } from '../national/work-while-nursing.ts';
import { birthJointHandling } from './birth-joint-handling.ts';
import { birthRegistration } from './birth-registration.ts';
import { birthsNotTied } from './births-not-tied.ts';
import { earlierBenefitsGoOn } from './earlier-benefits-go-on.ts';
import { housingFundLoan } from './housing-fund-loan.ts';
import { infertilityCare } from './infertility-care.ts';
import { newbornScreening } from './newborn-screening.ts';
import { nutritionPacks } from './nutrition-packs.ts';
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
import { thalassaemiaServices } from './thalassaemia-services.ts';

const officesOnly = {
  zh: '对机关工作的部署，没有个人可以申请的事项',
  en: 'Instructs offices; nothing a citizen can claim',
};

/** 柳办发〔2023〕1号, measure by measure, in order. */
export const measures: readonly Measure[] = [
  {
    no: 1,
    title: { zh: '保障生育政策依法落实', en: 'Births policy carried out by law' },
    quote: '保障生育政策依法落实',
    benefits: [noSocialFee.id, birthsNotTied.id],
  },
  {
    no: 2,
    title: { zh: '加强人口服务体系建设', en: 'Population services' },
    quote: '加强人口服务体系建设',
    benefits: [birthRegistration.id, birthJointHandling.id, newbornMedicalInsurance.id],
  },
  {
    no: 3,
    title: { zh: '强化人口监测和形势研判', en: 'Population monitoring' },
    quote: '强化人口监测和形势研判',
    noBenefit: officesOnly,
  },
  {
    no: 4,
    title: { zh: '保障孕产妇和儿童健康', en: 'Health of mothers and children' },
    quote: '保障孕产妇和儿童健康',
    benefits: [
      maternalHealthManagement.id,
      childHealthManagement.id,
      childhoodImmunisation.id,
      nutritionPacks.id,
      motherAndBabyRooms.id,
    ],
  },
  {
    no: 5,
    title: { zh: '综合防治出生缺陷', en: 'Prevention of birth defects' },
    quote: '综合防治出生缺陷',
    benefits: [
      premaritalCheck.id,
      prePregnancyCheck.id,
      folicAcid.id,
      thalassaemiaServices.id,
      severeThalassaemiaAid.id,
      prenatalScreeningSubsidy.id,
      newbornScreening.id,
    ],
  },
  {
    no: 6,
    title: { zh: '加强生殖健康服务', en: 'Reproductive health' },
    quote: '加强生殖健康服务',
    benefits: [
      painlessBirth.id,
      infertilityCare.id,
      assistedReproductionInsurance.id,
      contraceptiveServices.id,
    ],
  },
  {
    no: 7,
    title: { zh: '增加托育服务供给', en: 'More childcare places' },
    quote: '增加托育服务供给',
    benefits: [affordableChildcare.id],
  },
  {
    no: 8,
    title: { zh: '加大政策支持力度', en: 'Support for childcare providers' },
    quote: '加大政策支持力度',
    benefits: [affordableChildcare.id],
  },
  {
    no: 9,
    title: { zh: '加强托育人才培养', en: 'Training of childcare staff' },
    quote: '加强托育人才培养',
    benefits: [childcareTrainingSubsidy.id],
  },
  {
    no: 10,
    title: { zh: '强化综合监管和服务', en: 'Supervision and guidance' },
    quote: '强化综合监管和服务',
    benefits: [affordableChildcare.id, parentingGuidance.id],
  },
  {
    no: 11,
    title: { zh: '加大家庭养育保障力度', en: 'Housing, tax and subsidies for families' },
    quote: '加大家庭养育保障力度',
    benefits: [
      infantCareDeduction.id,
      childEducationDeduction.id,
      childcareSubsidy.id,
      childcareSubsidyBefore2025.id,
      publicRentalPriority.id,
      publicRentalFlatType.id,
      publicRentalExchange.id,
      housingFundLoan.id,
      familyFriendlyEmployer.id,
    ],
  },
  {
    no: 12,
    title: { zh: '扩大优质教育资源供给', en: 'Education' },
    quote: '扩大优质教育资源供给',
    benefits: [
      kindergartenEntry.id,
      freeFinalKindergartenYear.id,
      compulsorySchooling.id,
      textbooksAndBoardingAid.id,
      afterSchoolCare.id,
    ],
  },
  {
    no: 13,
    title: { zh: '落实生育休假与生育保险制度', en: 'Leave and maternity insurance' },
    quote: '落实生育休假与生育保险制度',
    pending: true,
  },
  {
    no: 14,
    title: { zh: '增强家庭照护能力', en: 'Care within the family' },
    quote: '增强家庭照护能力',
    benefits: [parentingGuidance.id, holidayCare.id],
  },
  {
    no: 15,
    title: { zh: '保障女性就业合法权益', en: 'Women’s rights at work' },
    quote: '保障女性就业合法权益',
    benefits: [workInPregnancy.id, workWhileNursing.id, backToWorkTraining.id, familyFriendlyEmployer.id],
  },
  {
    no: 16,
    title: { zh: '维护计划生育家庭合法权益', en: 'Rights of families who followed the one-child policy' },
    quote: '维护计划生育家庭合法权益',
    benefits: [
      earlierBenefitsGoOn.id,
      ruralAwardAssistance.id,
      onlyChildParentsAward.id,
      onlyChildNursingLeave.id,
    ],
  },
  {
    no: 17,
    title: {
      zh: '建立健全计划生育特殊家庭全方位帮扶保障制度',
      en: 'Support for families who lost their only child',
    },
    quote: '建立健全计划生育特殊家庭全方位帮扶保障制度',
    benefits: [
      specialAssistanceDeceased.id,
      specialAssistanceDisabled.id,
      specialFamilyCareHome.id,
      specialFamilyHousing.id,
      specialFamilyInsurance.id,
      specialFamilyNursingAllowance.id,
    ],
  },
  {
    no: 18,
    title: {
      zh: '建立完善计划生育特殊家庭扶助关怀工作机制',
      en: 'Care for families who lost their only child',
    },
    quote: '建立完善计划生育特殊家庭扶助关怀工作机制',
    benefits: [specialFamilySupport.id, specialFamilyAssistedBirth.id],
  },
  { no: 19, title: { zh: '强化组织领导', en: 'Leadership' }, quote: '强化组织领导', noBenefit: officesOnly },
  { no: 20, title: { zh: '强化协作协同', en: 'Cooperation' }, quote: '强化协作协同', noBenefit: officesOnly },
  { no: 21, title: { zh: '强化正面宣传', en: 'Publicity' }, quote: '强化正面宣传', noBenefit: officesOnly },
  { no: 22, title: { zh: '强化督促检查', en: 'Inspection' }, quote: '强化督促检查', noBenefit: officesOnly },
];

import type { Measure } from '#dsl';
import { childcareSubsidy, childcareSubsidyBefore2025 } from '../guangxi/childcare-subsidy.ts';
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
import {
  assistedReproductionInsured,
  birthListOf2024,
  centresBy2025,
  finalYearFree,
  infantDeductionRaised,
  kindergartenByLaw,
  nationalSubsidy,
  placesBy2025,
} from './overtaken.ts';
import { parentingGuidance } from './parenting-guidance.ts';
import { nursingLeave } from './nursing-leave.ts';
import { prenatalCheckLeave } from './prenatal-check-leave.ts';
import { residentsBirthCosts } from './residents-birth-costs.ts';
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
    quote: '将入户、入学、入职等与个人生育情况全面脱钩',
    benefits: [noSocialFee.id, birthsNotTied.id],
  },
  {
    no: 2,
    title: { zh: '加强人口服务体系建设', en: 'Population services' },
    quote:
      '推进出生医学证明、儿童预防接种、户口登记、医保参保、社保卡申领等“出生一件事”联办，并实现信息互联互通',
    overtaken: [birthListOf2024],
    benefits: [birthRegistration.id, birthJointHandling.id, newbornMedicalInsurance.id],
  },
  {
    no: 3,
    title: { zh: '强化人口监测和形势研判', en: 'Population monitoring' },
    quote: '稳定和健全基层人口监测队伍，丰富人口信息采集手段，落实人口监测统计、出生信息网上直报制度',
    noBenefit: officesOnly,
  },
  {
    no: 4,
    title: { zh: '保障孕产妇和儿童健康', en: 'Health of mothers and children' },
    quote: '持续做好0—6岁儿童健康管理，实施贫困地区儿童营养改善项目',
    benefits: [
      maternalHealthManagement.id,
      childHealthManagement.id,
      childhoodImmunisation.id,
      nutritionPacks.id,
      newbornMedicalInsurance.id,
      motherAndBabyRooms.id,
    ],
  },
  {
    no: 5,
    title: { zh: '综合防治出生缺陷', en: 'Prevention of birth defects' },
    quote: '免费开展婚前医学检查、孕前优生健康检查、新生儿疾病筛查，实施产前筛查补助政策',
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
    quote: '向群众提供有针对性的服务，提高不孕不育防治水平',
    overtaken: [assistedReproductionInsured],
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
    quote: '支持有条件的幼儿园利用现有资源增设托班',
    overtaken: [placesBy2025],
    benefits: [affordableChildcare.id],
  },
  {
    no: 8,
    title: { zh: '加大政策支持力度', en: 'Support for childcare providers' },
    quote: '建立柳州市托育机构运营补贴激励机制，推进发展多种形式的普惠托育服务',
    overtaken: [centresBy2025],
    benefits: [affordableChildcare.id],
  },
  {
    no: 9,
    title: { zh: '加强托育人才培养', en: 'Training of childcare staff' },
    quote: '组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴',
    benefits: [childcareTrainingSubsidy.id],
  },
  {
    no: 10,
    title: { zh: '强化综合监管和服务', en: 'Supervision and guidance' },
    quote: '为家长及婴幼儿照护者提供婴幼儿早期发展和科学育儿指导等',
    benefits: [affordableChildcare.id, parentingGuidance.id],
  },
  {
    no: 11,
    title: { zh: '加大家庭养育保障力度', en: 'Housing, tax and subsidies for families' },
    quote: '对符合条件的生育三孩家庭、计划生育特殊家庭，同等条件下可优先予以保障',
    overtaken: [infantDeductionRaised, nationalSubsidy],
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
    quote: '全面落实义务教育免试就近入学和“两免一补”政策',
    overtaken: [kindergartenByLaw, finalYearFree],
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
    quote: '落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定',
    benefits: [
      maternityLeave.id,
      additionalMaternityLeave.id,
      fathersLeave.id,
      parentalLeave.id,
      maternityAllowance.id,
      maternityMedicalCosts.id,
      birthPaidByTheEmployer.id,
      residentsBirthCosts.id,
      prenatalCheckLeave.id,
      nursingLeave.id,
      miscarriageLeaveBefore4Months.id,
      miscarriageLeaveFrom4Months.id,
      workInPregnancy.id,
      workWhileNursing.id,
    ],
  },
  {
    no: 14,
    title: { zh: '增强家庭照护能力', en: 'Care within the family' },
    quote: '通过入户指导、亲子活动、家长课堂等方式，向广大家庭尤其是农村家庭普及科学育儿知识和技能',
    benefits: [parentingGuidance.id, holidayCare.id],
  },
  {
    no: 15,
    title: { zh: '保障女性就业合法权益', en: 'Women’s rights at work' },
    quote: '为因生育中断就业的女性提供再就业培训公共服务',
    benefits: [workInPregnancy.id, workWhileNursing.id, backToWorkTraining.id, familyFriendlyEmployer.id],
  },
  {
    no: 16,
    title: { zh: '维护计划生育家庭合法权益', en: 'Rights of families who followed the one-child policy' },
    quote: '对全面两孩政策调整前的独生子女家庭和农村计划生育双女家庭，继续实行现行各项奖励扶助制度和优惠政策',
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
    quote: '落实计划生育家庭特别扶助制度，实行扶助标准动态调整',
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
    quote: '建立定期巡访制度，落实计划生育特殊家庭“双岗”联系人制度',
    benefits: [specialFamilySupport.id, specialFamilyAssistedBirth.id],
  },
  {
    no: 19,
    title: { zh: '强化组织领导', en: 'Leadership' },
    quote: '各县区、新区要增强国情、国策意识，坚持一把手亲自抓、负总责',
    noBenefit: officesOnly,
  },
  {
    no: 20,
    title: { zh: '强化协作协同', en: 'Cooperation' },
    quote: '鼓励社会组织、志愿者开展健康知识普及、婴幼儿照护服务、妇女儿童权益维护等公益活动',
    noBenefit: officesOnly,
  },
  {
    no: 21,
    title: { zh: '强化正面宣传', en: 'Publicity' },
    quote: '充分发挥主流媒体和新媒体优势，加强人口形势、生育政策宣传和解读',
    noBenefit: officesOnly,
  },
  {
    no: 22,
    title: { zh: '强化督促检查', en: 'Inspection' },
    quote: '各县区、新区要明确责任分工，细化工作举措，确保各项工作措施落实到位',
    noBenefit: officesOnly,
  },
];

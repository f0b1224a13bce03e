import { cite, low, note, refer, type Benefit } from '#dsl';
import { fathersLeave } from '../guangxi/fathers-leave.ts';
import { parentalLeave } from '../guangxi/parental-leave.ts';
import { childHealthManagement } from '../national/child-health-management.ts';
import { childhoodImmunisation } from '../national/childhood-immunisation.ts';
import { compulsorySchooling } from '../national/compulsory-schooling.ts';
import { contraceptiveServices } from '../national/contraceptive-services.ts';
import { folicAcid } from '../national/folic-acid.ts';
import { freeFinalKindergartenYear } from '../national/free-final-kindergarten-year.ts';
import { kindergartenEntry } from '../national/kindergarten-entry.ts';
import { maternalHealthManagement } from '../national/maternal-health-management.ts';
import { maternityAllowance } from '../national/maternity-allowance.ts';
import { maternityLeave } from '../national/maternity-leave.ts';
import { maternityMedicalCosts } from '../national/maternity-medical-costs.ts';
import { motherAndBabyRooms } from '../national/mother-and-baby-rooms.ts';
import { newbornMedicalInsurance } from '../national/newborn-medical-insurance.ts';
import { noSocialFee } from '../national/no-social-fee.ts';
import { prePregnancyCheck } from '../national/pre-pregnancy-check.ts';
import { specialAssistanceDeceased } from '../national/special-assistance-deceased.ts';
import { specialAssistanceDisabled } from '../national/special-assistance-disabled.ts';
import { textbooksAndBoardingAid } from '../national/textbooks-and-boarding-aid.ts';
import { workInPregnancy } from '../national/work-in-pregnancy.ts';
import { workWhileNursing } from '../national/work-while-nursing.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { compulsoryEducationLaw, gbf2025_27, preschoolLaw, socialInsuranceLaw } from '../sources/national.ts';
import { educationOffice, medicalInsuranceOffice } from '../sources/offices.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const leaveNamed = note(
  {
    zh: '柳州的文件也点了这个假的名，要求落实。',
    en: 'The Liuzhou paper names this leave too and asks for it to be carried out.',
  },
  cite(lz2023_1, '十三', '落实产前检查陪护假、产假、男方护理假、育儿假、哺乳假等制度和规定'),
);

const birthInsuranceNamed = note(
  {
    zh: '柳州的文件要求继续做好参保女职工的生育医疗费用和生育津贴。',
    en: 'The Liuzhou paper asks for the medical costs and the allowance of insured female employees to be kept up.',
  },
  cite(lz2023_1, '十三', '继续做好生育保险对参保女职工生育医疗费用、生育津贴待遇等的保障'),
);

const watchedOver = note(
  {
    zh: '有关部门会定期检查，侵害孕期、产期、哺乳期权益的依法惩处。遇到了可以打 12333（人社）或 12338（妇联）。',
    en: 'The authorities check regularly and punish what infringes these rights. If it happens to you, call 12333 (labour) or 12338 (Women’s Federation).',
  },
  cite(
    lz2023_1,
    '十五',
    '落实好《女职工劳动保护特别规定》，定期开展女职工生育权益保障专项督查，加强监察执法，持续开展就业性别歧视约谈工作，依法惩处侵害女职工孕期、产期、哺乳期特殊劳动保护权益行为',
  ),
);

const standardsAdjusted = note(
  {
    zh: '柳州的文件写明扶助标准会调整；现在是多少，请问户籍所在地的乡镇（街道）。',
    en: 'The Liuzhou paper says the standards are adjusted over time; what they are now, the township or street office can say.',
  },
  cite(lz2023_1, '十七', '落实计划生育家庭特别扶助制度，实行扶助标准动态调整'),
);

/**
 * What Liuzhou adds to the benefits of the state and the region: what its paper says of them, what we did not find in
 * Liuzhou, and from when a programme holds here that no other source of ours dates.
 */
export const cityWords: Readonly<Record<string, Partial<Pick<Benefit, 'inForce' | 'notes'>>>> = {
  [noSocialFee.id]: {
    notes: [
      note(
        {
          zh: '柳州的文件也写明取消社会抚养费，并清理了相关的处罚规定。',
          en: 'The Liuzhou paper too says that the fee is abolished, and clears away the penalties that went with it.',
        },
        cite(lz2023_1, '一', '取消社会抚养费，清理和废止相关处罚规定'),
      ),
    ],
  },
  [maternalHealthManagement.id]: {
    inForce: sinceTheMeasures,
    notes: [
      note(
        {
          zh: '属于高危妊娠的，有专人管理。',
          en: 'High-risk pregnancies are looked after individually.',
        },
        cite(
          lz2023_1,
          '四',
          '严格执行孕产妇分级管理，全面落实妊娠风险筛查与评估、高危孕产妇专案管理、危急重症救治',
        ),
      ),
      note(
        {
          zh: '心里难受也请说出来：心理援助热线 12356。',
          en: 'If you feel low, please talk to someone: the helpline 12356.',
        },
        cite(lz2023_1, '五', '加强妇女、儿童心理健康服务'),
      ),
    ],
  },
  [childHealthManagement.id]: {
    inForce: sinceTheMeasures,
    notes: [
      note(
        { zh: '柳州的文件要求持续做好。', en: 'Liuzhou’s paper says to keep it up.' },
        cite(lz2023_1, '四', '持续做好0—6岁儿童健康管理'),
      ),
      note(
        {
          zh: '担心近视、营养或孤独症，体检时就可以告诉医生，有筛查、诊断和干预。',
          en: 'If you worry about eyesight, nutrition or autism, tell the doctor: there is screening, diagnosis and help.',
        },
        cite(lz2023_1, '四', '加强对儿童青少年近视、营养不均衡、孤独症等风险因素和疾病的筛查、诊断、干预'),
      ),
    ],
  },
  [childhoodImmunisation.id]: { inForce: sinceTheMeasures },
  [newbornMedicalInsurance.id]: {
    notes: [
      note(
        {
          zh: '柳州的文件要求做好儿童的基本医疗保障。以后每年怎么参保、报销多少，请打 12393 问。',
          en: 'The Liuzhou paper asks for good basic medical cover for children. How to enrol in later years and what is reimbursed, 12393 can say.',
        },
        cite(lz2023_1, '四', '做好儿童基本医疗保障工作'),
      ),
    ],
  },
  [motherAndBabyRooms.id]: {
    inForce: sinceTheMeasures,
    notes: [
      note(
        {
          zh: '柳州在推进母婴设施的标准化，让它们更好找、更好用。',
          en: 'Liuzhou is bringing its rooms up to a standard and making them easier to find and use.',
        },
        cite(lz2023_1, '四', '推进公共场所和用人单位母婴设施标准化建设，提高设施利用率和服务可及性'),
      ),
    ],
  },
  [prePregnancyCheck.id]: {
    inForce: sinceTheMeasures,
    notes: [
      note(
        {
          zh: '在柳州，文件写明这项检查免费。',
          en: 'In Liuzhou the paper says in so many words that this check is free.',
        },
        cite(lz2023_1, '五', '免费开展婚前医学检查、孕前优生健康检查、新生儿疾病筛查'),
      ),
    ],
  },
  [folicAcid.id]: { inForce: sinceTheMeasures },
  [contraceptiveServices.id]: {
    notes: [
      note(
        {
          zh: '也可以咨询怎样避免意外怀孕。',
          en: 'You can also ask how to avoid an unplanned pregnancy.',
        },
        cite(lz2023_1, '六', '加强生殖健康宣传教育和服务，预防非意愿妊娠'),
      ),
    ],
  },
  [kindergartenEntry.id]: {
    notes: [
      note(
        {
          zh: '资助多少、怎样申请，没有查到柳州公开的规定。',
          en: 'How much this aid is and how to apply is not published for Liuzhou.',
        },
        refer(preschoolLaw, '六十五'),
      ),
    ],
  },
  [freeFinalKindergartenYear.id]: {
    notes: [
      note(
        {
          zh: '小班、中班，广西和柳州有没有减免、减免多少，没有查到公开的规定。',
          en: 'Whether Guangxi or Liuzhou go further, and the local amounts, is not published where we could find it.',
        },
        refer(gbf2025_27, '', low(educationOffice)),
      ),
    ],
  },
  [compulsorySchooling.id]: {
    notes: [
      note(
        {
          zh: '柳州的文件也写明：义务教育免试就近入学要全面落实。',
          en: 'The Liuzhou paper too says that entry near home without a test is to be carried out in full.',
        },
        cite(lz2023_1, '十二', '全面落实义务教育免试就近入学和“两免一补”政策'),
      ),
      note(
        {
          zh: '兄弟姐妹能不能上同一所学校（“长幼随学”），没有查到柳州的规定，请问教育局。',
          en: 'Whether brothers and sisters may go to the same school is not published for Liuzhou; ask the Education Bureau.',
        },
        refer(compulsoryEducationLaw, ''),
      ),
    ],
  },
  [textbooksAndBoardingAid.id]: {
    notes: [
      note(
        {
          zh: '柳州的文件要求全面落实“两免一补”。',
          en: 'The Liuzhou paper asks for the exemptions and the allowance to be carried out in full.',
        },
        cite(lz2023_1, '十二', '全面落实义务教育免试就近入学和“两免一补”政策'),
      ),
    ],
  },
  [maternityLeave.id]: { notes: [leaveNamed] },
  [fathersLeave.id]: { notes: [leaveNamed] },
  [parentalLeave.id]: { notes: [leaveNamed] },
  [maternityAllowance.id]: { notes: [birthInsuranceNamed] },
  [maternityMedicalCosts.id]: {
    notes: [
      birthInsuranceNamed,
      note(
        {
          zh: '生孩子前要交满几个月、每项报多少，没有查到柳州公开的标准。',
          en: 'How many months must be paid before the birth and how much is covered is not published for Liuzhou.',
        },
        refer(socialInsuranceLaw, '五十四', low(medicalInsuranceOffice)),
      ),
    ],
  },
  [workInPregnancy.id]: { notes: [watchedOver] },
  [workWhileNursing.id]: { notes: [watchedOver] },
  [specialAssistanceDeceased.id]: { notes: [standardsAdjusted] },
  [specialAssistanceDisabled.id]: { notes: [standardsAdjusted] },
};

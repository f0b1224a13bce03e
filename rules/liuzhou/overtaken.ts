import { cite, low, medium, refer, type Overtaken } from '#dsl';
import { childcareSubsidy, childcareSubsidyBefore2025 } from '../guangxi/childcare-subsidy.ts';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import { freeFinalKindergartenYear } from '../national/free-final-kindergarten-year.ts';
import { infantCareDeduction } from '../national/infant-care-deduction.ts';
import { kindergartenEntry } from '../national/kindergarten-entry.ts';
import { assistedReproductionNotice } from '../sources/guangxi.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { gbf2025_27, gbh2024_3, gf2023_13, preschoolLaw, subsidyScheme2025 } from '../sources/national.ts';
import { childcareOffice, cityHotline, medicalInsuranceOffice } from '../sources/offices.ts';
import { affordableChildcare } from './affordable-childcare.ts';
import { birthJointHandling } from './birth-joint-handling.ts';

/** What the paper of February 2023 says and later norms, or the calendar, have overtaken. */

export const birthListOf2024: Overtaken = {
  quote: '推进出生医学证明、儿童预防接种、户口登记、医保参保、社保卡申领等“出生一件事”联办',
  says: {
    zh: '2024年“新生儿出生”列入全国“高效办成一件事”的清单，里面还有生育医疗费用报销等事项；能不能在柳州一起办，请问窗口。',
    en: 'In 2024 the birth of a child came onto the national list of matters handled as one, which adds such matters as the costs of the birth; ask the counter whether Liuzhou includes them.',
  },
  by: refer(gbh2024_3, '', medium(cityHotline)),
  benefits: [birthJointHandling.id],
};

export const assistedReproductionInsured: Overtaken = {
  quote: '推进辅助生殖技术制度建设',
  says: {
    zh: '从2023年11月1日起，广西把一部分辅助生殖项目纳入医保报销。',
    en: 'Since 1 November 2023 Guangxi’s medical insurance covers part of assisted reproduction.',
  },
  by: refer(assistedReproductionNotice, '', medium(medicalInsuranceOffice)),
  benefits: [assistedReproductionInsurance.id],
};

const places =
  '到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.5个；0.5万—1.2万人口规模的完整居住社区托育服务设施达标率达到60%以上';

export const placesBy2025: Overtaken = {
  quote: places,
  says: {
    zh: '这是到2025年的目标，时间已经过了；现在有多少托位，没有查到公开的数字。',
    en: 'This was a target for 2025, which has passed; how many places there are now is not published where we could find it.',
  },
  by: cite(lz2023_1, '七', places, low(childcareOffice)),
  benefits: [affordableChildcare.id],
};

const centres = '50%的县区建成综合性普惠托育园（中心）';

export const centresBy2025: Overtaken = {
  quote: centres,
  says: {
    zh: '文件争取的是到2025年建成，时间已经过了；建成没有，没有查到公开的结果。',
    en: 'The paper aimed at 2025, which has passed; whether it was done is not published where we could find it.',
  },
  by: cite(lz2023_1, '八', centres, low(childcareOffice)),
  benefits: [affordableChildcare.id],
};

export const infantDeductionRaised: Overtaken = {
  quote: '贯彻落实将3岁以下婴幼儿照护费用纳入个人所得税专项附加扣除政策',
  says: {
    zh: '这份文件印发时，每个孩子每月扣1,000元；2023年8月的通知把它提高到2,000元，从2023年1月1日起算。',
    en: 'When the paper was issued the deduction was 1,000 yuan a month for each child; a notice of August 2023 raised it to 2,000, counting from 1 January 2023.',
  },
  by: cite(gf2023_13, '一', '由每个婴幼儿每月1000元提高到2000元'),
  benefits: [infantCareDeduction.id],
};

export const nationalSubsidy: Overtaken = {
  quote: '根据柳州市经济社会和人口发展情况，因地制宜出台育儿补贴等有关政策和措施',
  says: {
    zh: '从2025年1月1日起，育儿补贴按全国统一的制度发放。在这以前柳州有没有自己的补贴，没有查到。',
    en: 'Since 1 January 2025 the childcare subsidy is paid under one national scheme. Whether Liuzhou had a subsidy of its own before, we could not find.',
  },
  by: refer(subsidyScheme2025, ''),
  benefits: [childcareSubsidy.id, childcareSubsidyBefore2025.id],
};

export const kindergartenByLaw: Overtaken = {
  quote: '保障适龄儿童就近入学入园',
  says: {
    zh: '入园：2025年6月1日起施行的《学前教育法》写明不考试，方便在父母居住或工作的地方附近入园。',
    en: 'Kindergarten: the Preschool Education Law, in force since 1 June 2025, rules out tests and provides for places near where the parents live or work.',
  },
  by: refer(preschoolLaw, ''),
  benefits: [kindergartenEntry.id],
};

export const finalYearFree: Overtaken = {
  quote: '扶持普惠性民办幼儿园发展，持续提升普惠性幼儿园覆盖率',
  says: {
    zh: '从2025年秋季学期起，公办幼儿园大班不收保育教育费，经批准的民办园相应减免。',
    en: 'Since the autumn term of 2025 public kindergartens charge no care and education fee in the final year, and approved private ones reduce theirs.',
  },
  by: refer(gbf2025_27, ''),
  benefits: [freeFinalKindergartenYear.id],
};

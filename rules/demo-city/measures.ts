import type { Measure } from '#dsl';
import { assistedReproductionInsurance } from '../guangxi/assisted-reproduction-insurance.ts';
import { childcareSubsidy, childcareSubsidyBefore2025 } from '../guangxi/childcare-subsidy.ts';
import { childEducationDeduction } from '../national/child-education-deduction.ts';
import { infantCareDeduction } from '../national/infant-care-deduction.ts';
import { pramLoan } from './pram-loan.ts';

/** The invented paper, measure by measure, in order. */
export const measures: readonly Measure[] = [
  {
    no: 1,
    title: { zh: '个人所得税', en: 'Income tax' },
    quote: '落实国家关于个人所得税专项附加扣除的规定',
    benefits: [infantCareDeduction.id, childEducationDeduction.id],
  },
  {
    no: 2,
    title: { zh: '育儿补贴', en: 'Childcare subsidy' },
    quote: '落实国家和自治区的育儿补贴',
    benefits: [childcareSubsidy.id, childcareSubsidyBefore2025.id],
  },
  {
    no: 3,
    title: { zh: '辅助生殖', en: 'Assisted reproduction' },
    quote: '落实自治区辅助生殖医保报销的规定',
    benefits: [assistedReproductionInsurance.id],
  },
  {
    no: 4,
    title: { zh: '婴儿推车（虚构）', en: 'Prams (invented)' },
    quote: '住在示例市、孩子不满1周岁的家庭，可以免费借用婴儿推车一辆',
    benefits: [pramLoan.id],
  },
  {
    no: 5,
    title: { zh: '工作通报', en: 'Reports' },
    quote: '各部门每季度通报工作进展',
    noBenefit: {
      zh: '对机关工作的部署，没有个人可以申请的事项',
      en: 'Instructs offices; nothing a citizen can claim',
    },
  },
];

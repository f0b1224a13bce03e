import { all, benefit, clause, is, low, medium, note, refer, service } from '#dsl';
import { familyPlans } from '../facts/family.ts';
import { assistedReproductionNotice } from '../sources/guangxi.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';
import { inGuangxi } from './in-guangxi.ts';

const source = refer(assistedReproductionNotice, '', medium(medicalInsuranceOffice));

export const assistedReproductionInsurance = benefit('assisted-reproduction-insurance', {
  title: { zh: '辅助生殖（试管婴儿等）医保报销', en: 'Medical insurance for assisted reproduction' },
  summary: {
    zh: '在广西参加医保的，辅助生殖里的一部分治疗项目可以报销。报多少、报几次，请先打 12393 问清楚。',
    en: 'Guangxi’s medical insurance covers part of the treatments. Ask 12393 first for the share and how often.',
  },
  topics: ['health'],
  force: 'right',
  per: 'family',
  inForce: { from: '2023-11-01', source },
  when: all(
    clause(
      {
        zh: '打算要孩子，想了解怎么帮助怀孕',
        en: 'You plan to have a child and ask about help with it',
      },
      source,
      is(familyPlans, 'conceiveWithHelp'),
    ),
    clause(
      {
        zh: '住在广西（在广西参加医保的才能报）',
        en: 'You live in Guangxi (only those insured there are covered)',
      },
      source,
      inGuangxi,
    ),
  ),
  checkedByOffice: [
    {
      zh: '您参加的是不是广西的职工医保或城乡居民医保',
      en: 'That you are in Guangxi’s employees’ or residents’ insurance',
    },
    {
      zh: '要做的项目在不在报销范围里，医院能不能报',
      en: 'That the treatment is covered and the hospital is part of the scheme',
    },
  ],
  grant: service({
    zh: '一部分治疗项目由医保报销',
    en: 'Part of the treatments is reimbursed',
  }),
  paidBy: note(
    {
      zh: '广西的基本医疗保险付一部分，其余自己付。各付多少请打 12393 问。',
      en: 'Guangxi’s medical insurance pays part, and you the rest. 12393 tells how much each.',
    },
    source,
  ),
  notes: [
    note(
      {
        zh: '报销比例、每项可以报几次、有没有起付线，没有查到可以核实的文件，这里不写数字。',
        en: 'We found no document to confirm the shares, the number of times or a deductible, so no figure stands here.',
      },
      refer(assistedReproductionNotice, '', low(medicalInsuranceOffice)),
    ),
  ],
  bring: [
    { zh: '身份证、医保电子凭证或社保卡', en: 'Identity card, insurance code or social-security card' },
  ],
  apply: [
    {
      where: {
        zh: '先打 12393，再去有辅助生殖资质的医院',
        en: 'Call 12393 first, then a hospital licensed for assisted reproduction',
      },
    },
  ],
  ask: medicalInsuranceOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '想做试管婴儿', en: 'Considering IVF' },
      asOf: '2026-11-24',
      household: { family: { county: 'guangxi', plans: 'conceiveWithHelp' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '想做试管婴儿，住在广西以外：先问',
        en: 'Considering IVF, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: { family: { county: 'elsewhere', plans: 'conceiveWithHelp' } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '2023年10月31日，还没有纳入', en: 'On 31 October 2023, not covered yet' },
      asOf: '2023-10-31',
      household: { family: { county: 'guangxi', plans: 'conceiveWithHelp' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'guangxi' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
  ],
});

import { atLeast, before, choice, count, is, yesNo } from '#dsl';
import { childBirthDate } from './child.ts';

export const marriage = choice('family.marriage', {
  name: { zh: '婚姻状况', en: 'Marital status' },
  ask: { zh: '现在的婚姻状况是？', en: 'What is the marital status now?' },
  options: {
    married: { zh: '已婚', en: 'Married' },
    divorced: { zh: '离婚，没有再婚', en: 'Divorced, not remarried' },
    widowed: { zh: '丧偶，没有再婚', en: 'Widowed, not remarried' },
    unmarried: { zh: '没有登记结婚', en: 'Not married' },
  },
});

export const publicRental = choice('family.publicRental', {
  name: { zh: '公租房', en: 'Public rental housing' },
  ask: { zh: '您家和公租房的关系是？', en: 'How do you stand with public rental housing?' },
  mayChange: {
    to: ['wantsToApply'],
    says: { zh: '打算申请公租房的话', en: 'If you want to apply for public rental housing' },
  },
  options: {
    none: { zh: '没有打算申请', en: 'No plan to apply' },
    wantsToApply: { zh: '想申请，还没申请', en: 'We want to apply' },
    waiting: { zh: '已经申请，正在轮候', en: 'We have applied and are waiting' },
    renting: { zh: '已经住在公租房里', en: 'We live in public rental housing' },
  },
});

export const exchangeReason = choice('family.exchangeReason', {
  name: { zh: '想换房的原因', en: 'Reason for an exchange' },
  ask: { zh: '想换一套公租房吗？为什么？', en: 'Would you like to exchange the flat? Why?' },
  onlyIf: is(publicRental, 'renting'),
  mayChange: {
    to: ['grew', 'work', 'school'],
    says: {
      zh: '因为添了人、上班或者孩子上学想换房的话',
      en: 'If you want to exchange the flat because the family has grown, for work or for school',
    },
  },
  options: {
    grew: { zh: '想，家里添了人', en: 'Yes, the family has grown' },
    work: { zh: '想，为了上班', en: 'Yes, for work' },
    school: { zh: '想，为了孩子上学', en: 'Yes, for a child’s school' },
    other: { zh: '想，其他原因', en: 'Yes, for another reason' },
    no: { zh: '不想换', en: 'No' },
  },
});

export const homePurchase = choice('family.homePurchase', {
  name: { zh: '用公积金贷款买房', en: 'Home purchase with a housing-fund loan' },
  ask: { zh: '打算用住房公积金贷款买房吗？', en: 'Do you plan to buy a home with a housing-fund loan?' },
  mayChange: {
    to: ['first'],
    says: {
      zh: '打算用公积金贷款买第一套自住房的话',
      en: 'If you plan to buy your first home with a housing-fund loan',
    },
  },
  options: {
    first: { zh: '打算，是家里第一套自住房', en: 'Yes, our first home to live in' },
    another: { zh: '打算，但不是第一套', en: 'Yes, but not our first' },
    no: { zh: '没有打算', en: 'No' },
  },
});

export const hardship = yesNo('family.hardship', {
  name: { zh: '家里经济困难', en: 'In financial hardship' },
  ask: {
    zh: '家里经济困难，上学需要资助吗？',
    en: 'Is money short, so that help with school would be needed?',
  },
  help: {
    zh: '怎样算困难，没有查到公开的标准。觉得可能算，就选“是”，再问学校。',
    en: 'What counts as hardship is not published where we could find it. If you think you may qualify, choose “yes” and ask the school.',
  },
  mayChange: {
    to: [true],
    says: { zh: '家里遇到经济困难的话', en: 'If money becomes short' },
  },
});

export const wantsChildcareTraining = yesNo('family.wantsChildcareTraining', {
  name: { zh: '想学育婴员、保育员', en: 'Wants to train as a childcare worker' },
  ask: {
    zh: '家里有人想参加育婴员、保育员培训吗？',
    en: 'Would anyone like to train as a childcare worker?',
  },
  mayChange: {
    to: [true],
    says: { zh: '家里有人想参加培训的话', en: 'If somebody would like to train' },
  },
});

export const familyPlans = choice('family.plans', {
  name: { zh: '现在的打算', en: 'Plans' },
  ask: { zh: '您家现在有下面哪种打算？', en: 'Which of these is the family planning?' },
  help: {
    zh: '有的免费检查在结婚前、怀孕前做。已经怀孕的，按以后的打算选，没有就选“都没有”。',
    en: 'Some free checks come before marriage or pregnancy. If already pregnant, answer for what comes after, or choose “None of these”.',
  },
  mayChange: {
    to: ['marry', 'conceive', 'conceiveWithHelp', 'avoid'],
    says: {
      zh: '有了结婚、生孩子或者避孕的打算的话',
      en: 'If you come to plan a marriage or a child, or want contraception',
    },
  },
  options: {
    marry: { zh: '准备登记结婚', en: 'To marry' },
    marryAndConceive: {
      zh: '准备登记结婚，也打算要孩子',
      en: 'To marry, and to have a child',
    },
    conceive: { zh: '打算要孩子（备孕）', en: 'To have a child' },
    conceiveWithHelp: {
      zh: '打算要孩子，想了解怎么帮助怀孕',
      en: 'To have a child, and to learn about help with it',
      help: { zh: '例如不孕不育治疗、试管婴儿', en: 'Such as fertility treatment or IVF' },
    },
    avoid: { zh: '暂时不要孩子，想了解避孕', en: 'No child for now; contraception' },
    none: { zh: '都没有', en: 'None of these' },
  },
});

export const familyThalassaemia = yesNo('family.thalassaemia', {
  name: { zh: '重症地中海贫血患者', en: 'Severe thalassaemia' },
  ask: {
    zh: '是不是有家人确诊了重症地中海贫血？',
    en: 'Has anyone in the family been diagnosed with severe thalassaemia?',
  },
  help: {
    zh: '医院诊断的才算。只是携带地贫基因的，不算。',
    en: 'As diagnosed by a hospital. Carrying the gene alone does not count.',
  },
});

export const onlyChildCertificate = choice('family.onlyChildCertificate', {
  name: { zh: '独生子女父母光荣证', en: 'One-child certificate' },
  ask: {
    zh: '有《独生子女父母光荣证》吗？',
    en: 'Do you hold the one-child certificate (独生子女父母光荣证)?',
  },
  onlyIf: atLeast(count('child', before(childBirthDate, '2016-01-01')), 1),
  options: {
    held: {
      zh: '有',
      en: 'Yes',
      help: { zh: '办过、现在找不到了的，也选这个', en: 'Also if it was issued and you cannot find it now' },
    },
    never: { zh: '没有办过', en: 'It was never issued' },
  },
});

import { choice, is, yesNo } from '#dsl';

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
    zh: '怎样算困难，没有查到柳州公开的标准。觉得可能算，就选“是”，再问学校。',
    en: 'What counts as hardship is not published for Liuzhou. If you think you may qualify, choose “yes” and ask the school.',
  },
});

export const wantsChildcareTraining = yesNo('family.wantsChildcareTraining', {
  name: { zh: '想学育婴员、保育员', en: 'Wants to train as a childcare worker' },
  ask: {
    zh: '家里有人想参加育婴员、保育员培训吗？',
    en: 'Would anyone like to train as a childcare worker?',
  },
});

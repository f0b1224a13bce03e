import type { Page } from '#dsl';
import {
  childAdoptedOn,
  childBirthDate,
  childBond,
  childDeathDate,
  childDisability,
  childDueDate,
  childEducation,
  childCustody,
  childGuardianSince,
  childIsChinese,
  childKindergarten,
  childSchoolLevel,
  childSex,
  childStage,
  childSubsidyFirst,
} from '../facts/child.ts';
import {
  exchangeReason,
  hardship,
  homePurchase,
  marriage,
  onlyChildCertificate,
  publicRental,
  wantsChildcareTraining,
  familyPlans,
  familyThalassaemia,
} from '../facts/family.ts';
import {
  parentBirthDate,
  parentBirthInsurance,
  parentBusinessTaxable,
  parentComprehensiveTaxable,
  parentHukou,
  parentIncome,
  parentIsOnlyChild,
  parentNeedsCare,
  parentOwnParentInHospital,
  parentPregnancyLoss,
  parentPregnancyLossOn,
  parentRole,
  parentSoleTrader,
  parentWork,
  parentWorksInGuangxi,
} from '../facts/parent.ts';
import { liuzhouCounty } from './county.ts';
import { familyHukouInLiuzhou } from './hukou.ts';

/** One topic a page, in the order of asking: what rules out most comes first, what hurts comes last. */
export const pages: readonly Page[] = [
  {
    id: 'housing',
    title: { zh: '公租房', en: 'Public rental housing' },
    facts: [publicRental.id, exchangeReason.id],
  },
  {
    id: 'plans',
    title: { zh: '打算', en: 'Plans' },
    facts: [familyPlans.id],
  },
  {
    id: 'residence',
    title: { zh: '现在住在哪里', en: 'Where you live now' },
    facts: [liuzhouCounty.id],
  },
  {
    id: 'children',
    title: { zh: '孩子', en: 'Children' },
    lead: {
      zh: '请把家里的孩子都加上，包括怀孕中的宝宝和成年的孩子。双胞胎请一个一个加。',
      en: 'Please add all the children of the family, also grown ones and a baby on the way. Add twins one by one.',
    },
    facts: [
      childBirthDate.id,
      childDueDate.id,
      childBond.id,
      childAdoptedOn.id,
      childGuardianSince.id,
      childDeathDate.id,
      childIsChinese.id,
    ],
    lists: { members: 'child', kind: childStage.id, max: 12 },
  },
  { id: 'home-purchase', title: { zh: '买房', en: 'Buying a home' }, facts: [homePurchase.id] },
  {
    id: 'thalassaemia',
    title: { zh: '地中海贫血', en: 'Thalassaemia' },
    lead: {
      zh: '重症患者有医疗救助，所以问一下。可以选“不清楚”。',
      en: 'There is medical aid for severe cases, so we ask. You may answer “not sure”.',
    },
    facts: [familyThalassaemia.id],
  },
  {
    id: 'parents',
    title: { zh: '家长', en: 'Parents' },
    lead: {
      zh: '请把照顾孩子的家长加上，最多两位。离婚的，只加您自己；已婚的，请两位都加。',
      en: 'Please add the parents, at most two. If divorced, add only yourself; if married, add both.',
    },
    facts: [parentBirthDate.id],
    lists: { members: 'parent', kind: parentRole.id, max: 2 },
  },
  {
    id: 'income',
    title: { zh: '收入', en: 'Income' },
    lead: {
      zh: '只用来算能省多少税。这些数字只在您的手机或电脑里计算，不会传到任何地方。',
      en: 'Only used to work out the tax you save. These figures stay on your device.',
    },
    facts: [parentIncome.id, parentComprehensiveTaxable.id, parentBusinessTaxable.id, parentSoleTrader.id],
  },
  {
    id: 'subsidy',
    title: { zh: '育儿补贴', en: 'Childcare subsidy' },
    facts: [childSubsidyFirst.id, childCustody.id],
  },
  {
    id: 'education',
    title: { zh: '上学', en: 'Schooling' },
    facts: [childEducation.id, childKindergarten.id, childSchoolLevel.id],
  },
  { id: 'hardship', title: { zh: '上学资助', en: 'Help with school' }, facts: [hardship.id] },
  { id: 'work', title: { zh: '工作', en: 'Work' }, facts: [parentWork.id] },
  {
    id: 'own-parents',
    title: { zh: '自己的父母', en: 'Parents of their own' },
    lead: {
      zh: '独生子女在父母住院时有护理假，所以问一下。',
      en: 'An only child has leave while a parent is in hospital, so we ask.',
    },
    facts: [parentIsOnlyChild.id, parentOwnParentInHospital.id],
  },
  { id: 'workplace', title: { zh: '工作地点', en: 'Place of work' }, facts: [parentWorksInGuangxi.id] },
  {
    id: 'birth-insurance',
    title: { zh: '生育保险', en: 'Maternity insurance' },
    facts: [parentBirthInsurance.id],
  },
  { id: 'training', title: { zh: '培训', en: 'Training' }, facts: [wantsChildcareTraining.id] },
  { id: 'certificate', title: { zh: '光荣证', en: 'Certificate' }, facts: [onlyChildCertificate.id] },
  { id: 'hukou', title: { zh: '户口', en: 'Hukou' }, facts: [parentHukou.id] },
  {
    id: 'daughters',
    title: { zh: '女儿还是儿子', en: 'Daughter or son' },
    lead: {
      zh: '农村两个女儿的家庭有奖励扶助，所以问一下。',
      en: 'There are awards for rural families with two daughters, so we ask.',
    },
    facts: [childSex.id],
  },
  { id: 'marriage', title: { zh: '婚姻', en: 'Marriage' }, facts: [marriage.id] },
  {
    id: 'recovery',
    title: { zh: '休养', en: 'Recovery' },
    facts: [parentPregnancyLoss.id, parentPregnancyLossOn.id],
  },
  {
    id: 'health',
    title: { zh: '身体状况', en: 'Health' },
    lead: {
      zh: '独生子女有残疾的家庭有专门的扶助，所以问一句。不想答可以选“不清楚”。',
      en: 'There is help for families whose only child is disabled, so we ask. You may answer “not sure”.',
    },
    facts: [childDisability.id],
  },
  {
    id: 'registration',
    title: { zh: '户口所在地', en: 'Where you are registered' },
    facts: [familyHukouInLiuzhou.id],
  },
  { id: 'care', title: { zh: '照护', en: 'Care' }, facts: [parentNeedsCare.id] },
];

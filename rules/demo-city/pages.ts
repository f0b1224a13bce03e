import type { Page } from '#dsl';
import * as child from '../facts/child.ts';
import { familyPlans } from '../facts/family.ts';
import * as parent from '../facts/parent.ts';
import { demoCounty } from './county.ts';

export const pages: readonly Page[] = [
  { id: 'plans', title: { zh: '打算', en: 'Plans' }, facts: [familyPlans.id] },
  { id: 'residence', title: { zh: '现在住在哪里', en: 'Where you live now' }, facts: [demoCounty.id] },
  {
    id: 'children',
    title: { zh: '孩子', en: 'Children' },
    facts: [
      child.childBirthDate.id,
      child.childDueDate.id,
      child.childBond.id,
      child.childAdoptedOn.id,
      child.childGuardianSince.id,
      child.childDeathDate.id,
      child.childIsChinese.id,
    ],
    lists: { members: 'child', kind: child.childStage.id, max: 12 },
  },
  {
    id: 'parents',
    title: { zh: '家长', en: 'Parents' },
    facts: [],
    lists: { members: 'parent', kind: parent.parentRole.id, max: 2 },
  },
  {
    id: 'income',
    title: { zh: '收入', en: 'Income' },
    facts: [
      parent.parentIncome.id,
      parent.parentComprehensiveTaxable.id,
      parent.parentBusinessTaxable.id,
      parent.parentSoleTrader.id,
    ],
  },
  {
    id: 'subsidy',
    title: { zh: '育儿补贴', en: 'Childcare subsidy' },
    facts: [child.childSubsidyFirst.id, child.childCustody.id],
  },
  { id: 'education', title: { zh: '上学', en: 'Schooling' }, facts: [child.childEducation.id] },
];

import { all, any, atLeast, below, benefit, cite, clause, count, oneOf, service, unsettled } from '#dsl';
import { childDisability } from '../facts/child.ts';
import { hasDied, ownChild } from '../facts/household-members.ts';
import { inGuangxi } from '../guangxi/in-guangxi.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthOffice } from '../sources/offices.ts';
import { specialFamilyBasics } from './special-family-basics.ts';

const quote =
  '自治区计划生育特殊家庭辅助生育、心理疏导及柳州市计划生育特殊家庭“家庭医生签约个性化服务包”项目工作';

export const specialFamilyAssistedBirth = benefit('special-family-assisted-birth', {
  ...specialFamilyBasics,
  title: { zh: '再生育的辅助生育项目', en: 'Help to have another child' },
  summary: {
    zh: '独生子女离世或伤残的家庭想再要孩子，自治区有辅助生育项目。谁能申请、补多少没有查到公开说明，请先问。',
    en: 'For families whose only child died or is disabled and who wish for another, Guangxi runs a project. Who may apply and what it pays is not published where we could find it; please ask.',
  },
  when: all(
    clause(
      {
        zh: '唯一的孩子离世，或有三级以上残疾',
        en: 'The only child died or has a disability of level 1 to 3',
      },
      cite(lz2023_1, '十八', quote),
      all(
        below(count('child', ownChild), 2),
        any(
          atLeast(count('child', all(ownChild, hasDied)), 1),
          atLeast(count('child', all(ownChild, oneOf(childDisability, ['level1', 'level2', 'level3']))), 1),
        ),
      ),
    ),
    unsettled(
      {
        zh: '这个项目的申请条件没有查到公开的文字',
        en: 'The conditions of this project are not published where we could find them',
      },
      healthOffice,
    ),
    clause(
      {
        zh: '这个项目管得到您家（住在广西的都算）',
        en: 'The project reaches your family (it does if you live in Guangxi)',
      },
      cite(lz2023_1, '十八', quote),
      inGuangxi,
    ),
  ),
  grant: service({ zh: '辅助生育项目', en: 'Assisted-reproduction project' }),
  examples: [
    {
      name: { zh: '唯一的孩子离世', en: 'The only child died' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'died', birthDate: '2015-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '有两个孩子', en: 'Two children' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [
          { id: 'first', stage: 'died', birthDate: '2015-03-15', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-03-15', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '唯一的孩子，没有说残疾等级', en: 'An only child, the disability level not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true },
        children: [{ id: 'child', stage: 'living', birthDate: '2015-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['child.disability'],
    },
  ],
});

import {
  all,
  atLeast,
  benefit,
  cash,
  cite,
  clause,
  count,
  is,
  medium,
  parameter,
  reached,
  unpublished,
} from '#dsl';
import { parentBirthDate, parentNeedsCare } from '../facts/parent.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthOffice } from '../sources/offices.ts';
import { isSpecialFamilyOfLiuzhou, specialFamilyBasics } from './special-family-basics.ts';

const quote = '有条件的县区可对计划生育特殊家庭成员中的生活长期不能自理、经济困难的老年人发放护理补贴';

const allowance = parameter('nursingAllowance.monthly', {
  name: { zh: '护理补贴', en: 'Nursing allowance' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    { from: '2023-02-23', value: unpublished(healthOffice), source: cite(lz2023_1, '十七', quote) },
  ],
});

export const specialFamilyNursingAllowance = benefit('special-family-nursing-allowance', {
  ...specialFamilyBasics,
  title: { zh: '特殊家庭老人护理补贴', en: 'Nursing allowance for elders of 计划生育特殊家庭' },
  summary: {
    zh: '生活长期不能自理、经济困难的老人，有条件的县区可以发护理补贴。',
    en: 'Counties that can afford it may pay an allowance to elders who long cannot look after themselves and are poor.',
  },
  force: 'discretion',
  when: all(
    isSpecialFamilyOfLiuzhou,
    clause(
      {
        zh: '家里有生活长期不能自理的老人（60岁起）',
        en: 'An elder (from 60) of the family long cannot look after themselves',
      },
      cite(lz2023_1, '十七', quote, medium(healthOffice)),
      atLeast(count('parent', all(reached(parentBirthDate, 60), is(parentNeedsCare, true))), 1),
    ),
  ),
  checkedByOffice: [
    ...specialFamilyBasics.checkedByOffice,
    { zh: '经济困难的认定', en: 'Whether the elder counts as poor' },
    { zh: '您所在的县区有没有发这项补贴', en: 'Whether your county pays this allowance at all' },
  ],
  grant: cash(allowance),
  examples: [
    {
      name: {
        zh: '妈妈66岁，不能自理，独生子女离世',
        en: 'A mother of 66 who needs care; her only child died',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1960-10-01', needsCare: true }],
        children: [{ id: 'child', stage: 'died', birthDate: '1988-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '妈妈52岁', en: 'A mother of 52' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说能不能自理', en: 'Whether she needs care is not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1960-10-01' }],
        children: [{ id: 'child', stage: 'died', birthDate: '1988-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.needsCare'],
    },
    {
      name: {
        zh: '妻子48岁、丈夫62岁不能自理：算不算特殊家庭没有写，先问',
        en: 'The wife is 48, the husband of 62 needs care: whether theirs is such a family is not written, ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'married' },
        parents: [
          { id: 'mother', role: 'mother', birthDate: '1978-11-01' },
          { id: 'father', role: 'father', birthDate: '1964-02-03', needsCare: true },
        ],
        children: [{ id: 'child', stage: 'died', birthDate: '2003-03-15', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});

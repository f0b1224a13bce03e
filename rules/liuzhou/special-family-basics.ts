import { clause, cite, type Example } from '#dsl';
import { specialFamilyOfAnyAge } from '../national/special-family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthOffice } from '../sources/offices.ts';

/** What the measures for 计划生育特殊家庭 (17 and 18) have in common. */
export const specialFamilyBasics = {
  topics: ['special-family'],
  force: 'right',
  per: 'family',
  inForce: {
    from: '2023-02-23',
    source: cite(lz2023_1, '十七', '落实计划生育家庭特别扶助制度，实行扶助标准动态调整'),
  },
  checkedByOffice: [
    {
      zh: '计划生育特殊家庭的身份，由户籍所在地的乡镇（街道）核定',
      en: 'That yours is a 计划生育特殊家庭 is established by the township or street office where you are registered',
    },
  ],
  notes: [],
  bring: [
    { zh: '身份证、户口簿', en: 'Identity card and household register' },
    { zh: '《独生子女父母光荣证》（如有）', en: 'One-child certificate, if you hold one' },
  ],
  apply: [
    {
      where: {
        zh: '找您的“双岗”联系人，或户籍所在地的村（居）委会、乡镇政府、街道办事处',
        en: 'Your two named contacts, or the village or neighbourhood committee, township or street office where you are registered',
      },
    },
  ],
  ask: healthOffice,
  checkedOn: '2026-11-24',
} as const;

/** The condition itself, as measure 17 words it. */
export const isSpecialFamily = clause(
  {
    zh: '是计划生育特殊家庭（唯一的孩子离世，或有三级以上残疾）',
    en: 'You are a 计划生育特殊家庭 (the only child died or has a disability of level 1 to 3)',
  },
  cite(lz2023_1, '十七', '对符合条件的计划生育特殊家庭成员'),
  specialFamilyOfAnyAge,
);

const mother = { id: 'mother', role: 'mother' };

/** A family that is one, one that is not yet, and one of which too little is known. */
export const specialFamilyExamples: readonly [Example, ...Example[]] = [
  {
    name: { zh: '妈妈52岁，丧偶，唯一的孩子离世', en: 'A widowed mother of 52 whose only child died' },
    asOf: '2026-11-24',
    household: {
      family: { marriage: 'widowed' },
      parents: [{ ...mother, birthDate: '1974-05-01' }],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'entitled',
  },
  {
    name: { zh: '妈妈明天才满49岁：先问', en: 'The mother turns 49 tomorrow: ask first' },
    asOf: '2026-11-24',
    household: {
      family: { marriage: 'widowed' },
      parents: [{ ...mother, birthDate: '1977-11-25' }],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'undetermined',
  },
  {
    name: { zh: '孩子健康，没有残疾证', en: 'A healthy child without a certificate' },
    asOf: '2026-11-24',
    household: {
      family: { marriage: 'widowed' },
      parents: [{ ...mother, birthDate: '1974-05-01' }],
      children: [
        { id: 'child', stage: 'living', birthDate: '1998-03-15', bond: 'birth', disability: 'none' },
      ],
    },
    subject: 'family',
    verdict: 'notEntitled',
  },
  {
    name: { zh: '没有说妈妈的年龄', en: 'The mother’s age is not told' },
    asOf: '2026-11-24',
    household: {
      family: { marriage: 'widowed' },
      parents: [mother],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'undetermined',
    missing: ['parent.birthDate'],
  },
];

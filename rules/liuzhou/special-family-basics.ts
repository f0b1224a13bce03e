import { all, any, cite, clause, is, unsettled, type Example } from '#dsl';
import { specialFamilyOfAnyAge } from '../national/special-family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthOffice } from '../sources/offices.ts';
import { livesInLiuzhou } from './county.ts';
import { familyHukouInLiuzhou } from './hukou.ts';
import { addressees } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

/** What the measures for 计划生育特殊家庭 (17 and 18) have in common. */
export const specialFamilyBasics = {
  topics: ['special-family'],
  force: 'right',
  per: 'family',
  inForce: sinceTheMeasures,
  checkedByOffice: [
    {
      zh: '计划生育特殊家庭的身份，由户籍所在地的乡镇（街道）核定',
      en: 'That yours is a 计划生育特殊家庭 is established by the township or street office where you are registered',
    },
  ],
  notes: [],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
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

/**
 * A 计划生育特殊家庭 is established where it is registered, and these measures are for those that Liuzhou’s offices
 * have established. So both places count here, and only one of them settles nothing.
 */
export const livesAndIsRegisteredInLiuzhou = clause(
  { zh: '住在柳州，家长的户口也在柳州', en: 'You live in Liuzhou, and the parents are registered there' },
  addressees,
  any(
    all(livesInLiuzhou, is(familyHukouInLiuzhou, true)),
    unsettled(
      {
        zh: '计划生育特殊家庭由户籍所在地核定；人不住在柳州，或者户口不在柳州的，能不能享受柳州的这些措施，文件没有写',
        en: 'A 计划生育特殊家庭 is established where it is registered. Whether Liuzhou’s measures cover one that lives elsewhere or is registered elsewhere is not written',
      },
      healthOffice,
    ),
  ),
);

/** The condition itself, as measure 17 words it. */
export const isSpecialFamilyOfLiuzhou = all(
  clause(
    {
      zh: '是计划生育特殊家庭（唯一的孩子离世，或有三级以上残疾）',
      en: 'You are a 计划生育特殊家庭 (the only child died or has a disability of level 1 to 3)',
    },
    cite(lz2023_1, '十七', '对符合条件的计划生育特殊家庭成员'),
    specialFamilyOfAnyAge,
  ),
  livesAndIsRegisteredInLiuzhou,
);

const mother = { id: 'mother', role: 'mother' };
const registered = { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed' };

/** A family that is one, one that is not yet, and one of which too little is known. */
export const specialFamilyExamples: readonly [Example, ...Example[]] = [
  {
    name: { zh: '妈妈52岁，丧偶，唯一的孩子离世', en: 'A widowed mother of 52 whose only child died' },
    asOf: '2026-11-24',
    household: {
      family: registered,
      parents: [{ ...mother, birthDate: '1974-05-01' }],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'entitled',
  },
  {
    name: { zh: '同样的妈妈，户口在外地：先问', en: 'The same mother, registered elsewhere: ask first' },
    asOf: '2026-11-24',
    household: {
      family: { ...registered, hukouInLiuzhou: false },
      parents: [{ ...mother, birthDate: '1974-05-01' }],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'undetermined',
  },
  {
    name: { zh: '同样的妈妈，住在广西以外：先问', en: 'The same mother, living outside Guangxi: ask first' },
    asOf: '2026-11-24',
    household: {
      family: { county: 'elsewhere', marriage: 'widowed' },
      parents: [{ ...mother, birthDate: '1974-05-01' }],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'undetermined',
  },
  {
    name: { zh: '妈妈明天才满49岁：先问', en: 'The mother turns 49 tomorrow: ask first' },
    asOf: '2026-11-24',
    household: {
      family: registered,
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
      family: registered,
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
      family: registered,
      parents: [mother],
      children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
    },
    subject: 'family',
    verdict: 'undetermined',
    missing: ['parent.birthDate'],
  },
];

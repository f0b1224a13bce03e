import {
  all,
  any,
  benefit,
  cash,
  cite,
  clause,
  is,
  low,
  medium,
  noLessThan,
  note,
  onOrAfter,
  oneOf,
  parameter,
  reached,
  refer,
  unsettled,
} from '#dsl';
import { parentBirthDate, parentHukou, parentRole } from '../facts/parent.ts';
import { populationLaw, ruralAwardScheme } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';
import {
  hasChildOfThoseYears,
  noChildLiving,
  onlyChildFamily,
  twoDaughterFamily,
} from './one-child-years.ts';

/** The text of the scheme is not at hand, so each condition is to be confirmed. */
const scheme = refer(ruralAwardScheme, '', medium(healthOffice));

/** The national floor; a region may pay more. */
export const ruralAwardYearly = parameter('ruralAward.yearly', {
  name: { zh: '每人每年的全国标准', en: 'National standard per person and year' },
  unit: 'yuanPerYear',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2012-01-01', value: noLessThan(960), source: scheme }],
});

const mother = { id: 'mother', role: 'mother', birthDate: '1964-05-20', hukou: 'rural' };
const son = { id: 'child', stage: 'living', birthDate: '1990-03-01', bond: 'birth' };

export const ruralAwardAssistance = benefit('rural-award-assistance', {
  title: {
    zh: '农村部分计划生育家庭奖励扶助',
    en: 'Award for rural one-child and two-daughter families',
  },
  summary: {
    zh: '农村户口、只有一个孩子或两个女儿的父母，满60岁以后每人每年都有的奖励扶助金。',
    en: 'A yearly payment to each parent of 60 or over with a rural hukou and one child or two daughters.',
  },
  // A family that lost its child looks under its own topic and must find it there.
  topics: ['one-child', 'special-family'],
  force: 'right',
  per: 'parent',
  when: all(
    clause(
      { zh: '是孩子的妈妈或爸爸', en: 'The mother or father of the child' },
      scheme,
      oneOf(parentRole, ['mother', 'father']),
    ),
    clause(
      { zh: '1933年1月1日以后出生', en: 'Born on or after 1 January 1933' },
      scheme,
      onOrAfter(parentBirthDate, '1933-01-01'),
    ),
    clause({ zh: '年满60周岁', en: 'Aged 60 or over' }, scheme, reached(parentBirthDate, 60)),
    hasChildOfThoseYears,
    clause(
      { zh: '农村户口', en: 'A rural hukou' },
      scheme,
      any(
        is(parentHukou, 'rural'),
        all(
          is(parentHukou, 'unmarked'),
          unsettled(
            {
              zh: '户口簿上没有写的，怎样算农村户口，我们手上的文件没有写',
              en: 'What counts as a rural hukou where the register does not say is not written in the texts we hold',
            },
            healthOffice,
          ),
        ),
      ),
    ),
    clause(
      {
        zh: '只有一个孩子，或者只有两个女儿（孩子都不在了的也算）',
        en: 'One child only, or two daughters only (also where none is living any more)',
      },
      scheme,
      any(onlyChildFamily, noChildLiving, twoDaughterFamily),
    ),
  ),
  checkedByOffice: [
    {
      zh: '实行计划生育的那些年里，没有违反当时的规定生育',
      en: 'That no child was born against the rules in the years of the policy',
    },
    {
      zh: '离婚、再婚家庭怎样算孩子，由乡镇（街道）核定',
      en: 'How children are counted after a divorce or remarriage is settled by the township',
    },
  ],
  grant: cash(ruralAwardYearly),
  notes: [
    note(
      {
        zh: '从生日当月算还是当年算、从哪个月开始发，没有查到公开的规定。快满60岁的，请提前问乡镇（街道）。',
        en: 'Whether the month or the year of the 60th birthday counts, and from when it is paid, is not published. Ask before you turn 60.',
      },
      refer(ruralAwardScheme, '', low(healthOffice)),
    ),
    note(
      {
        zh: '960元是2012年起的全国标准，后来有没有提高，没有查到可以核实的文件。',
        en: '960 yuan is the national standard since 2012; whether it was raised later could not be verified.',
      },
      refer(ruralAwardScheme, '', low(healthOffice)),
    ),
    note(
      {
        zh: '法律写明，提倡生一个孩子的年代里的家庭，这类待遇继续享受。',
        en: 'By law, families of the one-child years keep benefits of this kind.',
      },
      cite(populationLaw, '三十一', '在国家提倡一对夫妻生育一个子女期间'),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '《独生子女父母光荣证》（如有）', en: 'One-child certificate, if you hold one' },
  ],
  apply: [
    {
      where: {
        zh: '户籍所在地的村（居）委会、乡镇政府或街道办事处',
        en: 'The village or neighbourhood committee, township or street office where you are registered',
      },
    },
  ],
  ask: healthOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '妈妈62岁，农村户口，一个儿子', en: 'A mother of 62, rural hukou, one son' },
      asOf: '2026-11-24',
      household: { family: {}, parents: [mother], children: [son] },
      subject: 'mother',
      verdict: 'entitled',
    },
    {
      name: { zh: '妈妈明天才满60岁', en: 'The mother turns 60 tomorrow' },
      asOf: '2026-11-24',
      household: { family: {}, parents: [{ ...mother, birthDate: '1966-11-25' }], children: [son] },
      subject: 'mother',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说户口', en: 'The hukou is not told' },
      asOf: '2026-11-24',
      household: { family: {}, parents: [{ ...mother, hukou: null }], children: [son] },
      subject: 'mother',
      verdict: 'undetermined',
      missing: ['parent.hukou'],
    },
    {
      name: { zh: '2016年以后又生了一个：先问', en: 'Another birth since 2016: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'father', role: 'father', birthDate: '1965-04-04', hukou: 'rural' }],
        children: [
          { ...son, birthDate: '2012-03-01' },
          { ...son, id: 'second', birthDate: '2017-05-01' },
        ],
      },
      subject: 'father',
      verdict: 'undetermined',
    },
  ],
});

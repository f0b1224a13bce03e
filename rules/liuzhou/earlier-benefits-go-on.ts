import {
  all,
  any,
  atLeast,
  benefit,
  below,
  cite,
  clause,
  count,
  low,
  medium,
  note,
  oneOf,
  refer,
  service,
  unsettled,
  type Condition,
} from '#dsl';
import { parentHukou } from '../facts/parent.ts';
import { hasChildOfThoseYears, onlyChildFamily, twoDaughterFamily } from '../national/one-child-years.ts';
import { gxElderRights } from '../sources/guangxi.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { populationLaw, ruralAwardScheme } from '../sources/national.ts';
import { healthOffice, labourOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const goOn = cite(
  lz2023_1,
  '十六',
  '按照“老人老办法，新人新办法”的原则，对全面两孩政策调整前的独生子女家庭和农村计划生育双女家庭，继续实行现行各项奖励扶助制度和优惠政策，保障响应党和国家号召、实行计划生育家庭的合法权益',
);

/** The paper does not say how it tells a rural family; where both parents are rural it is one. */
const ruralFamily: Condition = all(
  atLeast(count('parent', oneOf(parentHukou, ['rural', 'unmarked'])), 1),
  any(
    below(count('parent', oneOf(parentHukou, ['urban', 'unmarked'])), 1),
    unsettled(
      {
        zh: '只有一方是农村户口，或户口簿上没有写的，算不算农村家庭，文件没有写',
        en: 'Whether one rural parent, or a register that does not say, makes a rural family is not written',
      },
      healthOffice,
    ),
  ),
);

const child = { id: 'child', stage: 'living', birthDate: '2012-03-01', bond: 'birth' };
const parents = [{ id: 'mother', role: 'mother', hukou: 'rural' }];
const daughters = [
  { ...child, sex: 'girl' },
  { ...child, id: 'second', birthDate: '2014-06-01', sex: 'girl' },
];

export const earlierBenefitsGoOn = benefit('earlier-benefits-go-on', {
  title: {
    zh: '老人老办法：原来的奖励扶助和优惠继续',
    en: 'The benefits of the one-child years go on',
  },
  summary: {
    zh: '全面两孩政策以前的独生子女家庭、农村双女家庭，原来的奖励扶助和优惠继续实行。',
    en: 'Only-child families and rural two-daughter families from before the two-child policy keep their benefits.',
  },
  topics: ['one-child'],
  force: 'right',
  per: 'family',
  inForce: { from: '2023-02-23', source: goOn },
  when: all(
    inLiuzhou,
    hasChildOfThoseYears,
    any(
      clause({ zh: '是独生子女家庭', en: 'An only-child family' }, goOn, onlyChildFamily),
      clause(
        { zh: '是农村双女家庭', en: 'A rural two-daughter family' },
        goOn,
        all(ruralFamily, twoDaughterFamily),
      ),
    ),
  ),
  checkedByOffice: [
    {
      zh: '独生子女或双女家庭的身份，由户籍所在地的乡镇（街道）核定',
      en: 'That yours is such a family is established by the township or street office where you are registered',
    },
  ],
  grant: service({
    zh: '原来的奖励扶助和优惠继续实行',
    en: 'The earlier awards and advantages go on',
  }),
  notes: [
    note(
      {
        zh: '农村户口的父母，满60岁以后有“农村部分计划生育家庭奖励扶助”。',
        en: 'Parents with a rural hukou have the award for rural one-child and two-daughter families from 60 on.',
      },
      refer(ruralAwardScheme, '', medium(healthOffice)),
    ),
    note(
      {
        zh: '有《独生子女父母光荣证》的，继续享受独生子女父母奖励；标准没有查到公开数字。',
        en: 'Holders of the one-child certificate keep the award for parents of an only child; the amount is not published.',
      },
      refer(populationLaw, '三十一'),
    ),
    note(
      {
        zh: '法律全国都一样：户口不在柳州的，请问户籍所在地的乡镇（街道）。',
        en: 'The law is the same everywhere: if you are registered outside Liuzhou, ask the township or street office there.',
      },
      refer(populationLaw, '三十一', medium(healthOffice)),
    ),
    note(
      {
        zh: '独生子女上班的，爸爸或妈妈满60岁住院时，可以向单位请护理假，每年最多15天。',
        en: 'An only child who is employed has leave of up to 15 days a year while a parent of 60 or over is in hospital.',
      },
      refer(gxElderRights, '', medium(labourOffice)),
    ),
    note(
      {
        zh: '另有“独生子女家庭的特别扶助”，在首页可以单独选。',
        en: 'There is also special assistance for one-child families; it has its own topic on the start page.',
      },
      cite(lz2023_1, '十七', '落实计划生育家庭特别扶助制度'),
    ),
    note(
      {
        zh: '文件没有列出全部项目，也没有写数额。其他优惠还有哪些，请问乡镇（街道）。',
        en: 'The paper neither lists them all nor gives amounts. Ask the township which others there are.',
      },
      refer(lz2023_1, '十六', low(healthOffice)),
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
      name: { zh: '独生子女2012年出生', en: 'An only child born in 2012' },
      asOf: '2026-11-24',
      household: { family: { county: 'liubei' }, parents, children: [child] },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '农村户口，两个女儿', en: 'Rural hukou, two daughters' },
      asOf: '2026-11-24',
      household: { family: { county: 'liubei' }, parents, children: daughters },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '独生子女2012年出生，住在广西以外：先问',
        en: 'An only child born in 2012, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: { family: { county: 'elsewhere' }, parents, children: [child] },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '独生子女2016年出生', en: 'An only child born in 2016' },
      asOf: '2026-11-24',
      household: { family: { county: 'liubei' }, parents, children: [{ ...child, birthDate: '2016-03-01' }] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '两个孩子，没有说是女儿还是儿子', en: 'Two children, daughter or son not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liubei' },
        parents,
        children: daughters.map((each) => ({ ...each, sex: null })),
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['child.sex'],
    },
    {
      name: { zh: '2016年以后又生了一个：先问', en: 'Another birth since 2016: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents,
        children: [child, { ...child, id: 'second', birthDate: '2017-05-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});

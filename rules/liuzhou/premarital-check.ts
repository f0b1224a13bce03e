import { all, benefit, cite, clause, low, note, refer, service, unsettled } from '#dsl';
import { planningMarriage } from '../facts/expecting.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { premaritalReply } from '../sources/national.ts';
import { maternityHospital } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

export const premaritalCheck = benefit('premarital-check', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '免费婚前医学检查', en: 'Free check before marriage' },
  summary: {
    zh: '结婚登记前做婚检，文件写的是免费。谁能免费、在哪里做，请先问。做不做自愿。',
    en: 'A medical check before marriage: the paper says free. Please ask first who may have it and where. It is voluntary.',
  },
  per: 'family',
  when: all(
    clause(
      { zh: '准备登记结婚', en: 'You are going to marry' },
      cite(lz2023_1, '五', '免费开展婚前医学检查、孕前优生健康检查、新生儿疾病筛查'),
      planningMarriage,
    ),
    unsettled(
      {
        zh: '文件写了免费，没有写明是不是要有一方是广西户口、住在柳州的外地人能不能做',
        en: 'The paper says free; it does not say whether one of you must be registered in Guangxi, nor whether residents from elsewhere are included',
      },
      maternityHospital,
    ),
    inLiuzhou,
  ),
  grant: service({ zh: '免费婚前医学检查', en: 'A check before marriage, free' }),
  notes: [
    note(
      { zh: '婚检是自愿的，不做也能登记结婚。', en: 'The check is voluntary; you can marry without it.' },
      refer(premaritalReply, ''),
    ),
    note(
      {
        zh: '有的地方婚姻登记、婚检、孕前检查在一处办，也可以咨询怎样预防出生缺陷，请问婚姻登记处。',
        en: 'Registration, both checks and advice on preventing birth defects may be had in one place; ask the marriage registry.',
      },
      cite(
        lz2023_1,
        '五',
        '加强相关知识普及和出生缺陷防控咨询，加强婚姻登记、婚前医学检查、孕前优生健康检查和生育指导“一站式”服务',
      ),
    ),
    note(
      {
        zh: '查哪些项目、在哪里查，没有查到公开的说明。',
        en: 'What is checked and where is not published where we could find it.',
      },
      refer(lz2023_1, '五', low(maternityHospital)),
    ),
  ],
  examples: [
    {
      name: { zh: '准备结婚：谁能免费，先问', en: 'Going to marry: ask who gets it free' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'marry' } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
    {
      name: { zh: '已经结婚，备孕', en: 'Married, planning a child' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'conceive' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
  ],
});

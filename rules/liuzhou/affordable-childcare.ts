import { all, benefit, cite, clause, note, service } from '#dsl';
import { bornUnder3 } from '../facts/household-members.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { childcareOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const places = '到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.5个';

export const affordableChildcare = benefit('affordable-childcare', {
  title: { zh: '普惠托育托位', en: 'A place in affordable childcare' },
  summary: {
    zh: '孩子不满3岁，可以找收费受监管的普惠托育机构入托。政府在增加托位，但没有承诺每个孩子都有。',
    en: 'For a child under 3 you may look for a place in affordable childcare with supervised fees. The city is adding places but promises none to any one child.',
  },
  topics: ['school'],
  force: 'encouragement',
  per: 'child',
  inForce: { from: '2023-02-23', source: cite(lz2023_1, '七', '支持有条件的幼儿园利用现有资源增设托班') },
  when: all(
    clause(
      { zh: '孩子已经出生，不满3周岁', en: 'The child is born and under 3' },
      cite(lz2023_1, '七', places),
      bornUnder3,
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '附近哪些是普惠托育机构、有没有空位、收多少个月以上的孩子',
      en: 'Which providers near you are affordable ones, whether they have a place, and from which age they take children',
    },
  ],
  grant: service({ zh: '收费受监管的托位', en: 'A childcare place with supervised fees' }),
  notes: [
    note(
      {
        zh: '普惠托育机构的收费受监管；具体收费和托位，没有查到公开的清单，请问县区卫生健康局。',
        en: 'Their fees are supervised; a list of fees and places is not published where we could find it, so ask the county health bureau.',
      },
      cite(lz2023_1, '十', '加强对普惠托育机构收费的监管'),
    ),
    note(
      {
        zh: '运营补贴、建设补贴和水电气优惠是给托育机构的，不发给家长；家长得到的是收费受监管的托位。',
        en: 'Operating and building subsidies and cheaper water, power and gas go to the providers, not to parents; what parents get is a place with supervised fees.',
      },
      cite(lz2023_1, '八', '建立柳州市托育机构运营补贴激励机制，推进发展多种形式的普惠托育服务'),
    ),
    note(
      {
        zh: '请选已经备案的机构：可以看备案回执，或在 ty.padis.net.cn 查。',
        en: 'Choose a provider that is filed (备案): look at its filing receipt or search ty.padis.net.cn.',
      },
      cite(lz2023_1, '十', '落实登记备案制度、信息公示制度、评估制度'),
    ),
    note(
      {
        zh: '机构的收费、安全有问题的，可以打 12345 反映。',
        en: 'If a provider’s fees or safety are not right, tell 12345.',
      },
      cite(lz2023_1, '十', '督促托育机构落实登记备案、质量安全、应急管理、消防安全主体责任'),
    ),
    note(
      {
        zh: '机构突然关停，文件要求有应急处置的办法，请找县区卫生健康局。',
        en: 'If a provider closes suddenly, the paper asks for a way to deal with it; turn to the county health bureau.',
      },
      cite(lz2023_1, '八', '建立托育机构关停等特殊情况应急处置机制'),
    ),
    note(
      {
        zh: '上门照看孩子的服务，政策只是鼓励机构去做。',
        en: 'Care at your own home is only encouraged.',
      },
      cite(lz2023_1, '十四', '鼓励有条件的托育机构与家政企业等合作，提供上门居家婴幼儿照护服务'),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '问县区卫生健康局（12345）附近有哪些普惠托育机构，再直接向机构报名',
        en: 'Ask the county health bureau (12345) which affordable providers are near, then register with one',
      },
    },
  ],
  ask: childcareOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '1岁半', en: 'A year and a half old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '1岁半，住在广西以外：先问',
        en: 'A year and a half old, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'child',
      verdict: 'undetermined',
    },
    {
      name: { zh: '今天满3周岁', en: 'Turns 3 today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2023-11-24' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答哪天出生', en: 'Date of birth not answered' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [{ id: 'child', stage: 'living' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});

import { all, atLeast, benefit, cite, clause, count, note, oneOf, service } from '#dsl';
import { childStage } from '../facts/child.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { maternityHospital } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const classes = '通过入户指导、亲子活动、家长课堂等方式，向广大家庭尤其是农村家庭普及科学育儿知识和技能';

export const parentingGuidance = benefit('parenting-guidance', {
  title: { zh: '科学育儿指导和亲子活动', en: 'Parenting advice and activities' },
  summary: {
    zh: '妇幼保健院的婴幼儿照护服务指导中心可以教您带孩子；还有入户指导、亲子活动和家长课堂。',
    en: 'The infant-care guidance centre at the maternal and child health hospital advises you on bringing up a baby; there are home visits, activities and classes for parents too.',
  },
  topics: ['school'],
  force: 'right',
  per: 'family',
  inForce: sinceTheMeasures,
  when: all(
    clause(
      {
        zh: '家里有孩子，或正在怀孕',
        en: 'There is a child in the family, or one on the way',
      },
      cite(lz2023_1, '十四', classes),
      atLeast(count('child', oneOf(childStage, ['living', 'expected'])), 1),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '近期有哪些课、在哪里、要不要预约',
      en: 'Which classes there are, where, and whether to book',
    },
  ],
  grant: service({ zh: '育儿指导、亲子活动、家长课堂', en: 'Advice, activities and classes for parents' }),
  notes: [
    note(
      {
        zh: '婴幼儿照护服务指导中心设在市、县妇幼保健院，为家长和其他带孩子的人讲早期发展和科学育儿。',
        en: 'The guidance centres at the maternal and child health hospitals advise parents and others who look after a small child.',
      },
      cite(
        lz2023_1,
        '十',
        '依托市、县两级妇幼保健机构，建立婴幼儿照护服务指导中心，负责辖区内托育机构的业务指导、管理咨询、人员培训和卫生评估等工作，为家长及婴幼儿照护者提供婴幼儿早期发展和科学育儿指导等',
      ),
    ),
    note(
      {
        zh: '优生优育指导中心和“向日葵亲子小屋”由计划生育协会推动建设，不是每个地方都有，请问社区。',
        en: 'Advice centres (优生优育指导中心) and Sunflower parent-and-child rooms (向日葵亲子小屋) are supported, but not every place has one; ask your community.',
      },
      cite(lz2023_1, '十四', '推进优生优育指导中心建设，支持“向日葵亲子小屋”建设，促进儿童早期发展'),
    ),
    note(
      {
        zh: '收不收费，文件没有写，请先问清楚。',
        en: 'The paper does not say whether there is a charge; please ask first.',
      },
      cite(lz2023_1, '十四', classes),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '市、县妇幼保健院，或问村（社区）、计划生育协会',
        en: 'The maternal and child health hospital, or your community',
      },
    },
  ],
  ask: maternityHospital,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '宝宝1岁半', en: 'A baby of a year and a half' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '宝宝1岁半，住在广西以外：先问',
        en: 'A baby of a year and a half, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有孩子', en: 'No child' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '还没有说有没有孩子', en: 'Whether there are children is not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['children'],
    },
  ],
});

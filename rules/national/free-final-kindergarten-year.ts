import { benefit, clause, is, medium, note, refer, service } from '#dsl';
import { childKindergarten } from '../facts/child.ts';
import { gbf2025_27 } from '../sources/national.ts';
import { educationOffice } from '../sources/offices.ts';

export const freeFinalKindergartenYear = benefit('free-final-kindergarten-year', {
  title: { zh: '幼儿园大班免保育教育费', en: 'Free final year of kindergarten' },
  summary: {
    zh: '孩子上大班这一年，公办幼儿园不收保育教育费，经批准的民办园相应减免。不用申请。',
    en: 'In the final year, public kindergartens charge no care and education fee and approved private ones reduce theirs. There is nothing to apply for.',
  },
  topics: ['school'],
  force: 'right',
  per: 'child',
  inForce: { from: '2025-09-01', source: refer(gbf2025_27, '') },
  when: clause(
    {
      zh: '孩子在上大班（上小学前的最后一年）',
      en: 'The child is in the final kindergarten year, the last before school',
    },
    refer(gbf2025_27, ''),
    is(childKindergarten, 'final'),
  ),
  checkedByOffice: [
    {
      zh: '民办幼儿园是不是经过批准、减免多少，由幼儿园和教育局确认',
      en: 'Whether a private kindergarten is approved, and by how much it reduces its fee, is settled by the kindergarten and the Education Bureau',
    },
  ],
  grant: service({
    zh: '公办园免保育教育费；民办园按同类公办园的标准减免',
    en: 'No care and education fee in a public kindergarten; the same amount off in a private one',
  }),
  notes: [
    note(
      { zh: '从2025年秋季学期开始。', en: 'It began with the autumn term of 2025.' },
      refer(gbf2025_27, ''),
    ),
    note(
      {
        zh: '经批准的民办园，减免的钱和当地同类公办园一样；原来收得更高的，差额可以继续收。',
        en: 'An approved private kindergarten takes off as much as a similar public one charges; it may still charge the difference.',
      },
      refer(gbf2025_27, ''),
    ),
    note(
      {
        zh: '伙食费、住宿费和杂费不在免除范围内。',
        en: 'Meals, boarding and sundry fees are not covered.',
      },
      refer(gbf2025_27, ''),
    ),
    note(
      {
        zh: '国家文件目前只写到大班。',
        en: 'The national papers cover only the final year so far.',
      },
      refer(gbf2025_27, '', medium(educationOffice)),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '不用申请，由幼儿园直接减免',
        en: 'No application: the kindergarten simply does not charge it',
      },
    },
  ],
  ask: educationOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '5岁，这个学年上大班', en: 'Aged 5, in the final year' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2021-03-10', kindergarten: 'final' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '4岁，上中班', en: 'Aged 4, in an earlier year' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2022-03-10', kindergarten: 'early' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: {
        zh: '上大班，但在2025年春季：还没开始',
        en: 'In the final year, but in spring 2025: not in force yet',
      },
      asOf: '2025-04-01',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2019-10-10', kindergarten: 'final' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '5岁，没有回答上哪个班', en: 'Aged 5, class not answered' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2021-03-10' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.kindergarten'],
    },
  ],
});

import { all, benefit, cite, clause, low, medium, note, refer, service } from '#dsl';
import { expecting } from '../facts/expecting.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

export const birthRegistration = benefit('birth-registration', {
  title: { zh: '生育登记', en: 'Registering a pregnancy' },
  summary: {
    zh: '怀孕了做个生育登记，方便后面接上产检、分娩等服务。它是登记，不是审批。',
    en: 'Register the pregnancy, and the services that follow find you. It is a registration, not a permission.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'family',
  inForce: sinceTheMeasures,
  when: all(
    clause(
      { zh: '正在怀孕', en: 'A baby is expected' },
      cite(lz2023_1, '二', '落实生育登记制度，做好生育咨询指导'),
      expecting,
    ),
    inLiuzhou,
  ),
  checkedByOffice: [],
  grant: service({ zh: '生育登记和生育咨询', en: 'Registration and advice' }),
  notes: [
    note(
      {
        zh: '没有登记，也不影响孩子上户口、上学，不影响您入职。',
        en: 'Hukou, school and jobs do not depend on it.',
      },
      cite(lz2023_1, '一', '将入户、入学、入职等与个人生育情况全面脱钩'),
    ),
    note(
      {
        zh: '生育登记不只是柳州有；不住在柳州的，请问居住地或户籍地的乡镇政府、街道办事处。',
        en: 'Other places register pregnancies too; if you live elsewhere, ask the township or street office where you live or are registered.',
      },
      refer(lz2023_1, '二', medium(healthOffice)),
    ),
    note(
      {
        zh: '生了以后还能不能补登记，没有查到写明的规定，请打电话问。',
        en: 'Whether it can be done after the birth is not published where we could find it; please ask.',
      },
      refer(lz2023_1, '二', low(healthOffice)),
    ),
  ],
  bring: [{ zh: '身份证', en: 'Identity card' }],
  apply: [
    {
      where: {
        zh: '户籍地或居住地的乡镇政府、街道办事处；先打 12345 问清楚带什么',
        en: 'The township or street office where you are registered or live; call 12345 for the papers',
      },
    },
  ],
  ask: healthOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '怀孕中', en: 'A baby is expected' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '怀孕中，住在广西以外：先问', en: 'A baby is expected, living outside Guangxi: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有怀孕', en: 'No baby is expected' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说有没有孩子', en: 'The children are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['children'],
    },
  ],
});

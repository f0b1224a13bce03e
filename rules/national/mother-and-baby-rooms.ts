import { all, any, atLeast, benefit, clause, count, not, reached, refer, service } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { expecting, livingOrExpected } from '../facts/expecting.ts';
import { populationLaw } from '../sources/national.ts';
import { cityHotline } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

const source = refer(populationLaw, '二十九');

export const motherAndBabyRooms = benefit('mother-and-baby-rooms', {
  ...healthBasics,
  title: { zh: '母婴室', en: 'Mother-and-baby rooms' },
  summary: {
    zh: '公共场所和单位在推进建设母婴室，带宝宝喂奶、换尿布可以用。',
    en: 'Public places and employers are being fitted with rooms for feeding and changing a baby.',
  },
  force: 'encouragement',
  per: 'family',
  when: any(
    clause({ zh: '正在怀孕', en: 'A baby is expected' }, source, expecting),
    clause(
      { zh: '家里有3岁以下的婴幼儿', en: 'There is a child under 3' },
      source,
      atLeast(
        count('child', all(livingOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 3)))),
        1,
      ),
    ),
  ),
  grant: service({
    zh: '母婴室可以用；单位没有的，可以提出来',
    en: 'Use of the rooms; you may ask your employer for one',
  }),
  bring: [],
  apply: [
    {
      where: {
        zh: '商场、医院、车站等公共场所的服务台；单位里问工会（12351）',
        en: 'The service desk of malls, hospitals and stations; at work, the trade union (12351)',
      },
    },
  ],
  ask: cityHotline,
  examples: [
    {
      name: { zh: '孩子1岁', en: 'A child of 1' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }] },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '孩子10岁', en: 'A child of 10' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2016-06-10' }] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说孩子多大', en: 'The child’s age is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living' }] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});

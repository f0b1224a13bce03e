import { medium, note, refer } from '#dsl';
import { population2007_78, populationLaw } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';

/** What the two kinds of special assistance have in common. */
export const assistanceBasics = {
  topics: ['special-family'],
  force: 'right',
  per: 'parent',
  checkedByOffice: [
    {
      zh: '独生子女身份：办理时会问《独生子女父母光荣证》，没有这个证也请先去问，不要自己放弃',
      en: 'That the child is an only child: the office asks for the one-child certificate; without it, still ask before giving up',
    },
    {
      zh: '再婚家庭怎样算孩子、年龄从生日当月还是当年算起，由乡镇（街道）核定',
      en: 'How children are counted after a remarriage, and from which month an age counts, is settled by the township',
    },
  ],
  notes: [
    note(
      { zh: '夫妻两人分别发放。', en: 'Husband and wife are each paid.' },
      refer(population2007_78, '', medium(healthOffice)),
    ),
    note(
      {
        zh: '再生育或收养了孩子，或者孩子康复，就不再发放。',
        en: 'It ends with another birth or adoption, or when the child recovers.',
      },
      refer(population2007_78, '', medium(healthOffice)),
    ),
    note(
      {
        zh: '法律要求对独生子女发生意外伤残、死亡的家庭给予帮助。',
        en: 'By law, families whose only child is injured or dies are to be helped.',
      },
      refer(populationLaw, '三十二'),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '结婚证、离婚证等婚姻状况证明', en: 'Proof of marital status' },
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
} as const;

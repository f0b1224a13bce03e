import {
  all,
  benefit,
  cash,
  clause,
  is,
  low,
  medium,
  note,
  parameter,
  refer,
  unpublished,
  unsettled,
} from '#dsl';
import { onlyChildCertificate } from '../facts/family.ts';
import { hasChildOfThoseYears, onlyChildFamily } from '../national/one-child-years.ts';
import { gsf1994_89, populationLaw } from '../sources/national.ts';
import { healthOffice, taxOffice } from '../sources/offices.ts';

const source = refer(populationLaw, '三十一');
const nothingPublished = refer(populationLaw, '三十一', low(healthOffice));

const onlyChildAward = parameter('onlyChildAward.amount', {
  name: { zh: '广西的奖励标准', en: 'Guangxi’s award' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2021-08-20', value: unpublished(healthOffice), source: nothingPublished }],
});

const child = { id: 'child', stage: 'living', birthDate: '2012-03-01', bond: 'birth' };

export const onlyChildParentsAward = benefit('only-child-parents-award', {
  title: { zh: '独生子女父母奖励金（保健费）', en: 'Award for parents of an only child' },
  summary: {
    zh: '有《独生子女父母光荣证》的父母，法律规定继续享受奖励。发多少、发到孩子几岁、由谁发，没有查到公开的规定，请先问。',
    en: 'By law, parents who hold the one-child certificate keep their award. How much, until which age of the child and who pays is not published where we could find it; ask first.',
  },
  topics: ['one-child'],
  force: 'right',
  per: 'family',
  when: all(
    hasChildOfThoseYears,
    clause({ zh: '是独生子女家庭', en: 'An only-child family' }, source, onlyChildFamily),
    clause(
      { zh: '有《独生子女父母光荣证》', en: 'You hold the one-child certificate' },
      source,
      is(onlyChildCertificate, 'held'),
    ),
    clause(
      { zh: '现在还在发放的年限里', en: 'The award is still paid at the child’s age' },
      nothingPublished,
      unsettled(
        {
          zh: '奖励发到孩子几岁、由谁发，没有查到公开的规定',
          en: 'Until which age of the child the award is paid, and by whom, is not published',
        },
        healthOffice,
      ),
    ),
  ),
  checkedByOffice: [],
  grant: cash(onlyChildAward),
  notes: [
    note(
      {
        zh: '光荣证找不到了的，能不能补办，请一起问。',
        en: 'If you cannot find the certificate, ask about a replacement as well.',
      },
      nothingPublished,
    ),
    note(
      {
        zh: '单位按规定发的独生子女补贴，不交个人所得税。',
        en: 'An only-child allowance that an employer pays under the rules is not taxed.',
      },
      refer(gsf1994_89, '二', medium(taxOffice)),
    ),
  ],
  bring: [
    { zh: '《独生子女父母光荣证》', en: 'The one-child certificate' },
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
  ],
  apply: [
    {
      where: {
        zh: '先打 12345，或问户籍所在地的乡镇政府、街道办事处；有单位的，也问单位',
        en: 'First call 12345 or ask the township or street office where you are registered; if employed, also the employer',
      },
    },
  ],
  ask: healthOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: {
        zh: '孩子2012年出生，有光荣证：先问发到几岁',
        en: 'A child born in 2012, with the certificate: ask until which age',
      },
      asOf: '2026-11-24',
      household: { family: { onlyChildCertificate: 'held' }, children: [child] },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有办过光荣证', en: 'The certificate was never issued' },
      asOf: '2026-11-24',
      household: { family: { onlyChildCertificate: 'never' }, children: [child] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说有没有光荣证', en: 'The certificate is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [child] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.onlyChildCertificate'],
    },
  ],
});

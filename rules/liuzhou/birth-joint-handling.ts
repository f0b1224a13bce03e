import {
  all,
  any,
  benefit,
  cite,
  clause,
  dayOf,
  low,
  medium,
  monthsAfter,
  not,
  note,
  once,
  reached,
  reachedDays,
  refer,
  service,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { gxHealth2026_2 } from '../sources/guangxi.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { gbh2024_3, householdRegistration, newbornInsuranceGuide } from '../sources/national.ts';
import { cityHotline, medicalInsuranceOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const source = cite(
  lz2023_1,
  '二',
  '推进出生医学证明、儿童预防接种、户口登记、医保参保、社保卡申领等“出生一件事”联办',
);

export const birthJointHandling = benefit('birth-joint-handling', {
  title: { zh: '“出生一件事”：五样手续一起办', en: '“出生一件事”: five papers in one go' },
  summary: {
    zh: '宝宝出生后，出生医学证明、预防接种、上户口、医保、社保卡可以一起办，不用一个一个跑。',
    en: 'After the birth, the birth certificate, vaccination record, hukou, medical insurance and social-security card can be handled together.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'child',
  inForce: { from: '2023-02-23', source },
  when: all(
    clause(
      { zh: '家里有新生的宝宝', en: 'There is a newborn' },
      source,
      all(
        livingOrExpected,
        reached(childBirthDate, 0),
        not(reached(childBirthDate, 1)),
        any(
          // While every one of the five can still be done in time; the last limit is the 90 days of the insurance.
          not(reachedDays(childBirthDate, 91)),
          unsettled(
            {
              zh: '出生满90天以后还能不能联办，没有查到写明的规定；五样手续仍然可以分别办',
              en: 'Whether they can still be handled together after 90 days is not written; each can be done by itself',
            },
            cityHotline,
          ),
        ),
      ),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [],
  grant: service({
    zh: '一次办：出生医学证明、预防接种、户口登记、医保参保、社保卡',
    en: 'In one go: birth certificate, vaccination, hukou, insurance, social-security card',
  }),
  notes: [
    note(
      {
        zh: '上户口可以随爸爸，也可以随妈妈。',
        en: 'The hukou may be with the father or the mother.',
      },
      refer(householdRegistration, ''),
    ),
    note(
      {
        zh: '参保缴费有自己的期限，见“新生儿参加医保”。',
        en: 'The medical insurance has a time limit of its own: see “Medical insurance for a newborn”.',
      },
      refer(newbornInsuranceGuide, '', medium(medicalInsuranceOffice)),
    ),
    note(
      {
        zh: '不住在柳州的：全国都在推“新生儿出生一件事”，当地能一起办哪几样，请问当地的政务服务窗口。',
        en: 'If you live elsewhere: a newborn’s papers are to be handled together all over the country; ask your local service centre which ones.',
      },
      refer(gbh2024_3, '', medium(cityHotline)),
    ),
    note(
      {
        zh: '住在柳州、户口在外地的：孩子的户口随爸爸或妈妈，能不能在柳州一起办，没有查到写明的规定，请先问窗口。',
        en: 'If you live in Liuzhou but are registered elsewhere: the child’s hukou goes with the father or the mother. Whether it can all be handled in Liuzhou is not published where we could find it; ask the counter first.',
      },
      refer(householdRegistration, '', low(cityHotline)),
    ),
    note(
      {
        zh: '育儿补贴是另外一件事，上完户口再申领。',
        en: 'The childcare subsidy is a matter of its own; apply once the child has its hukou.',
      },
      refer(gxHealth2026_2, ''),
    ),
  ],
  bring: [
    { zh: '家长身份证', en: 'A parent’s identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '结婚证（如有）', en: 'Marriage certificate, if you have one' },
  ],
  apply: [
    {
      where: {
        zh: '网上：“桂通办”或“智桂通”APP 的“高效办成一件事”专区',
        en: 'Online: the “高效办成一件事” zone of 桂通办 or the app 智桂通',
      },
      source: refer(gxHealth2026_2, '', medium(cityHotline)),
    },
    {
      where: {
        zh: '窗口：政务服务中心、便民服务中心，或宝宝出生的医院',
        en: 'In person: a government service centre or the hospital of birth',
      },
    },
  ],
  deadlines: [
    once({
      name: {
        zh: '给孩子上户口（出生一个月内）',
        en: 'Register the child’s hukou (within one month of birth)',
      },
      from: dayOf(childBirthDate),
      by: monthsAfter(1, dayOf(childBirthDate)),
      source: refer(householdRegistration, ''),
    }),
  ],
  ask: cityHotline,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '出生20天', en: '20 days old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-04' }],
      },
      subject: 'baby',
      verdict: 'entitled',
    },
    {
      name: { zh: '出生20天，住在广西以外：先问', en: '20 days old, living outside Guangxi: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-04' }],
      },
      subject: 'baby',
      verdict: 'undetermined',
    },
    {
      name: { zh: '出生4个月：还能不能联办，先问', en: '4 months old: ask whether still together' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-07-24' }],
      },
      subject: 'baby',
      verdict: 'undetermined',
    },
    {
      name: { zh: '满1周岁', en: '1 year old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2025-11-24' }],
      },
      subject: 'baby',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说哪天出生', en: 'The day of birth is not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [{ id: 'baby', stage: 'living' }] },
      subject: 'baby',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});

import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  exact,
  leave,
  low,
  medium,
  not,
  note,
  parameter,
  range,
  reachedDays,
  refer,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { bornOrNear, unwrittenCases } from '../national/leave-for-a-birth.ts';
import { gxLeaveTable, gxPopulationRegulation, gxRevision2016 } from '../sources/guangxi.ts';
import { labourOffice } from '../sources/offices.ts';
import { guangxiLeaveBasics, lawfulBirth, motherInGuangxi, paidByTheEmployer } from './leave-in-guangxi.ts';

const disputed = refer(gxPopulationRegulation, '', low(labourOffice));

const additionalDays = parameter('additionalMaternityLeave.days', {
  name: { zh: '广西增加的产假', en: 'Guangxi’s additional maternity leave' },
  unit: 'days',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2016-01-15',
      value: exact(50),
      source: cite(gxRevision2016, '', '女方增加产假50日', medium(labourOffice)),
    },
    {
      from: '2022-03-24',
      value: range(50, 60, cite(gxLeaveTable, '', '法定98天+延长50天', low(labourOffice))),
      source: disputed,
    },
  ],
});

/** After the 98 days 50 are certain; another 10, and what twins and a difficult birth add, are for the office to say. */
const under148Days = all(not(reachedDays(childBirthDate, 148)), bornOrNear);
const under173Days = all(not(reachedDays(childBirthDate, 173)), bornOrNear);
const under218Days = all(not(reachedDays(childBirthDate, 218)), bornOrNear);

export const additionalMaternityLeave = benefit('additional-maternity-leave', {
  ...guangxiLeaveBasics,
  title: { zh: '广西增加的产假', en: 'Guangxi’s additional maternity leave' },
  summary: {
    zh: '国家的产假以外，广西另加50到60天。到底是多少，各处说法不一，以单位或 12333 的答复为准。',
    en: 'On top of the national leave Guangxi adds 50 to 60 days. Sources differ; the employer or 12333 tells which.',
  },
  when: all(
    motherInGuangxi,
    clause(
      {
        zh: '宝宝15天内要出生，或者出生后产假和增加的假还没休完',
        en: 'The baby is due within 15 days, or is born and the leave with the additional days not over',
      },
      disputed,
      any(
        atLeast(count('child', under148Days), 1),
        all(
          any(atLeast(count('child', under173Days), 1), atLeast(count('child', under218Days), 2)),
          unsettled(
            {
              zh: '增加的假是50天还是60天，各处说法不一；双胞胎、难产的还会更长。休到哪天，以单位或 12333 的答复为准',
              en: 'Sources differ on 50 or 60 days, and twins or a difficult birth make it longer. The employer or 12333 tells the last day',
            },
            labourOffice,
          ),
        ),
        unwrittenCases,
      ),
    ),
    lawfulBirth,
  ),
  checkedByOffice: [
    {
      zh: '增加多少天、接着产假怎么休，由单位按现行条例来定',
      en: 'How many days are added and how they follow the leave: the employer, by the regulation in force',
    },
  ],
  grant: leave({ days: additionalDays, more: [] }),
  paidBy: paidByTheEmployer,
  notes: [
    note(
      {
        zh: '只生一个宝宝、不是难产的，连国家的98天一共148到158天。请先确认，不要按最长的天数请假。',
        en: 'With the national 98 days, for one baby and no difficult birth, 148 to 158 days in all. Confirm it before you plan with the longer figure.',
      },
      disputed,
    ),
    note(
      {
        zh: '2022年的条例我们没有原文。流传较多的说法是60天；网上一份对照表写的仍是2016年的50天。',
        en: 'We hold no text of the 2022 regulation. The figure mostly given is 60 days; a table found online keeps the 50 days of 2016.',
      },
      cite(gxLeaveTable, '', '法定98天+延长50天', low(labourOffice)),
    ),
  ],
  bring: [
    { zh: '结婚证', en: 'Marriage certificate' },
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
  ],
  examples: [
    {
      name: { zh: '宝宝出生第148天', en: 'The 148th day' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-06-30', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '宝宝出生第149天：50天还是60天，先问', en: 'The 149th day: ask whether 50 or 60' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-06-29', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '双胞胎出生第174天：先问', en: 'The 174th day with twins: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [
          { id: 'a', stage: 'living', birthDate: '2026-06-04', bond: 'birth' },
          { id: 'b', stage: 'living', birthDate: '2026-06-04', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有登记结婚：先问', en: 'Not married: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'unmarried' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '妈妈在广东上班', en: 'The mother works in Guangdong' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: false }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说在哪里上班', en: 'Where the mother works is not told' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.worksInGuangxi'],
    },
  ],
});

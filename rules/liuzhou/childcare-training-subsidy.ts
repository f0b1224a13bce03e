import { all, benefit, cash, cite, clause, is, parameter, note, unpublished, unsettled } from '#dsl';
import { wantsChildcareTraining } from '../facts/family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { labourOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const source = cite(lz2023_1, '九', '组织开展育婴员、保育员等职业技能培训，按规定落实培训补贴');

const subsidy = parameter('childcareTrainingSubsidy.once', {
  name: { zh: '培训补贴', en: 'Training subsidy' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-02-23', value: unpublished(labourOffice), source }],
});

export const childcareTrainingSubsidy = benefit('childcare-training-subsidy', {
  title: { zh: '育婴员、保育员培训补贴', en: 'Subsidised training as a childcare worker' },
  summary: {
    zh: '参加育婴员、保育员（现在叫保育师）等职业技能培训，按规定有培训补贴。',
    en: 'Training as an infant-care or childcare worker (育婴员, 保育员) is subsidised “as the rules provide”.',
  },
  topics: ['work'],
  force: 'right',
  per: 'family',
  when: all(
    clause(
      { zh: '家里有人想参加育婴员、保育员培训', en: 'Somebody would like to train as a childcare worker' },
      source,
      is(wantsChildcareTraining, true),
    ),
    clause(
      { zh: '符合补贴的规定', en: 'The rules for the subsidy are met' },
      source,
      unsettled(
        {
          zh: '哪些人能领、补多少，没有查到公开的规定',
          en: 'Who may get it, and how much, is not published where we could find it',
        },
        labourOffice,
      ),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [],
  grant: cash(subsidy),
  notes: [
    note(
      {
        zh: '托育机构招人另有社保补贴，那是给机构的，不发给个人。',
        en: 'There is also a social-insurance subsidy for childcare providers that hire; it goes to the provider, not to you.',
      },
      cite(lz2023_1, '九', '对吸纳符合条件劳动者的托育机构按规定给予社保补贴'),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '报名前先打 12333：哪些班有补贴、谁能领、补多少',
        en: 'Before you sign up call 12333: which courses are subsidised, for whom, and how much',
      },
    },
  ],
  ask: labourOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '想学育婴员：要先问', en: 'Would like to train: ask first' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', wantsChildcareTraining: true } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有打算', en: 'No plan to' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', wantsChildcareTraining: false } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答', en: 'Not answered' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.wantsChildcareTraining'],
    },
  ],
});

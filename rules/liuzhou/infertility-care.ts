import { all, benefit, cite, clause, is, note, service } from '#dsl';
import { familyPlans } from '../facts/family.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthCommission } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

export const infertilityCare = benefit('infertility-care', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '不孕不育防治服务', en: 'Care for couples who have difficulty conceiving' },
  summary: {
    zh: '文件推动医院提供健康指导、心理辅导、中医、药物、手术和辅助生殖等服务。',
    en: 'Hospitals are encouraged to offer guidance, counselling, Chinese medicine, medicine, surgery and assisted reproduction.',
  },
  force: 'encouragement',
  per: 'family',
  when: all(
    clause(
      {
        zh: '打算要孩子，想了解怎么帮助怀孕',
        en: 'You plan to have a child and ask about help with it',
      },
      cite(
        lz2023_1,
        '六',
        '指导推动医疗机构通过健康教育、心理辅导、中医药服务、药物治疗、手术治疗、辅助生殖技术等手段，向群众提供有针对性的服务，提高不孕不育防治水平',
      ),
      is(familyPlans, 'conceiveWithHelp'),
    ),
    inLiuzhou,
  ),
  grant: service({ zh: '医院的咨询、检查和治疗', en: 'Advice, tests and treatment in hospital' }),
  notes: [
    note(
      {
        zh: '辅助生殖要到经过批准的医院做；代孕、买卖精子卵子都是违法的。',
        en: 'Assisted reproduction is for approved hospitals only; surrogacy and trade in sperm or eggs are against the law.',
      },
      cite(
        lz2023_1,
        '六',
        '严厉打击未经批准开展人类辅助生殖技术，严厉打击代孕、非法采供精、非法采供卵、滥用性别鉴定技术等违法违规行为',
      ),
    ),
  ],
  ask: healthCommission,
  examples: [
    {
      name: { zh: '想了解怎么帮助怀孕', en: 'Asking about help' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'conceiveWithHelp' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '想了解怎么帮助怀孕，住在广西以外：先问',
        en: 'Asking about help, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: { family: { county: 'elsewhere', plans: 'conceiveWithHelp' } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有打算', en: 'No plans' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', plans: 'none' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
  ],
});

import { all, any, benefit, cite, clause, is, oneOf, priority, unsettled } from '#dsl';
import { exchangeReason, publicRental } from '../facts/family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { housingOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { publicRentalBasics } from './public-rental-basics.ts';

const quote =
  '完善公租房调换政策，对因家庭人口增加、就业、子女就学等原因需要调换公租房的，根据房源情况及时调换';

export const publicRentalExchange = benefit('public-rental-exchange', {
  ...publicRentalBasics,
  title: { zh: '公租房调换', en: 'Exchange of a public rental flat' },
  summary: {
    zh: '家里添了人、换了工作、孩子要上学，可以申请换一套公租房；有房源时及时调换。',
    en: 'If the family grows, or for work or a child’s school, a public rental flat may be exchanged when one is free.',
  },
  force: 'discretion',
  when: all(
    clause(
      { zh: '已经住在公租房里', en: 'You live in public rental housing' },
      cite(lz2023_1, '十一', quote),
      is(publicRental, 'renting'),
    ),
    clause(
      {
        zh: '因为添人、就业或孩子上学需要调换',
        en: 'You need it because the family has grown, for work or for school',
      },
      cite(lz2023_1, '十一', quote),
      any(
        oneOf(exchangeReason, ['grew', 'work', 'school']),
        all(
          is(exchangeReason, 'other'),
          unsettled(
            {
              zh: '文件在这三种原因后面写了“等”，其他原因行不行没有写明',
              en: 'The paper adds “etc.” and does not say which other reasons count',
            },
            housingOffice,
          ),
        ),
      ),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [{ zh: '有没有合适的房源', en: 'Whether a suitable flat is free' }],
  grant: priority({ zh: '根据房源情况及时调换', en: 'An exchange in good time, if flats are available' }),
  examples: [
    {
      name: { zh: '住公租房，家里添了孩子', en: 'Tenants whose family has grown' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', publicRental: 'renting', exchangeReason: 'grew' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '住公租房，家里添了孩子，住在广西以外：先问',
        en: 'Tenants whose family has grown, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: { family: { county: 'elsewhere', publicRental: 'renting', exchangeReason: 'grew' } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '还在轮候', en: 'Still waiting' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', publicRental: 'waiting' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说原因', en: 'Reason not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', publicRental: 'renting' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.exchangeReason'],
    },
    {
      name: { zh: '其他原因：文件没有写明，先问', en: 'Another reason: not written, ask first' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', publicRental: 'renting', exchangeReason: 'other' } },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});

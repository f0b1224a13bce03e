import { all, benefit, cite, clause, not, reached, service } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { livesInDemoCity } from './county.ts';
import { demoHotline } from './offices.ts';
import { demoPaper } from './paper.ts';

const source = cite(demoPaper, '四', '住在示例市、孩子不满1周岁的家庭，可以免费借用婴儿推车一辆');

/** The one benefit of the invented city’s own. */
export const pramLoan = benefit('pram-loan', {
  title: { zh: '借用婴儿推车（虚构）', en: 'Loan of a pram (invented)' },
  summary: {
    zh: '孩子不满1周岁，可以免费借一辆婴儿推车。这项待遇是虚构的。',
    en: 'While a child is under 1, the family may borrow a pram, free. This benefit is invented.',
  },
  topics: ['pram'],
  force: 'right',
  per: 'child',
  inForce: { from: '2023-01-01', source },
  when: all(
    clause({ zh: '住在示例市', en: 'You live in Demo City' }, source, livesInDemoCity),
    clause(
      { zh: '孩子已经出生，不满1周岁', en: 'The child is born and not yet 1' },
      source,
      all(livingOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 1))),
    ),
  ),
  checkedByOffice: [],
  grant: service({ zh: '婴儿推车一辆，免费借用（虚构）', en: 'A pram on loan, free (invented)' }),
  notes: [],
  bring: [{ zh: '出生医学证明', en: 'Birth certificate' }],
  apply: [{ where: { zh: '示例市热线（虚构）', en: 'The Demo City hotline (invented)' } }],
  ask: demoHotline,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '上游区，今天出生', en: 'Upstream District, born today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'upstream' },
        children: [{ id: 'child', stage: 'living', birthDate: '2026-11-24' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '下游区，今天满1周岁', en: 'Downstream District, 1 year old today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'downstream' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-11-24' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说住在哪里', en: 'Where they live is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2026-11-24' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['family.county'],
    },
  ],
});

import { cash, deduction, everyYear, is, refer, type Household } from '#dsl';
import { expect, test } from 'vitest';
import { claimableSince, horizonOf } from '../../src/engine/horizon.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { amount, benefitWhen, law, local, packOf, text } from './aPack.ts';

const settle = { name: text('汇算'), about: 'lastYear', from: '03-01', source: refer(law, '二') } as const;
/** Until 31 March, or until 30 June where the family lives here. */
const monthly = deduction({
  monthly: amount,
  settledBy: [
    everyYear({ ...settle, through: '03-31' }),
    everyYear({ ...settle, through: '06-30', when: is(local, true) }),
  ],
});
const on = (asOf: string, family: Household['family']) =>
  situationOf(rulebookOf(packOf(benefitWhen(is(local, true)))), { family }, asOf);

test.each([
  ['2026-03-31', false, '2025-01-01'],
  ['2026-04-01', false, '2026-01-01'],
  ['2026-06-30', true, '2025-01-01'],
  ['2026-06-30', null, '2025-01-01'],
  ['2026-07-01', true, '2026-01-01'],
])('on %s, where the answer is %s, months are settled since %s', (asOf, answer, since) => {
  expect(claimableSince(monthly, on(asOf, { local: answer }))).toBe(since);
});

test('anything else is claimed from the day on; questions are about a year ahead', () => {
  expect(horizonOf(cash(amount), on('2026-11-24', {}))).toEqual({ first: '2026-11-24', last: '2027-11-24' });
});

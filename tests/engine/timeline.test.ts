import {
  all,
  any,
  cash,
  dayOf,
  deduction,
  duringMonths,
  exact,
  is,
  localStandard,
  not,
  on,
  reached,
  refer,
  yearsAfter,
  type Benefit,
  type Household,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { deductionYears } from '../../src/engine/deductionYears.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { datedTruths, inForceFrom } from '../../src/engine/timeline.ts';
import { adopted, amount, benefitWhen, born, law, local, packOf, rents, settlement } from './aPack.ts';

const underThree = duringMonths({ from: dayOf(born), before: yearsAfter(3, dayOf(born)) });
const monthly = deduction({ monthly: amount, settledBy: [settlement] });
const deductible = benefitWhen(underThree, { per: 'child', grant: monthly });

const bornOn = (date: string): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'born', born: date }],
});
const dueOn = (date: string): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'expected', due: date }],
});

function entitlement(benefit: Benefit, household: Household, asOf = '2026-11-24') {
  const [found] = assess(rulebookOf(packOf(benefit)), household, asOf);
  if (found === undefined) throw new Error('no entitlement');
  return found;
}
const claims = (benefit: Benefit, household: Household, asOf?: string) =>
  entitlement(benefit, household, asOf)
    .spans.filter(({ verdict }) => verdict === 'entitled')
    .map(({ from, through, revision }) => [
      from,
      through,
      revision?.value.kind === 'exact' && revision.value.value,
    ]);

describe('spans', () => {
  test('are cut where the law changed the amount', () => {
    expect(claims(deductible, bornOn('2022-11-30'))).toEqual([
      ['2022-11-01', '2022-12-31', 1000],
      ['2023-01-01', '2025-10-31', 2000],
    ]);
  });

  test('do not begin before the rule', () => {
    // Born in March 2020, 3 in March 2023: months before 2022 do not exist.
    expect(claims(deductible, bornOn('2020-03-31'))).toEqual([
      ['2022-01-01', '2022-12-31', 1000],
      ['2023-01-01', '2023-02-28', 2000],
    ]);
  });

  test('of a child born on 29 February end with January three years on', () => {
    expect(claims(deductible, bornOn('2024-02-29'))).toEqual([['2024-02-01', '2027-01-31', 2000]]);
  });

  test('join up and cover every day from the rule’s first, without end', () => {
    const { spans } = entitlement(deductible, bornOn('2022-11-30'));
    expect(spans[0]?.from).toBe('2022-01-01');
    expect(spans[spans.length - 1]?.through).toBeUndefined();
    spans.slice(1).forEach((span, i) => {
      expect(
        new Date(`${span.from}T00:00Z`).getTime() - new Date(`${spans[i]?.through}T00:00Z`).getTime(),
      ).toBe(864e5);
    });
  });

  test('a span that depends on a birthday is exact to the day', () => {
    const adult = benefitWhen(reached(born, 18), { per: 'child' });
    expect(claims(adult, bornOn('2008-11-25'))).toEqual([['2026-11-25', undefined, false]]);
    expect(entitlement(adult, bornOn('2008-11-25')).status).toBe('upcoming');
    expect(entitlement(adult, bornOn('2008-11-24')).status).toBe('current');
  });

  test('for an expected child are marked as an estimate and lie ahead', () => {
    const { verdict, status, claim } = entitlement(deductible, dueOn('2027-01-05'));
    expect([verdict, status, claim?.from, claim?.through, claim?.estimated]).toEqual([
      'notEntitled',
      'upcoming',
      '2027-01-01',
      '2029-12-31',
      true,
    ]);
    expect(entitlement(deductible, bornOn('2025-01-05')).claim?.estimated).toBe(false);
  });

  test('stay open for good where nobody told whether there is a birth', () => {
    const child = { family: {}, children: [{ id: 'c' }] };
    expect(
      entitlement(benefitWhen(reached(born, 3), { per: 'child' }), child).spans.map(
        ({ from, through, verdict }) => [from, through, verdict],
      ),
    ).toEqual([['2020-01-01', undefined, 'undetermined']]);
  });

  test('from a day that the law names are no estimate', () => {
    const next = benefitWhen(duringMonths({ from: on('2027-01-01') }));
    expect(entitlement(next, { family: {} }).claim).toMatchObject({ from: '2027-01-01', estimated: false });
  });

  test('there are none since a day that does not apply', () => {
    const benefit = benefitWhen(reached(adopted, 0), { per: 'child' });
    const pack = packOf(benefit);
    const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted] });
    const [found] = assess(rulebook, dueOn('2027-01-05'), '2026-11-24');
    expect(found?.spans).toMatchObject([{ from: '2020-01-01', verdict: 'notEntitled' }]);
    expect(found?.status).toBe('none');
  });

  test('for a child overdue begin tomorrow at the earliest', () => {
    expect(entitlement(deductible, dueOn('2026-11-20')).claim?.from).toBe('2026-11-25');
  });
});

describe('spans of a benefit with an amount', () => {
  const regional = localStandard(amount, {
    checkedOn: '2026-11-24',
    revisions: [{ from: '2024-07-01', value: exact(3000), source: refer(law, '一') }],
  });
  const grant = cash(amount);

  function spans(
    benefit: Benefit,
    household: Household,
    { asOf = '2026-11-24', local: standards = [regional] } = {},
  ) {
    const rulebook = rulebookOf({ ...packOf(benefit), localStandards: standards });
    const [found] = assess(rulebook, household, asOf);
    return found?.spans.map(({ from, through, verdict, estimated, revision, localRevision }) => [
      from,
      through,
      verdict,
      estimated,
      revision?.from,
      localRevision?.from,
    ]);
  }
  const here = benefitWhen(is(local, true), { grant });

  test('are cut where the region set its own, and name both amounts', () => {
    expect(spans(here, { family: { local: true } })).toEqual([
      ['2022-01-01', '2022-12-31', 'entitled', false, '2022-01-01', undefined],
      ['2023-01-01', '2024-06-30', 'entitled', false, '2023-01-01', undefined],
      ['2024-07-01', undefined, 'entitled', false, '2023-01-01', '2024-07-01'],
    ]);
  });

  test('name what may be paid, while it is open whether it is', () => {
    expect(spans(here, { family: {} })?.map(([from, , verdict]) => [from, verdict])).toEqual([
      ['2022-01-01', 'undetermined'],
      ['2023-01-01', 'undetermined'],
      ['2024-07-01', 'undetermined'],
    ]);
  });

  test('are in one piece where nothing is paid, whatever the amount would be', () => {
    expect(spans(here, { family: { local: false } })).toEqual([
      ['2022-01-01', undefined, 'notEntitled', false, undefined, undefined],
    ]);
  });

  test('begin with the rule, where its amount is older', () => {
    const since2024 = benefitWhen(is(local, true), {
      grant,
      inForce: { from: '2024-01-01', source: refer(law, '一') },
    });
    expect(spans(since2024, { family: { local: true } }, { local: [] })).toEqual([
      ['2024-01-01', undefined, 'entitled', false, '2023-01-01', undefined],
    ]);
  });

  test('begin by estimate where the birth is expected, and with certainty where the amount rises', () => {
    const first = benefitWhen(duringMonths({ from: dayOf(born) }), { per: 'child', grant });
    expect(spans(first, dueOn('2022-11-10'), { asOf: '2022-06-01', local: [] })).toEqual([
      ['2022-01-01', '2022-10-31', 'notEntitled', false, undefined, undefined],
      ['2022-11-01', '2022-12-31', 'entitled', true, '2022-01-01', undefined],
      ['2023-01-01', undefined, 'entitled', false, '2023-01-01', undefined],
    ]);
  });

  test('there is none with an amount where the benefit is no money', () => {
    const [span, ...rest] = entitlement(benefitWhen(is(local, true)), { family: { local: true } }).spans;
    expect(rest).toEqual([]);
    expect(span).toEqual({
      from: '2020-01-01',
      verdict: 'entitled',
      estimated: false,
      missing: [],
      unsettled: [],
    });
  });
});

test('an open span names what is missing on any of its days', () => {
  // Until the third birthday it matters whether the family rents, from then on whether it is local.
  const fitting = any(all(not(reached(born, 3)), is(rents, true)), all(reached(born, 3), is(local, true)));
  const [span, ...rest] = entitlement(benefitWhen(fitting, { per: 'child' }), bornOn('2025-06-10')).spans;
  expect(rest).toEqual([]);
  expect(span?.missing.map(({ fact }) => fact)).toEqual(['family.rents', 'family.local']);
});

describe('the days on which a verdict may change', () => {
  const threeOld = benefitWhen(reached(born, 3), { per: 'child' });
  const turns = (birth: string, asOf: string): unknown[] => {
    const family = situationOf(rulebookOf(packOf(threeOld)), bornOn(birth), asOf);
    return datedTruths(threeOld, { ...family, child: family.children[0] }).map(({ from, truth }) => [
      from,
      truth,
    ]);
  };

  test('are the first of the rule, today and the day itself, in order', () => {
    expect(turns('2021-06-10', '2026-11-24')).toEqual([
      ['2020-01-01', 'no'],
      ['2024-06-10', 'yes'],
      ['2026-11-24', 'yes'],
    ]);
  });

  test('are one where two of them are the same day', () => {
    const onToday = [
      ['2020-01-01', 'no'],
      ['2026-11-24', 'yes'],
    ];
    expect(turns('2023-11-24', '2026-11-24')).toEqual(onToday);
    const onTheFirst = [['2020-01-01', 'yes']];
    expect(turns('2017-01-01', '2020-01-01')).toEqual(onTheFirst);
    expect(turns('2017-01-01', '2019-12-31')).toEqual(onTheFirst);
  });

  test('cannot be told where no day is given on which the rule came into force', () => {
    const { inForce: _none, ...undated } = threeOld;
    expect(() => inForceFrom(undated)).toThrow('"benefit" has no day on which it came into force');
  });
});

describe('status', () => {
  test.each([
    ['2025-06-10', 'entitled', 'current'],
    ['2023-12-31', 'entitled', 'current'],
    ['2023-11-30', 'notEntitled', 'ended'],
    ['2018-12-31', 'notEntitled', 'none'], // 3 in December 2021, before there was such a rule
  ])('born %s: %s, %s', (date, verdict, status) => {
    const found = entitlement(deductible, bornOn(date));
    expect([found.verdict, found.status]).toEqual([verdict, status]);
  });

  test('a rule not in force yet grants nothing, and says so by being upcoming', () => {
    const later = benefitWhen(any(is(local, true), not(is(local, true))), {
      inForce: { from: '2027-01-01', source: refer(law, '一') },
    });
    const found = entitlement(later, { family: { local: true } });
    expect([found.verdict, found.status]).toEqual(['notEntitled', 'upcoming']);
  });

  test('is open while an answer is missing, and names it', () => {
    const found = entitlement(
      benefitWhen(all(is(local, true), underThree), { per: 'child' }),
      bornOn('2025-06-10'),
    );
    expect([found.verdict, found.status]).toEqual(['undetermined', 'open']);
    expect(found.missing).toEqual([{ fact: 'family.local', subject: 'family' }]);
  });

  test('before the list is told there is one open entitlement, not none', () => {
    const found = entitlement(deductible, { family: {} });
    expect([found.subject, found.verdict]).toEqual(['children', 'undetermined']);
    expect(found.missing).toEqual([{ fact: 'children', subject: 'family' }]);
  });

  test('nobody on the list, nobody entitled', () => {
    expect(assess(rulebookOf(packOf(deductible)), { family: {}, children: [] }, '2026-11-24')).toEqual([]);
  });
});

describe('groups of the result', () => {
  const group = (benefit: Benefit, household: Household, asOf = '2026-11-24') =>
    groupOf(entitlement(benefit, household, asOf));

  test('months of this year that can still be deducted keep an ended item among what the family can get', () => {
    // Born 2023-03-10: the last month is February 2026, and 2026 is settled until 2027-06-30.
    expect(group(deductible, bornOn('2023-03-10'), '2026-11-24')).toBe('entitled');
    expect(group(deductible, bornOn('2023-03-10'), '2027-06-30')).toBe('entitled');
    expect(group(deductible, bornOn('2023-03-10'), '2027-07-01')).toBe('no');
  });

  test('a right, a discretion and an encouragement are told apart', () => {
    const said = { family: { local: true } };
    expect(group(benefitWhen(is(local, true)), said)).toBe('entitled');
    expect(group(benefitWhen(is(local, true), { force: 'discretion' }), said)).toBe('discretion');
    expect(group(benefitWhen(is(local, true), { force: 'encouragement' }), said)).toBe('encouraged');
    expect(group(benefitWhen(is(local, true)), { family: { local: false } })).toBe('no');
    expect(group(benefitWhen(is(local, true)), { family: {} })).toBe('missingAnswer');
    expect(group(deductible, dueOn('2027-01-05'))).toBe('later');
  });
});

describe('a deduction by calendar year', () => {
  const known = { openMonths: 0, missing: [] };

  const years = (date: string) => deductionYears(entitlement(deductible, bornOn(date)).spans, 2030);

  test('counts 36 whole months from the month of birth', () => {
    // Born 2025-06-10: 7 months of 2025, 12, 12, and January to May 2028.
    expect(years('2025-06-10')).toEqual([
      { year: 2025, months: 7, yuan: 14_000, ...known },
      { year: 2026, months: 12, yuan: 24_000, ...known },
      { year: 2027, months: 12, yuan: 24_000, ...known },
      { year: 2028, months: 5, yuan: 10_000, ...known },
    ]);
  });

  test('takes each year’s own amount', () => {
    expect(years('2022-11-30').slice(0, 2)).toEqual([
      { year: 2022, months: 2, yuan: 2_000, ...known },
      { year: 2023, months: 12, yuan: 24_000, ...known },
    ]);
  });

  test('a claim without end is counted to the year asked for', () => {
    const sinceThree = benefitWhen(duringMonths({ from: yearsAfter(3, dayOf(born)) }), {
      per: 'child',
      grant: monthly,
    });
    expect(deductionYears(entitlement(sinceThree, bornOn('2023-11-30')).spans, 2027)).toEqual([
      { year: 2026, months: 2, yuan: 4_000, ...known },
      { year: 2027, months: 12, yuan: 24_000, ...known },
    ]);
  });
});

test('cash keeps its revisions apart too', () => {
  expect(claims(benefitWhen(is(local, true), { grant: cash(amount) }), { family: { local: true } })).toEqual([
    ['2022-01-01', '2022-12-31', 1000],
    ['2023-01-01', undefined, 2000],
  ]);
});

import { exact, refer, type FactRef } from '#dsl';
import { describe, expect, test } from 'vitest';
import { deductionYears, lastClaimYear } from '../../src/engine/deductionYears.ts';
import type { Span } from '../../src/engine/timeline.ts';
import { law } from './aPack.ts';

const isLocal = { fact: 'family.local', subject: 'family' };

const span = (
  verdict: Span['verdict'],
  from: string,
  through?: string,
  missing: readonly FactRef[] = [],
): Span => ({
  verdict,
  from,
  ...(through !== undefined && { through }),
  estimated: false,
  missing,
  unsettled: [],
});
/** Days with a claim to so many yuan a month. */
const claim = (monthly: number, from: string, through?: string): Span => ({
  ...span('entitled', from, through),
  revision: { from, value: exact(monthly), source: refer(law, '') },
});

describe('the months of a year', () => {
  test('are those a claim touches, and beside them those that hang on an answer, each year in its turn', () => {
    const spans = [
      span('undetermined', '2024-11-10', '2025-01-15', [isLocal]),
      claim(100, '2025-01-16', '2025-03-01'),
    ];
    expect(deductionYears(spans, 2026)).toEqual([
      { year: 2024, months: 0, yuan: 0, openMonths: 2, missing: [isLocal] },
      // January is touched by the claim: nothing about it is open.
      { year: 2025, months: 3, yuan: 300, openMonths: 0, missing: [] },
    ]);
  });

  test('each counts once, at the amount in force when it was first touched', () => {
    const spans = [claim(100, '2025-11-01', '2025-12-14'), claim(200, '2025-12-15', '2026-01-31')];
    expect(deductionYears(spans, 2026)).toEqual([
      { year: 2025, months: 2, yuan: 200, openMonths: 0, missing: [] },
      { year: 2026, months: 1, yuan: 200, openMonths: 0, missing: [] },
    ]);
  });

  test('are counted no further than asked, whether the claim ends or not', () => {
    const year = { year: 2025, months: 1, yuan: 100, openMonths: 0, missing: [] };
    expect(deductionYears([claim(100, '2025-12-31')], 2025)).toEqual([year]);
    expect(deductionYears([claim(100, '2025-12-31', '2025-12-31')], 2025)).toEqual([year]);
    expect(deductionYears([claim(100, '2025-12-31', '2027-05-05')], 2025)).toEqual([year]);
  });

  test('name an answer once for all spans of a year', () => {
    const spans = [
      span('undetermined', '2025-01-01', '2025-01-31', [isLocal]),
      span('undetermined', '2025-02-01', '2025-02-28', [isLocal]),
    ];
    expect(deductionYears(spans, 2025)).toEqual([
      { year: 2025, months: 0, yuan: 0, openMonths: 2, missing: [isLocal] },
    ]);
  });
});

describe('the last year of a claim', () => {
  test('is the last that one with an end reaches', () => {
    const spans = [
      claim(100, '2024-01-01', '2026-02-28'),
      claim(100, '2025-01-01', '2025-12-31'),
      span('undetermined', '2026-03-01', '2027-05-31'),
      claim(100, '2027-06-01'),
    ];
    expect(lastClaimYear(spans)).toBe(2026);
  });

  test('is none where none ends', () => {
    expect(lastClaimYear([claim(100, '2025-01-01')])).toBeUndefined();
    expect(lastClaimYear([span('notEntitled', '2025-01-01', '2025-12-31')])).toBeUndefined();
    expect(lastClaimYear([])).toBeUndefined();
  });
});

import type { Household, Member } from '#dsl';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { interviewOf } from '../../../src/questionnaire/interview.ts';
import { useCalendarEntries } from '../../../src/ui/take/useCalendarEntries.ts';
import { useTakenSheet } from '../../../src/ui/take/useTakenSheet.ts';
import { threeChildren, toddler } from '../../households/support/threeChildren.ts';
import { OnTheWay } from '../support/OnTheWay.tsx';

/** What a hook says of this family on 24 November 2026. */
function told<Result>(hook: () => Result, household: Household, ...topics: string[]): Result {
  const inPage = ({ children }: { children: ReactNode }) => (
    <OnTheWay interview={interviewOf(household, topics)}>{children}</OnTheWay>
  );
  return renderHook(hook, { wrapper: inPage }).result.current;
}

test('amounts and times as the result says them, the same for two children told once', () => {
  const { groups, asOf, notes } = told(useTakenSheet, threeChildren, 'tax', 'subsidy');
  expect(asOf).toBe('按 2026年11月24日 的情况计算');
  const [entitled] = groups;
  expect(entitled?.title).toBe('您可以享受');
  // Born on 10 June 2025: 12 months of 2026, through the month before the third birthday.
  expect(entitled?.lines).toContainEqual({
    what: '3岁以下婴幼儿照护专项附加扣除（第二个孩子）',
    amount: ['每月2,000元', '2026年可扣12个月，共24,000元'],
    when: ['2025年6月—2028年5月'],
  });
  // 3,600 yuan a year up to 3 years of age, each to be applied for by the end of its year.
  expect(entitled?.lines.find(({ what }) => what.startsWith('育儿补贴'))).toMatchObject({
    amount: [
      '2026年的3,600元',
      '2027年的3,600元',
      '2028年的3,600元',
      expect.stringContaining('没有查到公开数字'),
    ],
    when: ['最晚2026年12月31日', '最晚2027年12月31日', '最晚2028年12月31日'],
  });
  const later = groups.find(({ title }) => title === '以后可以');
  expect(later?.lines.find(({ what }) => what.startsWith('3岁以下'))?.when).toEqual(['2027年3月—2030年2月*']);
  expect(notes).toContain('*按预产期推算，以实际出生日期为准。');
});

test('a paper that several benefits want is there once, the one wanted most first', () => {
  const { papers, places } = told(useTakenSheet, threeChildren, 'tax', 'subsidy', 'birth');
  const names = papers.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  const counts = papers.map(({ benefits }) => benefits.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(papers.find(({ what }) => what === '户口簿')?.benefits).toEqual([
    '“出生一件事”：五样手续一起办',
    '新生儿参加医保',
  ]);
  expect(new Set(places.map(({ what }) => what)).size).toBe(places.length);
});

test('an open question is said above everything, and what hangs on it is named, not counted', () => {
  const { subsidyFirst: _untold, ...silent } = toddler;
  const { warnings, open, groups } = told(
    useTakenSheet,
    { ...threeChildren, children: [{ ...silent, id: 'child-1' }] },
    'subsidy',
  );
  expect(warnings).toEqual(['还有问题没有回答。']);
  expect(open).toEqual([{ title: '还差回答', names: '育儿补贴（2025年起出生）' }]);
  expect(groups).toEqual([]);
});

test('the calendar has every deadline ahead once, under names that stay', () => {
  const entries = told(useCalendarEntries, threeChildren, 'tax', 'subsidy', 'birth');
  expect(entries.map(({ day, title }) => [day, title])).toEqual(
    expect.arrayContaining([
      ['2026-12-31', '申请育儿补贴（2026年）（第二个孩子）'],
      ['2027-04-20', '给孩子上户口（出生一个月内）（肚子里的宝宝）'],
      ['2027-06-30', '个税年度汇算，补扣还没扣的月份（2026年）（第一个孩子、第二个孩子）'],
    ]),
  );
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [mother, ...others] = threeChildren.parents ?? [];
  const richer: Member = { ...mother, id: 'parent-1', comprehensiveTaxable: 120_000 };
  const again = told(
    useCalendarEntries,
    { ...threeChildren, parents: [richer, ...others] },
    'tax',
    'subsidy',
    'birth',
  );
  expect(again.map(({ id }) => id)).toEqual(ids);
});

test('two families with the same deadlines keep apart in one calendar', () => {
  const idsOf = (birthDate: string): string[] =>
    told(
      useCalendarEntries,
      { ...threeChildren, children: [{ ...toddler, id: 'child-1', birthDate }] },
      'subsidy',
    ).map(({ id }) => id);
  const [one, other] = [idsOf('2025-06-10'), idsOf('2025-06-11')];
  expect(one.length).toBe(other.length);
  expect(one.filter((id) => other.includes(id))).toEqual([]);
});

import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useIdle } from '../../../src/ui/lock/useIdle.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

test('work that goes on is a sign of life; once it has ended the wait begins', () => {
  const onGone = vi.fn<() => void>();
  const { result } = renderHook(() => useIdle(10, true, onGone));
  for (let passed = 0; passed < 30; passed++) {
    pass(minute);
    act(() => result.current.sign());
  }
  expect(onGone).not.toHaveBeenCalled();
  expect(result.current.isWarned).toBe(false);
  pass(9 * minute + 1000);
  expect(result.current.isWarned).toBe(true);
  // Once it has been asked, only the answer counts.
  act(() => result.current.sign());
  pass(minute);
  expect(onGone).toHaveBeenCalled();
});

test('what goes on again after a sleep is none', () => {
  const onGone = vi.fn<() => void>();
  const { result } = renderHook(() => useIdle(10, true, onGone));
  vi.setSystemTime(Date.now() + 30 * minute);
  act(() => result.current.sign());
  expect(onGone).toHaveBeenCalled();
});

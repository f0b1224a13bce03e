import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyInterview } from '../../../src/questionnaire/interview.ts';
import { FirstStepAhead } from '../../../src/ui/pages/FirstStepAhead.tsx';
import { AtCase } from '../support/AtCase.tsx';
import { measuredTexts } from '../support/measuredTexts.ts';

const found = vi.fn<(path?: string) => void>();

/** The start page with these topics ticked, as far as it looks ahead. */
const ticked = (...topics: string[]) => (
  <AtCase>
    <FirstStepAhead interview={{ ...emptyInterview, topics }} onFound={found} />
  </AtCase>
);

/** Long enough for a page to be rehearsed and put away. */
async function aWhile(): Promise<void> {
  for (let i = 0; i < 20; i++) await act(() => vi.advanceTimersByTimeAsync(100));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a further topic may bring another page to the front; that one is rehearsed too, however late', async () => {
  const measured = measuredTexts();
  const { rerender } = render(ticked('health'));
  await aWhile();
  expect(found).toHaveBeenLastCalledWith('/ask/plans');
  expect(measured.splice(0).join()).toContain('打算');

  rerender(ticked('health', 'housing'));
  await aWhile();
  expect(found).toHaveBeenLastCalledWith('/ask/housing');
  expect(measured.splice(0).join()).toContain('公租房');
});

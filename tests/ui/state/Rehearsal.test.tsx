import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyInterview } from '../../../src/questionnaire/interview.ts';
import { Rehearsal } from '../../../src/ui/state/Rehearsal.tsx';
import { useCase } from '../../../src/ui/state/useCase.ts';
import { useWalk } from '../../../src/ui/state/useWalk.ts';
import { AtCase } from '../support/AtCase.tsx';
import { measuredTexts } from '../support/measuredTexts.ts';

const drawn = vi.fn<(topics: readonly string[], next: string | undefined) => void>();
const happened = vi.fn<() => void>();

/** The page of the next tap, as far as this test cares for it. */
function NextPage() {
  const { interview } = useCase();
  const { next } = useWalk();
  drawn(interview.topics, next?.page.id);
  useEffect(() => happened(), []);
  return <h1>下一页</h1>;
}

const now = { ...emptyInterview, topics: ['tax'] };
const then = { ...emptyInterview, topics: ['housing'] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the next page is drawn with the answers it will have, where nobody sees it, and nothing comes of it', async () => {
  const measured = measuredTexts();
  const { container } = render(
    <AtCase interview={now}>
      <Rehearsal interview={then}>
        <NextPage />
      </Rehearsal>
    </AtCase>,
  );
  // What is hidden is drawn when there is nothing else to do.
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(drawn).toHaveBeenCalledWith(['housing'], 'housing');
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(measured).toEqual(['下一页']);
  expect(happened).not.toHaveBeenCalled();
  expect(container.textContent).toBe('');
  expect(screen.queryByText('下一页')).toBeNull();

  const times = drawn.mock.calls.length;
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(drawn).toHaveBeenCalledTimes(times);
  expect(happened).not.toHaveBeenCalled();
});

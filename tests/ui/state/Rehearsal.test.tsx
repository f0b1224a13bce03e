import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liuzhou } from '../../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../../src/engine/rulebook.ts';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { emptyInterview } from '../../../src/questionnaire/interview.ts';
import { WordsProvider } from '../../../src/ui/language/WordsProvider.tsx';
import { CaseProvider } from '../../../src/ui/state/CaseProvider.tsx';
import { Rehearsal } from '../../../src/ui/state/Rehearsal.tsx';
import { RulesProvider } from '../../../src/ui/state/RulesProvider.tsx';
import { useCase } from '../../../src/ui/state/useCase.ts';
import { useWalk } from '../../../src/ui/state/useWalk.ts';

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
  const measured: (string | null)[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured.push(this.textContent);
    return new DOMRect();
  });
  const { container } = render(
    <WordsProvider i18n={createI18n()}>
      <CaseProvider
        front={liuzhou}
        today="2026-11-24"
        initial={{ interview: now, language: 'zh-CN', dropped: [], keeping: 'off' }}
      >
        <RulesProvider load={() => new Promise(() => undefined)} initial={rulebookOf(liuzhou)}>
          <Rehearsal interview={then}>
            <NextPage />
          </Rehearsal>
        </RulesProvider>
      </CaseProvider>
    </WordsProvider>,
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

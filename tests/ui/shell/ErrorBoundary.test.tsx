import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/shell/ErrorBoundary.tsx';

const Broken = (): never => {
  throw new Error('as a bug would');
};

beforeEach(() => {
  // React tells of what it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  window.location.hash = '';
});

test.each([
  ['#/result', '您的回答还在这个标签页里', 'still in this tab'],
  ['#/desk', '刚才的回答和名册已经没有了', 'are gone'],
  ['#/desk/lists', '刚才的回答和名册已经没有了', 'are gone'],
])('at %s it says what has become of the answers', (address, zh, en) => {
  window.location.hash = address;
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  const said = screen.getByRole('main').textContent;
  expect(said).toContain(zh);
  expect(said).toContain(en);
});

import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from '../../../src/ui/routes/later.tsx';
import { ErrorBoundary } from '../../../src/ui/shell/ErrorBoundary.tsx';

const Words = ({ said }: { said: string }) => <p>{said}</p>;
const offline = () => Promise.reject(new Error('Failed to fetch dynamically imported module'));

beforeEach(() => {
  // React tells of what it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a part whose code comes later shows when it is there, and at once when it was there before', async () => {
  const part = later(() => Promise.resolve(Words));
  const { unmount } = render(<part.Page said="在" />);
  expect(screen.queryByText('在')).toBeNull();
  expect(await screen.findByText('在')).toBeTruthy();
  unmount();
  render(<part.Page said="还在" />);
  expect(screen.getByText('还在')).toBeTruthy();
});

test('a page that cannot be had is said to be missing', async () => {
  const page = later<{ said: string }>(offline);
  render(
    <ErrorBoundary>
      <page.Page said="在" />
    </ErrorBoundary>,
  );
  expect((await screen.findByRole('main')).textContent).toContain('您的回答还在这个标签页里');
});

test('what is only a help is left out, and the page around it stays', async () => {
  const help = later<{ said: string }>(offline, true);
  render(
    <ErrorBoundary>
      <help.Page said="在" />
      <p>问题</p>
    </ErrorBoundary>,
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.getByText('问题')).toBeTruthy();
  expect(screen.queryByText('在')).toBeNull();
});

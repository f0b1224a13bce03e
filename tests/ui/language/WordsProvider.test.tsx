import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { WordsProvider } from '../../../src/ui/language/WordsProvider.tsx';
import { useWords } from '../../../src/ui/language/useWords.ts';

const Back = () => <p>{useWords().t('nav.back')}</p>;
const ChildOf = ({ number }: { readonly number: number }) => (
  <p>{useWords().t('notice.childPart', { number })}</p>
);
const OfDesk = () => <p>{useWords('desk').t('title')}</p>;

test('every word is said anew in another language', async () => {
  const i18n = createI18n();
  render(
    <WordsProvider i18n={i18n}>
      <Back />
    </WordsProvider>,
  );
  expect(screen.getByText('上一步')).toBeTruthy();
  await act(() => speak(i18n, 'en'));
  expect(screen.getByText('Back')).toBeTruthy();
  await act(() => speak(i18n, 'zh-CN'));
  expect(screen.getByText('上一步')).toBeTruthy();
});

test('words of another kind can come later than the page', () => {
  const i18n = createI18n();
  const page = (kind: 'page' | 'desk') => (
    <WordsProvider i18n={i18n}>{kind === 'page' ? <Back /> : <OfDesk />}</WordsProvider>
  );
  const { rerender } = render(page('page'));
  i18n.addResourceBundle('zh-CN', 'desk', { title: '办事台' });
  rerender(page('desk'));
  expect(screen.getByText('办事台')).toBeTruthy();
});

test('words that name a figure are said with the figure of now', () => {
  const page = (number: number) => (
    <WordsProvider i18n={i18n}>
      <ChildOf number={number} />
    </WordsProvider>
  );
  const i18n = createI18n();
  const { rerender } = render(page(1));
  rerender(page(2));
  expect(screen.getByText('第2个孩子：')).toBeTruthy();
});

test('words alone are looked up once, however often they are drawn', () => {
  const i18n = createI18n();
  let lookedUp = 0;
  i18n.addResourceBundle('zh-CN', 'desk', {});
  Object.defineProperty(i18n.getResourceBundle('zh-CN', 'desk'), 'title', {
    get: () => {
      lookedUp++;
      return '办事台';
    },
  });
  render(
    <WordsProvider i18n={i18n}>
      <OfDesk />
      <OfDesk />
    </WordsProvider>,
  );
  expect(screen.getAllByText('办事台')).toHaveLength(2);
  expect(lookedUp).toBe(1);
});

test('outside a provider there are no words, and that is said', () => {
  expect(() => render(<Back />)).toThrow('outside a WordsProvider');
});

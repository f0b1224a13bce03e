import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { WordsProvider } from '../../../src/ui/language/WordsProvider.tsx';
import { useWords } from '../../../src/ui/language/useWords.ts';

const Back = () => <p>{useWords().t('nav.back')}</p>;
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

test('outside a provider there are no words, and that is said', () => {
  expect(() => render(<Back />)).toThrow('outside a WordsProvider');
});

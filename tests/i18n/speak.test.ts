import { expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { speak } from '../../src/i18n/speak.ts';

test('of two wishes the later is spoken, though the words of the earlier come after it', async () => {
  const i18n = createI18n();
  const english = speak(i18n, 'en');
  // Chinese is there from the start.
  const chinese = speak(i18n, 'zh-CN');
  await Promise.all([english, chinese]);
  expect(i18n.t('nav.back')).toBe('上一步');
  await speak(i18n, 'en');
  expect(i18n.t('nav.back')).toBe('Back');
});

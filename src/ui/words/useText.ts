import type { Text } from '#dsl';
import { useCase } from '../state/useCase.ts';

/** Picks the language of rule text. */
export function useText(): (text: Text) => string {
  const { language } = useCase();
  return language === 'en' ? (text) => text.en : (text) => text.zh;
}

import type { Page } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { usePersonName } from './usePersonName.ts';
import { useText } from './useText.ts';

/** What a step is about: 住房, 妈妈的收入; on a member's own form 妈妈的情况. */
export function useStepTitle(): (page: Page, subject: string) => string {
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  return (page, subject) => {
    if (subject === 'family') return text(page.title);
    const person = personName(subject);
    return page.lists
      ? t('title.aboutPerson', { person })
      : t('title.ofPerson', { person, topic: text(page.title) });
  };
}

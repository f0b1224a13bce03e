import type { FactRef } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { usePersonName } from './usePersonName.ts';
import { useText } from './useText.ts';

/** What a fact about someone is called: 爸爸的收入种类. Lists of members have names of their own. */
export function useFactName(): (ref: FactRef) => string {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  return ({ fact, subject }) => {
    if (fact === 'children') return t('result.list.children');
    if (fact === 'parents') return t('result.list.parents');
    const name = text(rulebook.fact(fact).name);
    return subject === 'family' ? name : t('title.ofPerson', { person: personName(subject), topic: name });
  };
}

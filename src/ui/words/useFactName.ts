import type { FactRef } from '#dsl';
import { useTranslation } from 'react-i18next';
import { useRules } from '../state/useRules.ts';
import { usePersonName } from './usePersonName.ts';
import { useText } from './useText.ts';

/** What a fact about someone is called: 爸爸的收入种类. Lists of members have names of their own. */
export function useFactName(): (ref: FactRef) => string {
  const rulebook = useRules();
  const { t } = useTranslation();
  const text = useText();
  const personName = usePersonName();
  return ({ fact, subject }) => {
    if (fact === 'children') return t('result.list.children');
    if (fact === 'parents') return t('result.list.parents');
    const name = text(rulebook.fact(fact).name);
    return subject === 'family' ? name : t('title.ofPerson', { person: personName(subject), topic: name });
  };
}

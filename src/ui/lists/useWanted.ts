import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';

/** What an answer that is missing in a list is called: a fact, or who the parents or children are. */
export function useWanted(): (id: string) => string {
  const { pack } = useRules();
  const { t } = useWords('lists');
  const text = useText();
  return (id) => {
    if (id === 'parents' || id === 'children') return t(`questions.${id}`);
    const fact = pack.facts.find((one) => one.id === id);
    return fact ? text(fact.name) : id;
  };
}

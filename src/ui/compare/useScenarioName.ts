import { dateText } from '#dsl';
import type { Scenario } from '../../questionnaire/scenario.ts';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { useFactName } from '../words/useFactName.ts';
import { useText } from '../words/useText.ts';

/** A situation in a few words, as the head of its column. */
export function useScenarioName(): (scenario: Scenario) => string {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const factName = useFactName();
  const answerText = useAnswerText();
  return (scenario) => {
    switch (scenario.kind) {
      case 'child':
        return t('compare.then.child', { day: text(dateText(scenario.dueDate)) });
      case 'day':
        return t('compare.then.day', { day: text(dateText(scenario.day)) });
      case 'answer':
        return t('compare.then.answer', {
          name: factName(scenario.ref),
          answer: answerText(rulebook.fact(scenario.ref.fact), scenario.answer),
        });
    }
  };
}

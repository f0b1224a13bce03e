import { dateText, yuanText, type Answer, type Fact } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from './useText.ts';

/** An answer in words, "不清楚" and "没有回答" included. */
export function useAnswerText(): (fact: Fact, answer: Answer | undefined) => string {
  const { t } = useWords();
  const text = useText();
  return (fact, answer) => {
    if (answer === undefined) return t('answer.none');
    if (answer === null) return t('answer.unsure');
    switch (fact.kind) {
      case 'yesNo':
        return answer === true ? t('answer.yes') : t('answer.no');
      case 'date':
        return text(dateText(String(answer)));
      case 'money':
        return t('yuan', { amount: yuanText(Number(answer)) });
      case 'choice': {
        const option = fact.options[String(answer)];
        return option ? text(option) : t('answer.none');
      }
    }
  };
}

import type { FactRef } from '#dsl';
import type { Finding } from '../../engine/evaluate.ts';
import { factsReadBy } from '../../engine/reasons.ts';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './OwnAnswers.module.css';

/** What the family said about the facts a finding rests on, person by person. */
export function OwnAnswers({ finding }: { readonly finding: Finding }) {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const answerOf = useAnswerOf();
  const answerText = useAnswerText();
  const personName = usePersonName();

  const isMissing = ({ fact, subject }: FactRef): boolean =>
    finding.missing.some((ref) => ref.fact === fact && ref.subject === subject);
  /** A mother is not told that she is the mother, nor one that has lost a child so at every line. */
  const needsNoSaying = (ref: FactRef): boolean => {
    const fact = rulebook.fact(ref.fact);
    const option = fact.kind === 'choice' ? fact.options[String(answerOf(ref))] : undefined;
    return option !== undefined && (option.gentle === true || text(option) === personName(ref.subject));
  };

  const bySubject = new Map<string, FactRef[]>();
  for (const ref of factsReadBy(finding)) {
    // What was never asked, because it could change nothing, is no answer.
    if ((answerOf(ref) === undefined && !isMissing(ref)) || needsNoSaying(ref)) continue;
    bySubject.set(ref.subject, [...(bySubject.get(ref.subject) ?? []), ref]);
  }
  if (bySubject.size === 0) return null;

  const inWords = (ref: FactRef): string => {
    const fact = rulebook.fact(ref.fact);
    const answer = answerOf(ref);
    const words = answerText(fact, answer);
    // An option speaks for itself: 亲生. A date or a "no" needs its name.
    return fact.kind === 'choice' && typeof answer === 'string'
      ? words
      : t('why.named', { name: text(fact.name), answer: words });
  };
  return (
    <p className={css.answers}>
      {t('why.yourAnswer')}
      {[...bySubject]
        .map(([subject, refs]) => {
          const words = refs.map(inWords).join(t('why.comma'));
          return subject === 'family' ? words : t('why.ofPerson', { person: personName(subject), words });
        })
        .join(t('why.semicolon'))}
    </p>
  );
}

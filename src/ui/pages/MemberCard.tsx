import type { ChoiceFact } from '#dsl';
import type { Card } from '../../questionnaire/walk.ts';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useRules } from '../state/useRules.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './MemberCard.module.css';

type Props = {
  readonly card: Card;
  readonly kind: ChoiceFact;
  readonly to: string;
  readonly onRemove: () => void;
};

/** One child or parent, with what has been said of them. */
export function MemberCard({ card, kind, to, onRemove }: Props) {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const answerOf = useAnswerOf();
  const answerText = useAnswerText();
  const person = usePersonName()(card.member);
  const kindText = answerText(kind, answerOf({ fact: kind.id, subject: card.member }));
  const lines = card.facts
    .map((id) => ({ fact: rulebook.fact(id), answer: answerOf({ fact: id, subject: card.member }) }))
    .filter(({ answer }) => answer !== undefined);
  return (
    <section className={card.done ? css.card : css.open} aria-labelledby={`card-${card.member}`}>
      <h2 id={`card-${card.member}`} tabIndex={-1} className={css.name}>
        {person}
      </h2>
      {!card.done && <p className={css.mark}>{t('list.incomplete')}</p>}
      <dl className={css.facts}>
        {kindText !== person && (
          <div>
            <dt>{text(kind.name)}</dt>
            <dd>{kindText}</dd>
          </div>
        )}
        {lines.map(({ fact, answer }) => (
          <div key={fact.id}>
            <dt>{text(fact.name)}</dt>
            <dd>{answerText(fact, answer)}</dd>
          </div>
        ))}
      </dl>
      <div className={css.actions}>
        {card.facts.length > 0 && (
          <PageLink
            className={css.change}
            to={to}
            aria-label={`${t(card.done ? 'list.change' : 'list.complete')} ${person}`}
          >
            {t(card.done ? 'list.change' : 'list.complete')}
          </PageLink>
        )}
        <Button kind="plain" onClick={onRemove} label={`${t('list.remove')} ${person}`}>
          {t('list.remove')}
        </Button>
      </div>
    </section>
  );
}

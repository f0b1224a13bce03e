import { dateText, type Benefit } from '#dsl';
import { assessBenefit } from '../../engine/assess.ts';
import { groupOf } from '../../engine/claimable.ts';
import type { Situation } from '../../engine/situation.ts';
import { MissingAnswers } from '../explanation/MissingAnswers.tsx';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './YourFamily.module.css';

type Props = {
  readonly benefit: Benefit;
  readonly situation: Situation;
  /** Whom the benefit may be for; empty where that has not been told or there is nobody. */
  readonly people: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (person: string) => void;
};

/** What comes out for this family, whose case is shown below, and what is still to be answered. */
export function YourFamily({ benefit, situation, people, chosen, onChoose }: Props) {
  const { front, interview } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const entitlement = assessBenefit(benefit, situation).find(({ subject }) => subject === chosen);
  const group = entitlement && groupOf(entitlement);
  const unasked = front.topics.filter(({ id }) => benefit.topics.includes(id));
  const isAsked = unasked.some(({ id }) => interview.topics.includes(id));
  const members = { parent: household.parents, child: household.children };
  return (
    <aside className={css.family} aria-labelledby="your-family">
      <h2 id="your-family" className={css.title}>
        {t('law.family')}
      </h2>
      {benefit.per !== 'family' && people.length === 0 && (
        <p>{t(`law.${members[benefit.per] ? 'none' : 'untold'}.${benefit.per}`)}</p>
      )}
      {people.length > 1 && (
        <fieldset className={css.people}>
          <legend>{t('law.whose')}</legend>
          {people.map((person) => (
            <button
              key={person}
              type="button"
              className={css.person}
              aria-pressed={person === chosen}
              onClick={() => onChoose(person)}
            >
              {personName(person)}
            </button>
          ))}
        </fieldset>
      )}
      {group && (isAsked || group !== 'missingAnswer') && (
        <p>
          {t('law.asOf', { day: text(dateText(situation.asOf)) })}
          <strong>{t(`group.${group}.title`)}</strong>
        </p>
      )}
      {isAsked ? (
        <>
          {entitlement && <MissingAnswers missing={entitlement.missing} />}
          <p>
            <PageLink to="/result" className={css.link}>
              {t('law.backToResult')}
            </PageLink>
          </p>
        </>
      ) : (
        <p>
          {t('law.topicNotChosen', {
            topic: unasked.map(({ name }) => text(name)).join(t('check.listComma')),
          })}{' '}
          <PageLink to="/" className={css.link}>
            {t('law.chooseTopic')}
          </PageLink>
        </p>
      )}
    </aside>
  );
}

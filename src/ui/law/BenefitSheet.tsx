import { dateText, type Benefit } from '#dsl';
import { useMemo, useState } from 'react';
import { situationsOf } from '../../engine/assess.ts';
import { situationOf } from '../../engine/situation.ts';
import { ruleSheet } from '../../sheet/ruleSheet.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { useQuery } from '../routes/useQuery.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useText } from '../words/useText.ts';
import css from './BenefitSheet.module.css';
import { ConditionItem } from './ConditionItem.tsx';
import { SheetLines } from './SheetLines.tsx';
import { YourFamily } from './YourFamily.tsx';

/** The rule sheet of one benefit; where a family has answered, its conditions light up for the person chosen. */
export function BenefitSheet({ benefit }: { readonly benefit: Benefit }) {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const query = useQuery();
  const [chosen, choose] = useState(query.get('for'));
  const { measures, head, sections } = useMemo(() => ruleSheet(benefit, rulebook), [benefit, rulebook]);
  const situation = useMemo(() => situationOf(rulebook, household, asOf), [rulebook, household, asOf]);

  const subjects = situationsOf(benefit, situation);
  const people = 'missing' in subjects ? [] : subjects;
  const person = people.find(({ subject }) => subject === chosen) ?? people[0];
  const hasAnswers = interview.topics.length > 0;
  return (
    <>
      <BackLink to="/law">{t('nav.backTo.law')}</BackLink>
      <PageHeading title={text(benefit.title)} lead={text(benefit.summary)} />
      {hasAnswers && (
        <YourFamily
          benefit={benefit}
          situation={situation}
          people={people.map(({ subject }) => subject)}
          chosen={person?.subject}
          onChoose={choose}
        />
      )}
      <dl className={css.head}>
        <div>
          <dt>{t('law.ofMeasures')}</dt>
          <dd>
            {measures.map(({ no, title }) => (
              <PageLink key={no} to={`/law?measure=${no}`} className={css.measure}>
                {t('law.measure', { no, title: text(title) })}
              </PageLink>
            ))}
          </dd>
        </div>
        {head.map(({ name, says, source }) => (
          <div key={name.zh}>
            <dt>{text(name)}</dt>
            <dd>
              {text(says)}
              {source && <SourceQuote source={source} />}
            </dd>
          </div>
        ))}
      </dl>
      <AskOffice office={benefit.ask} words="ask" />
      {sections.map(({ id, title, lines }) => (
        <section key={id} aria-labelledby={`sheet-${id}`} className={css.section}>
          <h2 id={`sheet-${id}`} className={css.title}>
            {text(title)}
          </h2>
          {id === 'conditions' ? (
            <ul className={css.conditions}>
              {lines.map((line, i) => (
                <ConditionItem key={i} line={line} situation={hasAnswers ? person?.situation : undefined} />
              ))}
            </ul>
          ) : (
            <SheetLines lines={lines} />
          )}
        </section>
      ))}
      <p className={css.end}>
        {t('law.notADecision')} {t('card.checkedOn', { day: text(dateText(benefit.checkedOn)) })}
      </p>
    </>
  );
}

import type { Benefit } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import type { Unsettled } from '../../engine/evaluate.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { Why } from '../explanation/Why.tsx';
import { useWords } from '../language/useWords.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './FoldedBenefit.module.css';
import { FoldedLine } from './FoldedLine.tsx';
import { Deadlines } from './Deadlines.tsx';
import { HowToApply } from './HowToApply.tsx';
import { Notes } from './Notes.tsx';

type Props = {
  readonly benefit: Benefit;
  /** The benefit for each of the people it is for. */
  readonly entitlements: readonly Entitlement[];
  /** The open question that has been told already. */
  readonly shared: Unsettled;
};

/** A benefit as one line under a question it shares with others; it opens to what it is and what else to ask. */
export function FoldedBenefit({ benefit, entitlements, shared }: Props) {
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const [first] = entitlements;
  return (
    <FoldedLine benefit={benefit} subjects={entitlements.map(({ subject }) => subject)}>
      {() => (
        <div className={css.body}>
          <p>{text(benefit.summary)}</p>
          <OtherQuestions entitlements={entitlements} told={shared} />
          <h4 className={css.heading}>{t('card.why.undetermined')}</h4>
          {entitlements.map((one) => (
            <div key={one.subject}>
              {entitlements.length > 1 && <p className={css.person}>{personName(one.subject)}</p>}
              <Why finding={one.finding} />
            </div>
          ))}
          <h4 className={css.heading}>{t('card.how')}</h4>
          <HowToApply benefit={benefit}>{first && <Deadlines entitlement={first} />}</HowToApply>
          {benefit.notes.length > 0 && (
            <>
              <h4 className={css.heading}>{t('card.notes')}</h4>
              <Notes notes={benefit.notes} />
            </>
          )}
        </div>
      )}
    </FoldedLine>
  );
}

/** What else no text settles about the benefit, with whom to ask. */
function OtherQuestions({
  entitlements,
  told,
}: {
  readonly entitlements: readonly Entitlement[];
  readonly told: Unsettled;
}) {
  const { t } = useWords();
  const text = useText();
  const others = [...new Set(entitlements.flatMap(({ unsettled }) => unsettled))].filter(
    ({ question }) => question.zh !== told.question.zh,
  );
  if (others.length === 0) return null;
  return (
    <>
      <p>{t('result.alsoUnsettled')}</p>
      <ul className={css.questions}>
        {others.map(({ question, ask }) => (
          <li key={question.zh}>
            {text(question)}
            <AskOffice office={ask} words="ask" />
          </li>
        ))}
      </ul>
    </>
  );
}

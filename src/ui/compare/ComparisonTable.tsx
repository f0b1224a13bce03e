import { yuanText } from '#dsl';
import { useMemo, type ReactNode } from 'react';
import { differencesBetween } from '../../engine/differences.ts';
import { inScenario, type Scenario } from '../../questionnaire/scenario.ts';
import { walk } from '../../questionnaire/walk.ts';
import { useWords } from '../language/useWords.ts';
import { assessChosen } from '../result/assessChosen.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { ClaimSummary } from './ClaimSummary.tsx';
import css from './ComparisonTable.module.css';
import { mostTaxSaved } from './mostTaxSaved.ts';
import { useScenarioName } from './useScenarioName.ts';

/** What differs between the family as it is and as it would be, benefit by benefit. */
export function ComparisonTable({ scenario }: { readonly scenario: Scenario }) {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const scenarioName = useScenarioName();

  const { before, after } = useMemo(() => {
    const changed = inScenario(scenario, rulebook.pack, interview, asOf);
    const as = walk(rulebook, changed.interview, changed.asOf).household;
    const standing = (family: typeof household, day: string) => ({
      asOf: day,
      entitlements: assessChosen(rulebook, family, interview.topics, day).flatMap(
        ({ entitlements }) => entitlements,
      ),
      tax: mostTaxSaved(rulebook, family, interview.topics, day),
    });
    return { before: standing(household, asOf), after: standing(as, changed.asOf) };
  }, [scenario, rulebook, interview, household, asOf]);
  const { differences, same } = differencesBetween(before, after);
  const taxDiffers = before.tax?.fen !== after.tax?.fen;

  if (differences.length === 0 && !taxDiffers) {
    return <output className={css.nothing}>{t('compare.nothing')}</output>;
  }
  const then = scenarioName(scenario);
  return (
    <section aria-live="polite">
      <table className={css.table}>
        <caption className={css.caption}>{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.benefit')}</th>
            <th scope="col">{t('compare.now')}</th>
            <th scope="col">{then}</th>
          </tr>
        </thead>
        <tbody>
          {taxDiffers && (
            <tr>
              <th scope="row">{t('compare.tax', { year: after.tax?.year ?? before.tax?.year })}</th>
              {[before, after].map(({ tax }, i) => (
                <Cell key={i} label={i === 0 ? t('compare.now') : then}>
                  <p className={css.amount}>
                    {tax ? t('compare.saves', { yuan: yuanText(tax.fen / 100) }) : t('compare.nobody')}
                  </p>
                </Cell>
              ))}
            </tr>
          )}
          {differences.map((difference) => (
            <tr key={`${difference.benefit.id} ${difference.subject}`}>
              <th scope="row">
                {text(difference.benefit.title)}
                <span className={css.person}>
                  {difference.before
                    ? personName(difference.subject)
                    : personName(difference.subject) || t('compare.newChild')}
                </span>
              </th>
              <Cell label={t('compare.now')}>
                <ClaimSummary entitlement={difference.before} asOf={before.asOf} />
              </Cell>
              <Cell label={then}>
                <ClaimSummary entitlement={difference.after} asOf={after.asOf} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.same}>{t('compare.same', { number: same })}</p>
    </section>
  );
}

/** On a narrow page there is no head of the column in sight, so each cell says what it is. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

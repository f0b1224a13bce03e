import { yuanText, type Benefit } from '#dsl';
import { assessBenefit } from '../../engine/assess.ts';
import { yearOf } from '../../engine/calendar.ts';
import { situationOf } from '../../engine/situation.ts';
import { taxYears, type Split } from '../../engine/splits.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { MissingAnswers } from '../explanation/MissingAnswers.tsx';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { usePersonName } from '../words/usePersonName.ts';
import css from './SharingPanel.module.css';
import { SplitBar } from './SplitBar.tsx';
import { isUniform, splitsWorthShowing } from './splitsWorthShowing.ts';
import { useSplitName } from './useSplitName.ts';

/** Who should claim a deduction this year, and what each lawful way of dividing it saves. */
export function SharingPanel({ benefit }: { readonly benefit: Benefit }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const splitName = useSplitName();
  const personName = usePersonName();
  const situation = situationOf(rulebook, household, asOf);
  const year = taxYears(benefit, assessBenefit(benefit, situation), situation).find(
    (one) => one.year === yearOf(asOf),
  );
  if (year === undefined || benefit.grant.kind !== 'deduction') return null;

  const { splits, missing, beyondReduction } = year;
  const [best] = [...splits]
    .sort((a, b) => Number(isUniform(b)) - Number(isUniform(a)))
    .filter((split) => split.best);
  const allEqual = splits.length > 1 && splits.every((split) => split.best);

  return (
    <section className={css.panel}>
      <h4 className={css.title}>{t('sharing.title')}</h4>
      {missing.length > 0 && (
        <>
          <p>{t('sharing.missing')}</p>
          <MissingAnswers missing={missing} />
        </>
      )}
      {missing.length === 0 && beyondReduction.length > 0 && (
        <>
          <p>
            {t('sharing.beyondReduction', {
              limit: yuanText(benefit.grant.income?.find(({ reduced }) => reduced)?.reduced?.upTo ?? 0),
              person: beyondReduction.map(personName).join(t('why.comma')),
            })}
          </p>
          <AskOffice office={benefit.ask} words="ask" />
        </>
      )}
      {best?.totalFen === 0 && <p className={css.best}>{t('sharing.noTax')}</p>}
      {best && best.totalFen > 0 && (
        <p className={css.best}>
          {allEqual
            ? t('sharing.allEqual', { yuan: saved(best) })
            : t(
                `sharing.${splits.length === 1 ? 'only' : 'best'}${year.children.length === 1 ? '' : 'OfSeveral'}`,
                {
                  way: splitName(best),
                  yuan: saved(best),
                },
              )}
        </p>
      )}
      {splits.length > 1 && best && best.totalFen > 0 && (
        <table className={css.table}>
          <caption className={css.caption}>{t('sharing.caption', { year: year.year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sharing.way')}</th>
              <th scope="col" className={css.number}>
                {t('sharing.saves')}
              </th>
            </tr>
          </thead>
          <tbody>
            {splitsWorthShowing(splits).map((split) => (
              <tr key={JSON.stringify(split.shares)} className={split.best ? css.bestRow : undefined}>
                <th scope="row">
                  {splitName(split)}
                  {split.best && <span className={css.mark}>{t('sharing.bestMark')}</span>}
                  <SplitBar part={split.totalFen / best.totalFen} isBest={split.best} />
                  <Parts split={split} />
                </th>
                <td className={css.number}>{t('yuan', { amount: saved(split) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {best && best.totalFen > 0 && <p className={css.basis}>{t('sharing.basis')}</p>}
      {benefit.grant.sharing && splits.length > 1 && <SourceQuote source={benefit.grant.sharing.source} />}
    </section>
  );
}

const saved = (split: Split): string => yuanText(split.totalFen / 100);

/** What each of two parents saves, where both do. */
function Parts({ split }: { readonly split: Split }) {
  const { t } = useWords();
  const personName = usePersonName();
  const savers = Object.entries(split.deductedYuan).filter(([, yuan]) => yuan > 0);
  if (savers.length < 2) return null;
  return (
    <span className={css.parts}>
      {savers
        .map(([parent]) =>
          t('sharing.part', {
            person: personName(parent),
            yuan: yuanText((split.savedFen[parent] ?? 0) / 100),
          }),
        )
        .join(t('why.comma'))}
    </span>
  );
}

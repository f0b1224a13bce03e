import { dateText, monthText, yuanText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { yearOf } from '../../engine/calendar.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { deadlinesOf } from '../../engine/deadlines.ts';
import { deductionYears, lastClaimYear, type DeductionYear } from '../../engine/deductionYears.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useSituation } from '../state/useSituation.ts';
import { useText } from '../words/useText.ts';
import css from './Headline.module.css';

/** A deduction in months and yuan: this year first, then the whole period and the other years. */
export function DeductionHeadline({ entitlement }: { readonly entitlement: Entitlement }) {
  const situation = useSituation();
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const { spans, claim } = entitlement;
  const period = claimPeriod(entitlement);
  if (claim === undefined || period === undefined) return null;

  const thisYear = yearOf(asOf);
  const sinceYear = yearOf(entitlement.claimableSince);
  const throughYear = Math.max(thisYear, lastClaimYear(spans) ?? thisYear);
  const years = deductionYears(spans, throughYear).filter(({ year }) => year >= sinceYear);
  const now = years.find(({ year }) => year === thisYear);
  const before = years.filter(({ year }) => year < thisYear);
  const after = period.endless ? [] : years.filter(({ year }) => year > thisYear);
  const inWords = ({ year, months, yuan, openMonths }: DeductionYear): string =>
    t('deduction.year', { year, months, yuan: yuanText(yuan) }) +
    (openMonths > 0 ? t('deduction.openMonths', { months: openMonths }) : '');

  const open = deadlinesOf(entitlement, situation).filter(
    ({ state, by, year }) => state !== 'past' && year !== undefined && yearOf(by) > year,
  );

  const from = period.from && text(monthText(period.from));
  const through = period.through && text(monthText(period.through));
  const when =
    from && through
      ? t('deduction.period', { from, through })
      : from
        ? t('deduction.since', { from })
        : through && t('deduction.until', { through });
  const monthly = claim.revision?.value;
  const perMonth = monthly?.kind === 'exact' && t('deduction.monthly', { yuan: yuanText(monthly.value) });
  if (period.estimated && period.from === undefined) {
    return (
      <>
        <p className={css.main}>{perMonth}</p>
        <p>{t('period.fromBirth')}</p>
      </>
    );
  }
  return (
    <>
      {now && <p className={css.main}>{inWords(now)}</p>}
      <p className={now ? undefined : css.main}>{[when, perMonth].filter(Boolean).join(t('why.comma'))}</p>
      {period.estimated && <p>{t('period.estimated')}</p>}
      {before.map((year) => {
        const settlement = open.filter((deadline) => deadline.year === year.year).pop();
        return (
          settlement && (
            <p key={year.year}>
              {t('deduction.lastYear', { words: inWords(year), day: text(dateText(settlement.by)) })}
            </p>
          )
        );
      })}
      {after.length > 0 && (
        <p>{t('deduction.after', { words: after.map(inWords).join(t('why.semicolon')) })}</p>
      )}
    </>
  );
}

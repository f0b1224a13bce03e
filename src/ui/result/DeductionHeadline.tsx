import { dateText, monthText, yuanText } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { yearOf } from '../../engine/calendar.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { deductionYears, lastClaimYear, type DeductionYear } from '../../engine/deductionYears.ts';
import { claimableSince } from '../../engine/horizon.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './Headline.module.css';

/** A deduction in months and yuan: this year first, then the whole period and the other years. */
export function DeductionHeadline({ entitlement }: { readonly entitlement: Entitlement }) {
  const { asOf } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const { benefit, spans, claim } = entitlement;
  const period = claimPeriod(entitlement);
  if (claim === undefined || period === undefined) return null;

  const thisYear = yearOf(asOf);
  const sinceYear = yearOf(claimableSince(benefit.grant, asOf));
  const throughYear = Math.max(thisYear, lastClaimYear(spans) ?? thisYear);
  const years = deductionYears(spans, throughYear).filter(({ year }) => year >= sinceYear);
  const now = years.find(({ year }) => year === thisYear);
  const before = years.filter(({ year }) => year < thisYear);
  const after = period.endless ? [] : years.filter(({ year }) => year > thisYear);
  const inWords = ({ year, months, yuan, openMonths }: DeductionYear): string =>
    t('deduction.year', { year, months, yuan: yuanText(yuan) }) +
    (openMonths > 0 ? t('deduction.openMonths', { months: openMonths }) : '');

  const settledBy = ({ year }: DeductionYear): string =>
    benefit.grant.kind === 'deduction' ? text(dateText(`${year + 1}-${benefit.grant.settledBy.day}`)) : '';

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
      {before.map((year) => (
        <p key={year.year}>{t('deduction.lastYear', { words: inWords(year), day: settledBy(year) })}</p>
      ))}
      {after.length > 0 && (
        <p>{t('deduction.after', { words: after.map(inWords).join(t('why.semicolon')) })}</p>
      )}
    </>
  );
}

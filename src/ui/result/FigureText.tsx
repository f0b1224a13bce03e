import { yuanText, type Figure, type Unit } from '#dsl';
import { useTranslation } from 'react-i18next';
import { yearOf } from '../../engine/calendar.ts';
import type { Span } from '../../engine/timeline.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import css from './FigureText.module.css';
import { LocalFigure } from './LocalFigure.tsx';

type Props = {
  readonly claim: Span | undefined;
  readonly unit: Unit;
  /** The claim’s own figure, unless something was counted into it. */
  readonly figure?: Figure | undefined;
  /** Each parent or child gets it. */
  readonly perPerson: boolean;
};

/** An amount as far as it is known: never a number that nobody has published. */
export function FigureText({ claim, unit, perPerson, figure = claim?.revision?.value }: Props) {
  const { t } = useTranslation();
  if (claim === undefined || figure === undefined) return null;
  const amountOf = (yuan: string): string =>
    t(perPerson ? `figure.${unit}PerPerson` : `figure.${unit}`, { amount: yuan });
  return (
    <>
      {figure.kind === 'exact' && <p className={css.main}>{amountOf(yuanText(figure.value))}</p>}
      {figure.kind === 'noLessThan' && (
        <p className={css.main}>
          {t('figure.noLessThan', {
            amount: amountOf(yuanText(figure.value)),
            year: yearOf(claim.revision?.from ?? claim.from),
          })}
        </p>
      )}
      {figure.kind === 'range' && (
        <p className={css.main}>
          {t('figure.range', { amount: amountOf(`${yuanText(figure.low)}–${yuanText(figure.high)}`) })}
        </p>
      )}
      {figure.kind === 'unpublished' && (
        <>
          <p className={css.main}>{t(isDays(unit) ? 'figure.unpublishedDays' : 'figure.unpublished')}</p>
          <AskOffice office={figure.ask} words="ask" />
        </>
      )}
      <LocalFigure revision={claim.localRevision} amountOf={amountOf} />
    </>
  );
}

const isDays = (unit: Unit): boolean => unit === 'days' || unit === 'daysPerYear';

import { yuanText, type Figure, type Unit } from '#dsl';
import { yearOf } from '../../engine/calendar.ts';
import { useWords } from '../language/useWords.ts';

/** An amount as far as it is known, in words: never a number that nobody has published. */
export function useFigureText(): {
  /** So many yuan or days of a unit; for each person where each gets it. */
  readonly amount: (yuan: string, unit: Unit, perPerson: boolean) => string;
  /** A figure that holds since a day. */
  readonly figure: (figure: Figure, unit: Unit, perPerson: boolean, since: string) => string;
} {
  const { t } = useWords();
  const amount = (yuan: string, unit: Unit, perPerson: boolean): string =>
    t(perPerson ? `figure.${unit}PerPerson` : `figure.${unit}`, { amount: yuan });
  return {
    amount,
    figure: (figure, unit, perPerson, since) => {
      switch (figure.kind) {
        case 'exact':
          return amount(yuanText(figure.value), unit, perPerson);
        case 'noLessThan':
          return t('figure.noLessThan', {
            amount: amount(yuanText(figure.value), unit, perPerson),
            year: yearOf(since),
          });
        case 'range':
          return t('figure.range', {
            amount: amount(`${yuanText(figure.low)}–${yuanText(figure.high)}`, unit, perPerson),
          });
        case 'unpublished':
          return t(isDays(unit) ? 'figure.unpublishedDays' : 'figure.unpublished');
      }
    },
  };
}

const isDays = (unit: Unit): boolean => unit === 'days' || unit === 'daysPerYear';

import type { Moment } from '#dsl';
import { addDays, addMonths, addYears, firstOnOrAfter, lastOfYear } from '../../engine/calendar.ts';
import { unreachable } from '../../engine/unreachable.ts';
import { dateShift, monthNumber } from './dateShift.ts';
import { factName, sqlName } from './sqlNames.ts';

/** The month of a moment: one that is fixed by a day in it, or one worked out from the date of a fact. */
export type Month = { readonly name: string } & ({ readonly date: string } | FromFact);

type FromFact = {
  readonly fact: string;
  /** Its number, its year and its day, from the date as SQL; left out where the four engines share no way to say it. */
  readonly number: (date: string) => string;
  readonly year?: (date: string) => string;
  readonly day?: (date: string) => string;
};

export function monthOf(moment: Moment): Month {
  switch (moment.op) {
    case 'on':
      return { name: sqlName(moment.date), date: moment.date };
    case 'dayOf':
      return { name: factName(moment.fact), fact: moment.fact, ...onDay((date) => date) };
    case 'yearsAfter': {
      const { years } = moment;
      return moved(moment.of, (name) => laterName(name, years, 'YEAR'), {
        fixed: (date) => addYears(date, years),
        worked: ({ number, year, day }) => ({
          number: (date) => `${number(date)} ${signed(years)} * 12`,
          ...(year && { year: (date) => `${year(date)} ${signed(years)}` }),
          ...(day && { day: (date) => dateShift(day(date), years, 'YEAR') }),
        }),
      });
    }
    case 'monthsAfter': {
      const { months } = moment;
      return moved(moment.of, (name) => laterName(name, months, 'MONTH'), {
        fixed: (date) => addMonths(date, months),
        worked: ({ number, day }) =>
          day
            ? onDay((date) => dateShift(day(date), months, 'MONTH'))
            : { number: (date) => `${number(date)} ${signed(months)}` },
      });
    }
    case 'daysAfter': {
      const { days } = moment;
      return moved(moment.of, (name) => laterName(name, days, 'DAY'), {
        fixed: (date) => addDays(date, days),
        worked: ({ day }) => onDay((date) => dateShift(known(day, moment)(date), days, 'DAY')),
      });
    }
    case 'firstOnOrAfter': {
      const [month = 0, dayOfMonth = 0] = moment.day.split('-').map(Number);
      return moved(moment.of, (name) => `first_${sqlName(moment.day)}_from_${name}`, {
        fixed: (date) => firstOnOrAfter(moment.day, date),
        worked: ({ day }) => ({
          number: (date) => {
            const from = known(day, moment)(date);
            const hasPassed = `EXTRACT(MONTH FROM ${from}) * 100 + EXTRACT(DAY FROM ${from}) > ${month * 100 + dayOfMonth}`;
            return `EXTRACT(YEAR FROM ${from}) * 12 + CASE WHEN ${hasPassed} THEN ${month + 12} ELSE ${month} END`;
          },
        }),
      });
    }
    case 'endOfYear':
      return moved(moment.of, (name) => `end_of_year_of_${name}`, {
        fixed: lastOfYear,
        worked: ({ year }) => ({
          number: (date) => `(${known(year, moment)(date)}) * 12 + 12`,
          ...(year && { year }),
        }),
      });
    default:
      return unreachable(moment);
  }
}

/** A time later: birth_date_plus_3_years. */
export const laterName = (name: string, count: number, unit: string): string =>
  count === 0 ? name : `${name}_${count < 0 ? 'minus' : 'plus'}_${Math.abs(count)}_${unit.toLowerCase()}s`;

type Worked = Omit<FromFact, 'fact'>;

const onDay = (day: (date: string) => string): Worked => ({
  day,
  number: (date) => monthNumber(day(date)),
  year: (date) => `EXTRACT(YEAR FROM ${day(date)})`,
});

function moved(
  of: Moment,
  rename: (name: string) => string,
  move: { readonly fixed: (date: string) => string; readonly worked: (from: Worked) => Worked },
): Month {
  const month = monthOf(of);
  const name = rename(month.name);
  return 'date' in month
    ? { name, date: move.fixed(month.date) }
    : { name, fact: month.fact, ...move.worked(month) };
}

const signed = (count: number): string => `${count < 0 ? '-' : '+'} ${Math.abs(count)}`;

function known<T>(way: T | undefined, { op }: Moment): T {
  if (way === undefined)
    throw new RangeError(`"${op}" of what lies inside it has no SQL that all engines share`);
  return way;
}

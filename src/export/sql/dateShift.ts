/** A date moved by a fixed time. Where the month it lands in is too short, SQL takes its last day, as the law does. */
export function dateShift(date: string, count: number, unit: 'YEAR' | 'MONTH' | 'DAY'): string {
  if (count === 0) return date;
  return `CAST(${date} ${count < 0 ? '-' : '+'} INTERVAL '${Math.abs(count)}' ${unit} AS DATE)`;
}

/** Calendar months counted from the year 0: January of the year 1 is 13. */
export const monthNumber = (date: string): string =>
  `EXTRACT(YEAR FROM ${date}) * 12 + EXTRACT(MONTH FROM ${date})`;

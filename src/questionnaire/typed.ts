import type { Text } from '#dsl';
import { daysInMonth } from '../engine/calendar.ts';

/** What a person typed, as a value; or what is wrong with it; or nothing, where nothing was typed. */
export type Typed<Value> = { readonly value: Value } | { readonly problem: Text } | undefined;

/** A date as typed into three fields. Full-width digits and stray spaces are read as they are meant. */
export type TypedDate = { readonly year: string; readonly month: string; readonly day: string };

/** Reads three date fields. Names the field at fault: a month 13, a 30 February. */
export function readDate(typed: TypedDate): Typed<string> {
  const [year, month, day] = [typed.year, typed.month, typed.day].map(plain) as [string, string, string];
  if (year === '' && month === '' && day === '') return undefined;
  if (!/^\d{4}$/.test(year)) {
    return {
      problem: { zh: '年份请填四位数字，例如 2025', en: 'The year needs four digits, for example 2025' },
    };
  }
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) {
    return { problem: { zh: '月份请填 1 到 12', en: 'The month must be between 1 and 12' } };
  }
  const last = daysInMonth(Number(year), Number(month));
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > last) {
    return {
      problem: {
        zh: `${Number(year)}年${Number(month)}月的日子请填 1 到 ${last}`,
        en: `The day must be between 1 and ${last} in that month`,
      },
    };
  }
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A date written in one piece, as its parts: 20250610, 2025-06-10, 2025/6/10, 2025.6.10, 2025年6月10日. */
export function datePartsIn(typed: string): TypedDate | undefined {
  const text = plain(typed);
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}

/** Reads a date from one field. */
export function readDateText(typed: string): Typed<string> {
  if (plain(typed) === '') return undefined;
  const parts = datePartsIn(typed);
  if (parts) return readDate(parts);
  return {
    problem: {
      zh: '日期请填八位数字，例如 20250610',
      en: 'The date needs eight digits, for example 20250610',
    },
  };
}

/** Reads an amount in yuan: `90,000`, `９００００元` and `9万` are the same. Only whole yuan. */
export function readYuan(typed: string): Typed<number> {
  const text = plain(typed).replace(/[,，元]/g, '');
  if (text === '') return undefined;
  const [, digits, tenThousand] = /^(\d+(?:\.\d+)?)(万?)$/.exec(text) ?? [];
  const yuan =
    digits === undefined ? NaN : Math.round(Number(digits) * (tenThousand ? 10_000 : 1) * 100) / 100;
  if (!Number.isInteger(yuan)) {
    return {
      problem: {
        zh: '请填整数金额（元），例如 90000 或 9万',
        en: 'Enter a whole amount in yuan, for example 90000',
      },
    };
  }
  return { value: yuan };
}

/** What was typed as a person would have liked to type it: no full-width digits, no stray spaces around. */
export const tidied = (typed: string): string => typed.normalize('NFKC').trim();

const plain = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '');

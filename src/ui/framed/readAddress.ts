import type { Front } from '#dsl';
import { isCalendarDate } from '../../engine/calendar.ts';
import { languages, type Language } from '../../i18n/languages.ts';

/** What the address of the page asks for, before the #: a site that links to it or frames it has written that. */
export type Address = {
  readonly language?: Language;
  /** The one topic that the site has in mind. */
  readonly topic?: string;
  /** The number of the one measure to be shown. */
  readonly measure?: number;
  /** The day asked about. */
  readonly day?: string;
  /** Where the family lives, to be held against the options of the question. */
  readonly district?: string;
  /** It names a day that does not exist: the family is told which one counts instead. */
  readonly hasBadDay?: true;
};

/** Reads `?lang=en&topic=tax&measure=5&district=luzhai&as-of=2026-11-24`. What is not understood is left out. */
export function readAddress(query: string, { topics }: Front): Address {
  const asked = new URLSearchParams(query);
  const language = languages.find(({ tag }) => tag === asked.get('lang'))?.tag;
  const topic = topics.find(({ id }) => id === asked.get('topic'))?.id;
  const [measure] = /^[1-9]\d?$/.exec(asked.get('measure') ?? '') ?? [];
  const day = asked.get('as-of');
  const district = asked.get('district');
  const isDay = day !== null && isCalendarDate(day) && day >= '1900';
  return {
    ...(language && { language }),
    ...(topic !== undefined && { topic }),
    ...(measure !== undefined && { measure: Number(measure) }),
    ...(isDay && { day }),
    ...(district !== null && { district }),
    ...(day !== null && !isDay && { hasBadDay: true }),
  };
}

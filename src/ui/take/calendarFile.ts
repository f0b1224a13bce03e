import { nextDay } from '../../engine/calendar.ts';

/** A day not to be missed, as an entry of a calendar. */
export type CalendarEntry = {
  /** The same for the same deadline of the same family, so that a second import changes the first. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly details: readonly string[];
  /** What to show so many days before, at nine in the morning. */
  readonly reminders: readonly { readonly days: number; readonly says: string }[];
};

/** Entries as a calendar file (RFC 5545): whole days, written on the day `today`. */
export function calendarFile(entries: readonly CalendarEntry[], name: string, today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//liuzhou-birth-benefits//zh//',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, details, reminders }: CalendarEntry, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@liuzhou-birth-benefits`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of a whole day is the day after it.
    `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(details.length > 0 ? [`DESCRIPTION:${escaped(details.join('\n'))}`] : []),
    // A deadline does not fill the day.
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap(({ days, says }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(says)}`,
      // A whole day begins at midnight: nine o’clock some days before is 15 hours short of one day fewer.
      `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T15H`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replace(/-/g, '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Breaks a line so that no part is longer than 75 bytes, and no letter is torn. */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += bytes;
  }
  return text;
}

/** How many bytes a letter takes in UTF-8. */
function bytesOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

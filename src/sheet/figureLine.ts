import { yuanText, type Figure, type Text, type Unit } from '#dsl';
import { unreachable } from '../engine/unreachable.ts';
import type { SheetLine } from './sheetLine.ts';

const units = {
  yuanPerMonth: { zh: '元/月', en: ' yuan a month' },
  yuanPerYear: { zh: '元/年', en: ' yuan a year' },
  yuan: { zh: '元', en: ' yuan' },
  days: { zh: '天', en: ' days' },
  daysPerYear: { zh: '天/年', en: ' days a year' },
} as const satisfies Readonly<Record<Unit, Text>>;

/** A number as far as it is known, with whom to ask where nobody has published it. */
export function figureLine(figure: Figure, unit: Unit): SheetLine {
  const amount = (yuan: string): Text => ({ zh: `${yuan}${units[unit].zh}`, en: `${yuan}${units[unit].en}` });
  switch (figure.kind) {
    case 'exact':
      return { says: amount(yuanText(figure.value)) };
    case 'noLessThan': {
      const { zh, en } = amount(yuanText(figure.value));
      return { says: { zh: `至少${zh}`, en: `At least ${en}` } };
    }
    case 'range': {
      const { low, high, disputedBy } = figure;
      const { zh, en } = amount(`${yuanText(low)}–${yuanText(high)}`);
      return {
        says: { zh: `${zh}，说法不一`, en: `${en}; sources differ` },
        parts: [{ says: { zh: '另一种说法', en: 'What says otherwise' }, source: disputedBy }],
      };
    }
    case 'unpublished':
      return {
        says: { zh: '没有查到公开的数字', en: 'No figure is published where we could find it' },
        ask: figure.ask,
      };
    default:
      return unreachable(figure);
  }
}

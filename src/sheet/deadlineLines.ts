import { dayOfYearText, type Benefit, type Deadline, type Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { conditionLine } from './conditionLine.ts';
import { momentText } from './momentText.ts';
import type { SheetLine } from './sheetLine.ts';

/** The deadlines of a benefit, those that its grant sets among them. */
export function deadlineLines({ deadlines = [], grant }: Benefit, rulebook: Rulebook): SheetLine[] {
  const settlements = grant.kind === 'deduction' ? grant.settledBy : [];
  return [
    ...[...deadlines, ...settlements].map((deadline) => ({
      says: named(deadline.name, daysText(deadline, rulebook)),
      source: deadline.source,
      ...(deadline.when && { parts: [whomLine(deadline.when, rulebook)] }),
    })),
    ...(grant.kind === 'payments'
      ? [
          {
            says: named(grant.name, {
              zh: '每次都在当年12月31日以前',
              en: 'each time by 31 December of its year',
            }),
            source: grant.source,
          },
        ]
      : []),
  ];
}

const named = (name: Text, days: Text): Text => ({
  zh: `${name.zh}：${days.zh}`,
  en: `${name.en}: ${days.en}`,
});

const years = {
  lastYear: { zh: '上一年', en: 'the year before' },
  sameYear: { zh: '当年', en: 'the same year' },
  nextYear: { zh: '下一年', en: 'the year after' },
} as const satisfies Readonly<Record<string, Text>>;

function daysText(deadline: Deadline, rulebook: Rulebook): Text {
  if (deadline.op === 'everyYear') {
    const [from, through] = [dayOfYearText(deadline.from), dayOfYearText(deadline.through)];
    const about = years[deadline.about];
    return {
      zh: `每年${from.zh}到${through.zh}，办${about.zh}的`,
      en: `every year from ${from.en} to ${through.en}, for ${about.en}`,
    };
  }
  const by = momentText(deadline.by, rulebook);
  const from = deadline.from && momentText(deadline.from, rulebook);
  return {
    zh: `${deadline.each ? '每个孩子各算，' : ''}${from ? `${from.zh}起，` : ''}最晚${by.zh}`,
    en: `${deadline.each ? 'for each child, ' : ''}${from ? `from ${from.en}, ` : ''}by ${by.en}`,
  };
}

const whomLine = (when: NonNullable<Deadline['when']>, rulebook: Rulebook): SheetLine => ({
  says: { zh: '只限：', en: 'Only where:' },
  parts: [conditionLine(when, rulebook)],
});

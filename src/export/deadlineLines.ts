import { dayOfYearText, type Benefit, type Condition, type Deadline } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { citationLine } from './citationLine.ts';
import { conditionLines, momentText } from './conditionLines.ts';

/** The deadlines of a benefit as a policy officer reads them, those that its grant sets among them. */
export function deadlineLines({ deadlines = [], grant }: Benefit, rulebook: Rulebook): string[] {
  const settlements = grant.kind === 'deduction' ? grant.settledBy : [];
  return [
    ...[...deadlines, ...settlements].flatMap((deadline) => [
      `- ${deadline.name.zh}：${daysText(deadline, rulebook)}。${citationLine(deadline.source, rulebook)}`,
      ...(deadline.when ? whomLines(deadline.when, rulebook) : []),
    ]),
    ...(grant.kind === 'payments'
      ? [`- ${grant.name.zh}：每次都在当年12月31日以前。${citationLine(grant.source, rulebook)}`]
      : []),
  ];
}

function daysText(deadline: Deadline, rulebook: Rulebook): string {
  if (deadline.op === 'everyYear') {
    const about = { lastYear: '上一年', sameYear: '当年', nextYear: '下一年' }[deadline.about];
    return `每年${dayOfYearText(deadline.from).zh}到${dayOfYearText(deadline.through).zh}，办${about}的`;
  }
  const from = deadline.from ? `${momentText(deadline.from, rulebook)}起，` : '';
  const each = deadline.each ? '每个孩子各算，' : '';
  return `${each}${from}最晚${momentText(deadline.by, rulebook)}`;
}

const whomLines = (when: Condition, rulebook: Rulebook): string[] => [
  '  - 只限：',
  ...conditionLines(when, rulebook, 2),
];

import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import { ledgerSummary } from './ledgerSummary.ts';

/** The ledger as a page in Chinese Markdown: measure by measure, sentence by sentence, where each has gone. */
export function ledgerMarkdown(ledger: Ledger, rulebook: Rulebook): string {
  const paper = rulebook.instrument(rulebook.pack.policy);
  const tables = ledger.measures.map(({ measure, sentences }) =>
    [
      `## （${measure.article}）${measure.title}\n`,
      '| 原文 | 去处 |',
      '| --- | --- |',
      ...sentences.flatMap((rows) => rows.map((row) => `| ${row.words} | ${whereabouts(row, rulebook)} |`)),
    ].join('\n'),
  );
  return [
    '# 逐句对照',
    '由 `npm run rules:ledger` 从规则生成，不要手改。',
    `${paper.number}《${paper.title.zh}》的每一句话，要么有待遇引用，要么是交代机关、医院、学校和社会组织的，写明原因（\`rules/liuzhou/office-instructions.ts\`）。每条末尾的责任单位不在其内。`,
    ledgerSummary(ledger),
    ...tables,
  ]
    .join('\n\n')
    .concat('\n');
}

function whereabouts(row: LedgerRow, rulebook: Rulebook): string {
  switch (row.to) {
    case 'benefits':
      return row.benefits.map((id) => `[${rulebook.benefit(id).title.zh}](${id}.md)`).join('；');
    case 'offices':
      return `— ${row.because.zh}`;
    case 'pending':
      return '_还没有写成规则_';
    case 'nowhere':
      return '**没有去处**';
    default:
      return unreachable(row);
  }
}

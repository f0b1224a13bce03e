import { dateText, type Benefit, type Example } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { ruleSheet } from '../sheet/ruleSheet.ts';
import { markdownLines } from './markdownLines.ts';

/** 规则说明书 of one benefit in Chinese Markdown, to be read beside the papers and without any code. */
export function sheetMarkdown(benefit: Benefit, rulebook: Rulebook): string {
  const { measures, head, sections } = ruleSheet(benefit, rulebook);
  const office = rulebook.office(benefit.ask);
  return [
    `# ${benefit.title.zh}`,
    benefit.summary.zh,
    [
      `- 措施：${measures.map(({ no, title }) => `第${no}条 ${title.zh}`).join('；')}`,
      ...head.flatMap(({ name, ...line }) => markdownLines(line, rulebook, { label: `${name.zh}：` })),
      `- 咨询：${office.name.zh} ${office.hotline}`,
      `- 规则编号：\`${benefit.id}\``,
    ].join('\n'),
    ...sections.map(({ title, lines }) =>
      section(
        title.zh,
        lines.flatMap((line) => markdownLines(line, rulebook)),
      ),
    ),
    section(
      '例子',
      benefit.examples.map((example) => exampleLine(example, rulebook)),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;

const verdicts = { entitled: '符合', notEntitled: '不符合', undetermined: '不能确定' } as const;

function exampleLine({ name, asOf, verdict, missing = [] }: Example, rulebook: Rulebook): string {
  const lists: Readonly<Record<string, string>> = { children: '有哪些孩子', parents: '有哪些家长' };
  const open = missing.map((id) => lists[id] ?? rulebook.fact(id).name.zh);
  const still = open.length > 0 ? `，还差：${open.join('、')}` : '';
  return `- ${name.zh}（${dateText(asOf).zh}）：**${verdicts[verdict]}**${still}`;
}

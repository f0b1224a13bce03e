import {
  dateText,
  parameterOf,
  type Benefit,
  type Example,
  type Figure,
  type Grant,
  type Parameter,
} from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { citationLine } from './citationLine.ts';
import { conditionLines, momentText } from './conditionLines.ts';
import { deadlineLines } from './deadlineLines.ts';

/** 规则说明书 of one benefit: what the rule says, in Chinese Markdown, to be read beside the papers and without any code. */
export function ruleSheet(benefit: Benefit, rulebook: Rulebook): string {
  const parameter = parameterOf(benefit.grant);
  const local = parameter && rulebook.localStandardOf(parameter.id);
  const office = rulebook.office(benefit.ask);
  const measures = rulebook.pack.measures.filter(
    (measure) => 'benefits' in measure && measure.benefits.includes(benefit.id),
  );
  const sections: [string, string[]][] = [
    ['条件', conditionLines(benefit.when, rulebook)],
    ['由单位核实（不影响判定）', benefit.checkedByOffice.map(({ zh }) => `- ${zh}`)],
    ['内容', grantLines(benefit.grant, rulebook)],
    ['标准和历次调整', parameter ? parameterLines(parameter, rulebook) : []],
    [
      '地方标准',
      local
        ? [...(local.holdsFor ? [`- 适用于：${local.holdsFor.zh}`] : []), ...parameterLines(local, rulebook)]
        : [],
    ],
    [
      '还要知道的',
      benefit.notes.flatMap(({ says, source }) => [`- ${says.zh}`, `  - ${citationLine(source, rulebook)}`]),
    ],
    ['期限', deadlineLines(benefit, rulebook)],
    ['怎么办', benefit.apply.map(({ where }) => `- ${where.zh}`)],
    ['带什么', benefit.bring.map(({ zh }) => `- ${zh}`)],
    ['例子', benefit.examples.map((example) => exampleLine(example, rulebook))],
  ];
  return [
    `# ${benefit.title.zh}`,
    benefit.summary.zh,
    [
      `- 措施：${measures.map(({ no, title }) => `第${no}条 ${title.zh}`).join('；')}`,
      `- 规定力度：${forces[benefit.force]}`,
      `- 按${{ family: '家庭', parent: '每位家长', child: '每个孩子' }[benefit.per]}判定`,
      ...(benefit.inForce
        ? [`- 自${dateText(benefit.inForce.from).zh}起。${citationLine(benefit.inForce.source, rulebook)}`]
        : []),
      `- 咨询：${office.name.zh} ${office.hotline}`,
      `- 上次核对：${dateText(benefit.checkedOn).zh}`,
      `- 规则编号：\`${benefit.id}\``,
    ].join('\n'),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

const forces = {
  right: '应当给（“应当、给予、免费”）',
  discretion: '由单位决定（“可、可优先、可适当”）',
  encouragement: '鼓励（“鼓励、支持”），不是义务',
  announced: '还在研究制定，现在没有可以申请的',
} as const;

function grantLines(grant: Grant, rulebook: Rulebook): string[] {
  switch (grant.kind) {
    case 'deduction':
      return [
        '- 从应纳税所得额里扣除，不是发钱；碰到的月份都算整月',
        ...(grant.sharing
          ? [
              `- 分法：${grant.sharing.shares.map((shares) => shares.map((share) => `${share}%`).join(' + ')).join('，或 ')}，每个孩子分别选。${citationLine(grant.sharing.source, rulebook)}`,
            ]
          : []),
      ];
    case 'cash':
      return ['- 发放现金'];
    case 'payments': {
      const { schedule } = grant;
      const plan =
        schedule.op === 'monthsOfYear'
          ? `从${momentText(schedule.from, rulebook)}所在的月份，到${momentText(schedule.through, rulebook)}所在的月份，按每个自然年的月数发放`
          : `连续${schedule.times}年，每年一次；第一次在${momentText(schedule.from, rulebook)}当年起${schedule.firstWithin + 1}年内申请`;
      return [`- ${plan}。${citationLine(grant.source, rulebook)}`];
    }
    case 'loan':
    case 'priority':
    case 'service':
      return [`- ${grant.what.zh}`];
    default:
      return unreachable(grant);
  }
}

const units = { yuanPerMonth: '元/月', yuanPerYear: '元/年', yuan: '元' } as const;

const parameterLines = (parameter: Parameter, rulebook: Rulebook): string[] => [
  `- ${parameter.name.zh}（核对日期：${dateText(parameter.checkedOn).zh}）`,
  ...parameter.revisions.map(
    ({ from, value, source }) =>
      `  - ${dateText(from).zh}起：${figureText(value, units[parameter.unit], rulebook)}。${citationLine(source, rulebook)}`,
  ),
];

function figureText(figure: Figure, unit: string, rulebook: Rulebook): string {
  switch (figure.kind) {
    case 'exact':
      return `${figure.value}${unit}`;
    case 'noLessThan':
      return `至少${figure.value}${unit}`;
    case 'range':
      return `${figure.low}到${figure.high}${unit}，说法不一（${citationLine(figure.disputedBy, rulebook)}）`;
    case 'unpublished': {
      const office = rulebook.office(figure.ask);
      return `没有查到公开数字，问${office.name.zh} ${office.hotline}`;
    }
    default:
      return unreachable(figure);
  }
}

const verdicts = { entitled: '符合', notEntitled: '不符合', undetermined: '不能确定' } as const;

function exampleLine({ name, asOf, verdict, missing = [] }: Example, rulebook: Rulebook): string {
  const lists: Readonly<Record<string, string>> = { children: '有哪些孩子', parents: '有哪些家长' };
  const open = missing.map((id) => lists[id] ?? rulebook.fact(id).name.zh);
  const still = open.length > 0 ? `，还差：${open.join('、')}` : '';
  return `- ${name.zh}（${dateText(asOf).zh}）：**${verdicts[verdict]}**${still}`;
}

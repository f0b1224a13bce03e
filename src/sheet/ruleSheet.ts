import {
  dateText,
  parametersOf,
  type Benefit,
  type LocalStandard,
  type Measure,
  type Parameter,
  type Subject,
  type Text,
} from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { conditionLine } from './conditionLine.ts';
import { deadlineLines } from './deadlineLines.ts';
import { figureLine } from './figureLine.ts';
import { forceText } from './forceText.ts';
import { grantLines } from './grantLines.ts';
import { overtakenOf } from './overtakenOf.ts';
import type { SheetLine } from './sheetLine.ts';

/** A part of the sheet with lines in it, under its heading. */
type SheetSection = {
  readonly id: keyof typeof titles;
  readonly title: Text;
  readonly lines: readonly SheetLine[];
};

/** 规则说明书 of one benefit as data: docs/rules and the page of the benefit say what stands here. */
export type RuleSheet = {
  readonly measures: readonly Measure[];
  /** What to know at a glance, each under its name. */
  readonly head: readonly (SheetLine & { readonly name: Text })[];
  /** Those that say something, in the order in which they are read. */
  readonly sections: readonly SheetSection[];
};

const titles = {
  conditions: { zh: '条件', en: 'Conditions' },
  checkedByOffice: { zh: '由单位核实（不影响判定）', en: 'Checked by the office (no part of the verdict)' },
  grant: { zh: '内容', en: 'What it is' },
  standard: { zh: '标准和历次调整', en: 'The standard and its changes' },
  local: { zh: '地方标准', en: 'The local standard' },
  paidBy: { zh: '谁出钱', en: 'Who pays' },
  overtaken: { zh: '文件印发以后的变化', en: 'What has changed since the paper' },
  notes: { zh: '还要知道的', en: 'Good to know' },
  deadlines: { zh: '期限', en: 'Time limits' },
  apply: { zh: '怎么办', en: 'How to get it' },
  bring: { zh: '带什么', en: 'What to bring' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the rule of a benefit says, without regard to any family. */
export function ruleSheet(benefit: Benefit, rulebook: Rulebook): RuleSheet {
  const standards = Object.values(parametersOf(benefit.grant));
  const locals = standards.flatMap(({ id }) => rulebook.localStandardOf(id) ?? []);
  const lines: Readonly<Record<keyof typeof titles, readonly SheetLine[]>> = {
    conditions: [conditionLine(benefit.when, rulebook)],
    checkedByOffice: benefit.checkedByOffice.map((says) => ({ says })),
    grant: grantLines(benefit.grant, rulebook),
    standard: standards.map(parameterLine),
    local: locals.flatMap((local) => [...holdsForLine(local), parameterLine(local)]),
    paidBy: benefit.paidBy ? [benefit.paidBy] : [],
    overtaken: overtakenOf(benefit, rulebook).map(({ quote, says, by }) => ({
      was: quote,
      says,
      source: by,
    })),
    notes: benefit.notes,
    deadlines: deadlineLines(benefit, rulebook),
    apply: benefit.apply.map(({ where, source }) => ({ says: where, ...(source && { source }) })),
    bring: benefit.bring.map((says) => ({ says })),
  };
  const ids = Object.keys(titles) as (keyof typeof titles)[];
  return {
    measures: rulebook.pack.measures.filter(
      (measure) => 'benefits' in measure && measure.benefits.includes(benefit.id),
    ),
    head: headOf(benefit),
    sections: ids
      .map((id) => ({ id, title: titles[id], lines: lines[id] }))
      .filter((section) => section.lines.length > 0),
  };
}

const perText: Readonly<Record<Subject, Text>> = {
  family: { zh: '按家庭', en: 'for the family' },
  parent: { zh: '按每位家长', en: 'for each parent' },
  child: { zh: '按每个孩子', en: 'for each child' },
};

function headOf({ force, per, inForce, checkedOn }: Benefit): RuleSheet['head'] {
  const { name, words } = forceText[force];
  return [
    {
      name: { zh: '规定力度', en: 'Force' },
      says: { zh: `${name.zh}（${words.zh}）`, en: `${name.en} (${words.en})` },
    },
    { name: { zh: '怎样判定', en: 'Decided' }, says: perText[per] },
    ...(inForce
      ? [
          {
            name: { zh: '从哪天起', en: 'In force since' },
            says: dateText(inForce.from),
            source: inForce.source,
          },
        ]
      : []),
    { name: { zh: '上次核对', en: 'Last checked' }, says: dateText(checkedOn) },
  ];
}

/** Whom a local standard is for, where not for all. */
const holdsForLine = ({ holdsFor }: LocalStandard): SheetLine[] =>
  holdsFor ? [{ says: { zh: `适用于：${holdsFor.zh}`, en: `Applies to: ${holdsFor.en}` } }] : [];

const parameterLine = ({ name, unit, checkedOn, revisions }: Parameter): SheetLine => {
  const checked = dateText(checkedOn);
  return {
    says: { zh: `${name.zh}（核对日期：${checked.zh}）`, en: `${name.en} (checked on ${checked.en})` },
    parts: revisions.map(({ from, value, source }) => {
      const day = dateText(from);
      const { says, ...rest } = figureLine(value, unit);
      return { ...rest, says: { zh: `${day.zh}起：${says.zh}`, en: `Since ${day.en}: ${says.en}` }, source };
    }),
  };
};

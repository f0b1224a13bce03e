import type { Condition, Subject } from '#dsl';
import { unreachable } from '../../engine/unreachable.ts';
import { read, type Formula } from './column.ts';
import { clauseComments } from './clauseComments.ts';
import { anyOpenColumn, countColumn } from './countColumns.ts';
import type { Draft } from './draft.ts';
import { allOf, anyOf, bare, isNull, negation, plainText, saying, type Sql } from './expression.ts';
import { mentionsUnsettled } from './mentionsUnsettled.ts';
import { sharedClause } from './sharedClause.ts';
import { truthSql } from './truthSql.ts';

/** The columns of a condition on the rows of its subject: its truth, and what keeps it open where it is unknown. */
export type OpenTruth = {
  readonly holds: Formula;
  /** Whether an answer is missing; left out where nothing but an answer can keep it open. */
  readonly missing?: Formula;
  /** Whether something no published text settles keeps it open; left out where nothing can. */
  readonly unsettled?: Formula;
};

/** Whose columns they are, what they are called (`in_children_3`, `in_children_3_missing`), and where they are kept. */
type Owner = {
  readonly name: string;
  readonly subject: Subject;
  readonly column: Draft['column'];
  /** What it says, to be printed above its truth. */
  readonly says?: readonly string[];
};

/** Writes the columns of a condition. `given` are further conditions that must hold and are never open. */
export function openTruth(
  condition: Condition,
  { name, subject, column: keep, says = [] }: Owner,
  draft: Draft,
  given: readonly Sql[] = [],
): OpenTruth {
  const column = (suffix: string, sql: () => Sql): Formula => {
    const full = suffix === 'holds' ? name || suffix : name === '' ? suffix : `${name}_${suffix}`;
    return keep(full, subject, () => ({ kind: 'condition', owner: name, name: full, subject, sql: sql() }));
  };
  if (!mentionsUnsettled(condition)) {
    return { holds: column('holds', () => saying(says, allOf([...given, truthSql(condition, draft)]))) };
  }

  let parts = 0;
  let questions = 0;
  const found = partOf(condition);
  const holds = column('holds', () => saying(says, allOf([...given, found.holds])));
  const kept = (by: Why | undefined): Sql =>
    by === undefined
      ? plainText('FALSE')
      : by === whenOpen
        ? isNull(read(holds))
        : allOf([isNull(read(holds)), by]);
  return {
    holds,
    missing: column('missing', () => kept(found.missing)),
    unsettled: column('unsettled', () => kept(found.unsettled)),
  };

  function partOf(part: Condition): Part {
    if (!mentionsUnsettled(part)) {
      const whole = read(column(`part_${++parts}`, () => truthSql(part, draft)));
      return { holds: whole, open: isNull(whole), missing: whenOpen };
    }
    switch (part.op) {
      case 'all':
      case 'any': {
        const inside = part.of.map(partOf);
        const together = (part.op === 'all' ? allOf : anyOf)(inside.map((each) => each.holds));
        return {
          holds: together,
          open: isNull(together),
          missing: oneOfThem(inside, 'missing'),
          unsettled: oneOfThem(inside, 'unsettled'),
        };
      }
      case 'not': {
        const inside = partOf(part.of);
        return { ...inside, holds: negation(inside.holds) };
      }
      case 'clause': {
        const comments = clauseComments(part, draft);
        const shared = sharedClause(part, draft);
        if (shared === undefined) {
          const inside = partOf(part.of);
          return { ...inside, holds: saying(comments, inside.holds) };
        }
        // Its columns for what keeps it open are false where it is not.
        return {
          holds: saying(comments, read(shared.holds)),
          missing: shared.missing && read(shared.missing),
          unsettled: shared.unsettled && read(shared.unsettled),
        };
      }
      case 'atLeast':
      case 'below': {
        const enough = read(countColumn(part, draft));
        return {
          holds: part.op === 'atLeast' ? enough : negation(enough),
          open: isNull(enough),
          missing: read(anyOpenColumn(part.left, 'missing', draft)),
          unsettled: read(anyOpenColumn(part.left, 'unsettled', draft)),
        };
      }
      case 'unsettled': {
        const office = draft.rulebook.office(part.ask);
        const question = column(`question_${++questions}`, () =>
          saying(
            [`文件没有写明：${part.question.zh}（问${office.name.zh} ${office.hotline}）`],
            plainText('CAST(NULL AS BOOLEAN)'),
          ),
        );
        return { holds: read(question), unsettled: whenOpen };
      }
      case 'is':
      case 'oneOf':
      case 'onOrAfter':
      case 'before':
      case 'reached':
      case 'reachedMonths':
      case 'reachedDays':
      case 'duringMonths':
        throw new TypeError(`"${part.op}" leaves nothing to an office`);
      default:
        return unreachable(part);
    }
  }
}

/** What keeps a part open, where it is: `whenOpen` says that this is all there is to it. */
type Why = Sql | typeof whenOpen;
const whenOpen = 'whenOpen';

type Part = {
  readonly holds: Sql;
  /** Whether it is unknown; left out where the reasons say so themselves. */
  readonly open?: Sql;
  readonly missing?: Why | undefined;
  readonly unsettled?: Why | undefined;
};

/** Whether one of the parts is open for this reason. */
function oneOfThem(parts: readonly Part[], reason: 'missing' | 'unsettled'): Why | undefined {
  const reasons = parts.flatMap((part): Why[] => {
    const why = part[reason];
    if (why === undefined) return [];
    if (part.open === undefined) return [why];
    return [why === whenOpen ? part.open : allOf([part.open, why])];
  });
  if (reasons.length === 0) return undefined;
  const said = reasons.filter((why) => why !== whenOpen);
  return said.length < reasons.length ? whenOpen : bare(anyOf(said));
}

import { parameterOf, type Band, type Benefit, type Pack, type Parameter, type Schedule } from '#dsl';
import { checkCondition, checkFact, checkMoment, checkValue, scopeOf, type Scope } from './checkCondition.ts';
import { checkDeadline } from './checkDeadline.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** The mistakes in one benefit: its condition, its start, its numbers. */
export function checkBenefit(benefit: Benefit, path: string, pack: Pack): PackIssue[] {
  const { grant } = benefit;
  const parameter = parameterOf(grant);
  const parentScope = scopeOf(pack, 'parent');
  const income = grant.kind === 'deduction' ? (grant.income ?? []) : [];
  return [
    ...checkCondition(benefit.when, `${path}.when`, scopeOf(pack, benefit.per)),
    ...(parameter ? checkRevisions(parameter, `${path}.grant`) : []),
    ...(parameter || benefit.inForce
      ? []
      : [
          issue(
            'noStart',
            path,
            '没有写从哪一天起生效（inForce）',
            'It does not say from which day it holds (inForce)',
          ),
        ]),
    ...(benefit.deadlines ?? []).flatMap((deadline, i) =>
      checkDeadline(deadline, `${path}.deadlines.${i}`, benefit.per, pack),
    ),
    ...(grant.kind === 'deduction'
      ? grant.settledBy.flatMap((settlement, i) =>
          checkDeadline(settlement, `${path}.grant.settledBy.${i}`, benefit.per, pack),
        )
      : []),
    ...(grant.kind === 'deduction' && grant.sharing
      ? checkShares(grant.sharing.shares, `${path}.grant.sharing.shares`)
      : []),
    ...(grant.kind === 'payments'
      ? checkSchedule(grant.schedule, `${path}.grant.schedule`, scopeOf(pack, benefit.per))
      : []),
    ...income.flatMap((kind, i) => [
      ...checkFact(kind.taxable, ['money'], `${path}.grant.income.${i}.taxable`, parentScope),
      ...checkRevisions(kind.bands, `${path}.grant.income.${i}.bands`),
      ...checkBands(kind.bands, `${path}.grant.income.${i}.bands`),
      ...(kind.reduced
        ? checkCondition(kind.reduced.when, `${path}.grant.income.${i}.reduced.when`, parentScope)
        : []),
    ]),
  ];
}

export const checkRevisions = (parameter: Parameter<unknown>, path: string): PackIssue[] =>
  parameter.revisions.flatMap((revision, i) => {
    const previous = parameter.revisions[i - 1];
    return previous === undefined || previous.from < revision.from
      ? []
      : [
          issue(
            'outOfOrder',
            `${path}.revisions.${i}.from`,
            `${revision.from} 应晚于前一个 ${previous.from}`,
            `${revision.from} must come after ${previous.from}`,
          ),
        ];
  });

const checkBands = (bands: Parameter<readonly Band[]>, path: string): PackIssue[] =>
  bands.revisions.flatMap(({ value }, i) => {
    const rising = value.every(({ upTo }, j) => {
      const below = value[j - 1]?.upTo ?? 0;
      return j === value.length - 1 ? upTo === null : upTo !== null && upTo > below;
    });
    return rising
      ? []
      : [
          issue(
            'outOfOrder',
            `${path}.revisions.${i}.value`,
            '级距要从小到大，只有最后一级不封顶',
            'Bands must rise, and only the last has no ceiling',
          ),
        ];
  });

const checkShares = (shares: readonly (readonly number[])[], path: string): PackIssue[] =>
  shares.flatMap((split, i) =>
    split.reduce((sum, percent) => sum + percent, 0) === 100
      ? []
      : [issue('wrongSum', `${path}.${i}`, '几个人的比例加起来应是100', 'The shares must add up to 100')],
  );

function checkSchedule(schedule: Schedule, path: string, scope: Scope): PackIssue[] {
  const from = checkMoment(schedule.from, `${path}.from`, scope);
  if (schedule.op === 'monthsOfYear')
    return [...from, ...checkMoment(schedule.through, `${path}.through`, scope)];
  const options = checkFact(schedule.firstApplied, ['choice'], `${path}.firstApplied`, scope, (fact) =>
    Object.keys(schedule.yearOf).flatMap((value) => checkValue(fact, value, `${path}.yearOf`)),
  );
  return [...from, ...options];
}

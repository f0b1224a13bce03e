import {
  parametersOf,
  type Band,
  type Benefit,
  type Grant,
  type Pack,
  type Parameter,
  type Schedule,
} from '#dsl';
import {
  checkCondition,
  checkFact,
  checkMoment,
  checkQuantity,
  checkValue,
  scopeOf,
  type Scope,
} from './checkCondition.ts';
import { checkDeadline } from './checkDeadline.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** The mistakes in one benefit: its condition, its start, its numbers. */
export function checkBenefit(benefit: Benefit, path: string, pack: Pack): PackIssue[] {
  const { grant } = benefit;
  const parameters = Object.entries(parametersOf(grant));
  const parentScope = scopeOf(pack, 'parent');
  const income = grant.kind === 'deduction' ? (grant.income ?? []) : [];
  return [
    ...checkCondition(benefit.when, `${path}.when`, scopeOf(pack, benefit.per)),
    ...parameters.flatMap(([at, parameter]) => [
      ...checkRevisions(parameter, `${path}.grant.${at}`),
      ...(isCountedWith(grant, at) ? checkExact(parameter, `${path}.grant.${at}`) : []),
    ]),
    ...(parameters.length > 0 || benefit.inForce
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
    ...(grant.kind === 'leave'
      ? grant.more.flatMap(({ perFurther }, i) =>
          perFurther
            ? checkQuantity(perFurther, `${path}.grant.more.${i}.perFurther`, scopeOf(pack, benefit.per))
            : [],
        )
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

/** Whether days or yuan are counted with a number of the grant: all but what a family is only told. */
const isCountedWith = (grant: Grant, at: string): boolean =>
  grant.kind === 'deduction' || grant.kind === 'payments' || (grant.kind === 'leave' && at !== 'days');

const checkExact = (parameter: Parameter, path: string): PackIssue[] =>
  parameter.revisions.flatMap(({ value }, i) =>
    value.kind === 'exact'
      ? []
      : [
          issue(
            'notExact',
            `${path}.revisions.${i}.value`,
            '这个数要用来计算，只能写确切公布的数（exact）',
            'This number is counted with, so it must be a published one (exact)',
          ),
        ],
  );

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

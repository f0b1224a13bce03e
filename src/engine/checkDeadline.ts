import type { Deadline, Pack, Subject } from '#dsl';
import { checkCondition, checkDayOfYear, checkMoment, scopeOf } from './checkCondition.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** The mistakes in a deadline of a benefit that belongs to `per`. */
export function checkDeadline(deadline: Deadline, path: string, per: Subject, pack: Pack): PackIssue[] {
  const each = deadline.op === 'once' ? deadline.each : undefined;
  const scope = scopeOf(pack, per, each ?? per);
  return [
    ...(deadline.when ? checkCondition(deadline.when, `${path}.when`, scope) : []),
    ...(deadline.op === 'once'
      ? [
          ...(deadline.from ? checkMoment(deadline.from, `${path}.from`, scope) : []),
          ...checkMoment(deadline.by, `${path}.by`, scope),
        ]
      : [
          ...checkDayOfYear(deadline.from, `${path}.from`),
          ...checkDayOfYear(deadline.through, `${path}.through`),
          ...(deadline.from > deadline.through
            ? [
                issue(
                  'outOfOrder',
                  `${path}.through`,
                  `${deadline.through} 应不早于 ${deadline.from}；不能跨年`,
                  `${deadline.through} must not come before ${deadline.from}; it cannot run into the next year`,
                ),
              ]
            : []),
        ]),
    ...(each !== undefined && per !== 'family'
      ? [
          issue(
            'outOfScope',
            `${path}.each`,
            '“each”只用在按家庭判定的待遇里',
            '"each" is for benefits of the whole family',
          ),
        ]
      : []),
  ];
}

import type { Conflict, Pack } from '#dsl';
import { checkCondition, checkFact, scopeOf } from './checkCondition.ts';
import type { PackIssue } from './packIssue.ts';
import { unreachable } from './unreachable.ts';

/** The mistakes in what a pack says cannot be true together. */
export function checkConflict({ of }: Conflict, path: string, pack: Pack): PackIssue[] {
  switch (of.op) {
    case 'comesBefore': {
      const scope = scopeOf(pack, 'child');
      return [
        ...checkFact(of.fact, ['date'], `${path}.fact`, scope),
        ...checkFact(of.than, ['date'], `${path}.than`, scope),
      ];
    }
    case 'withinYearsOf': {
      const ofChild = scopeOf(pack, 'child');
      return [
        ...checkFact(of.parentDate, ['date'], `${path}.parentDate`, scopeOf(pack, 'parent')),
        ...checkFact(of.childDate, ['date'], `${path}.childDate`, ofChild),
        ...checkCondition(of.where, `${path}.where`, ofChild),
      ];
    }
    case 'daysApart': {
      const scope = scopeOf(pack, 'child');
      return [
        ...checkFact(of.fact, ['date'], `${path}.fact`, scope),
        ...checkCondition(of.where, `${path}.where`, scope),
      ];
    }
    case 'holds':
      return checkCondition(of.when, `${path}.when`, scopeOf(pack, of.per));
    default:
      return unreachable(of);
  }
}

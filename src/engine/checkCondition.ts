import {
  subjectOf,
  type Condition,
  type Fact,
  type Moment,
  type Pack,
  type Quantity,
  type Subject,
} from '#dsl';
import { isDayOfEveryYear } from './calendar.ts';
import { issue, type PackIssue } from './packIssue.ts';
import { unreachable } from './unreachable.ts';

/** What a condition may speak of: facts by id, and the members in question where it stands. */
export type Scope = { readonly facts: ReadonlyMap<string, Fact>; readonly inQuestion: ReadonlySet<Subject> };

/** The scope of what is said about one subject, about several at once, or about the family alone. */
export const scopeOf = (pack: Pack, ...subjects: readonly Subject[]): Scope => ({
  facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
  inQuestion: new Set<Subject>(subjects),
});

/** The mistakes in one condition and its parts. */
export function checkCondition(condition: Condition, path: string, scope: Scope): PackIssue[] {
  switch (condition.op) {
    case 'is':
    case 'oneOf': {
      const values = condition.op === 'is' ? [condition.value] : condition.values;
      return checkFact(condition.fact, ['yesNo', 'choice'], `${path}.fact`, scope, (fact) =>
        values.flatMap((value) => checkValue(fact, value, path)),
      );
    }
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return checkFact(condition.fact, ['date'], `${path}.fact`, scope);
    case 'duringMonths': {
      const ends = (['from', 'through', 'before'] as const).flatMap((end) => {
        const moment = condition[end];
        return moment ? checkMoment(moment, `${path}.${end}`, scope) : [];
      });
      return condition.through && condition.before ? [twoEnds(path), ...ends] : ends;
    }
    case 'atLeast':
    case 'below':
      return checkQuantity(condition.left, `${path}.left`, scope);
    case 'all':
    case 'any':
      return condition.of.flatMap((part, i) => checkCondition(part, `${path}.of.${i}`, scope));
    case 'not':
    case 'clause':
      return checkCondition(condition.of, `${path}.of`, scope);
    case 'unsettled':
      return [];
    default:
      return unreachable(condition);
  }
}

export function checkQuantity({ of, where }: Quantity, path: string, scope: Scope): PackIssue[] {
  return checkCondition(where, `${path}.where`, { ...scope, inQuestion: new Set([...scope.inQuestion, of]) });
}

const twoEnds = (path: string): PackIssue =>
  issue('twoEnds', path, '“through”和“before”只能写一个', 'Give either "through" or "before", not both');

export function checkMoment(moment: Moment, path: string, scope: Scope): PackIssue[] {
  switch (moment.op) {
    case 'on':
      return [];
    case 'dayOf':
      return checkFact(moment.fact, ['date'], `${path}.fact`, scope);
    case 'yearsAfter':
    case 'monthsAfter':
    case 'daysAfter':
    case 'endOfYear':
      return checkMoment(moment.of, `${path}.of`, scope);
    case 'firstOnOrAfter':
      return [...checkDayOfYear(moment.day, `${path}.day`), ...checkMoment(moment.of, `${path}.of`, scope)];
    default:
      return unreachable(moment);
  }
}

/** That a day such as `06-30` is there in every year. */
export const checkDayOfYear = (dayOfYear: string, path: string): PackIssue[] =>
  isDayOfEveryYear(dayOfYear)
    ? []
    : [
        issue(
          'noSuchDay',
          path,
          `不是每年都有“${dayOfYear}”这一天`,
          `Not every year has a day "${dayOfYear}"`,
        ),
      ];

/** That a fact exists, is of a fitting kind and belongs to somebody in question; then whatever else is to be said of it. */
export function checkFact(
  factId: string,
  kinds: readonly Fact['kind'][],
  path: string,
  scope: Scope,
  andThen: (fact: Fact) => PackIssue[] = () => [],
): PackIssue[] {
  const fact = scope.facts.get(factId);
  if (fact === undefined) {
    return [issue('unknownId', path, `没有事实“${factId}”`, `There is no fact "${factId}"`)];
  }
  if (!kinds.includes(fact.kind)) {
    const wanted = kinds.join(' / ');
    return [
      issue(
        'wrongFactKind',
        path,
        `“${factId}”是 ${fact.kind}，这里要 ${wanted}`,
        `"${factId}" is a ${fact.kind} fact; this needs ${wanted}`,
      ),
    ];
  }
  const subject = subjectOf(factId);
  if (subject !== 'family' && !scope.inQuestion.has(subject)) {
    return [
      issue(
        'outOfScope',
        path,
        `这里没有指定是哪一个 ${subject}，“${factId}”只能写在 count 里`,
        `No ${subject} is in question here; "${factId}" needs a count around it`,
      ),
    ];
  }
  return andThen(fact);
}

export function checkValue(fact: Fact, value: string | boolean, path: string): PackIssue[] {
  const fits =
    fact.kind === 'yesNo'
      ? typeof value === 'boolean'
      : fact.kind === 'choice' && String(value) in fact.options;
  if (fits) return [];
  return [
    issue(
      'unknownOption',
      path,
      `“${fact.id}”没有“${value}”这个回答`,
      `"${fact.id}" has no answer "${value}"`,
    ),
  ];
}

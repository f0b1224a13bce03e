import { assessBenefit, type Entitlement } from '../../../src/engine/assess.ts';
import { addYears } from '../../../src/engine/calendar.ts';
import type { Situation } from '../../../src/engine/situation.ts';
import type { Span } from '../../../src/engine/timeline.ts';

/** What was found, each under its benefit and subject. */
type Found = ReadonlyMap<string, Entitlement>;

/**
 * Where the answers asked for say something else than a household that says more. Outside the days that questions are
 * about (docs/decisions/0005) they may leave open what the other decides, and nothing else.
 */
export function disagreements(asked: Found, saysMore: Found, asOf: string): string[] {
  return [...saysMore].flatMap(([name, more]) => {
    const less = asked.get(name);
    if (less === undefined) return [`${name}: nobody was asked for`];
    const days = daysToCompare(less, more, asOf)
      .map((day) => ({ day, left: verdictOn(less.spans, day), right: verdictOn(more.spans, day) }))
      .filter(({ left, right }) => left !== right)
      .filter(({ day, left }) => left !== 'undetermined' || isAskedAbout(day, less, asOf))
      .map(({ day, left, right }) => `${name} on ${day}: ${left}, not ${right}`);
    const [left, right] = [missingIn(less), missingIn(more)];
    return left === right ? days : [...days, `${name} misses ${left}, not ${right}`];
  });
}

/** What the engine finds of the chosen topics. */
export function entitlementsIn(situation: Situation, topics: readonly string[]): Found {
  return new Map(
    situation.rulebook.pack.benefits
      .filter((benefit) => benefit.topics.some((topic) => topics.includes(topic)))
      .flatMap((benefit) => assessBenefit(benefit, situation))
      .map((one) => [`${one.benefit.id} ${one.subject}`, one]),
  );
}

/** Every day on which one of the two changes, the day asked about, and the ends of what is asked about. */
function daysToCompare(less: Entitlement, more: Entitlement, asOf: string): string[] {
  const { first, last } = daysAskedAbout(less, asOf);
  return [
    ...new Set([first, asOf, last, ...[less, more].flatMap(({ spans }) => spans.map(({ from }) => from))]),
  ];
}

const verdictOn = (spans: readonly Span[], day: string): string =>
  spans.find(({ from, through }) => from <= day && (through === undefined || day <= through))?.verdict ??
  'notEntitled';

function isAskedAbout(day: string, entitlement: Entitlement, asOf: string): boolean {
  const { first, last } = daysAskedAbout(entitlement, asOf);
  return first <= day && day <= last;
}

/** What questions are about: from what can still be claimed to a year ahead (docs/decisions/0005). */
const daysAskedAbout = ({ claimableSince }: Entitlement, asOf: string) => ({
  first: claimableSince,
  last: addYears(asOf, 1),
});

/** What an undetermined verdict waits for. */
const missingIn = ({ verdict, missing }: Entitlement): string =>
  verdict === 'undetermined'
    ? missing
        .map(({ fact, subject }) => `${fact} of ${subject}`)
        .sort()
        .join(', ')
    : '';

import { parameterOf } from '#dsl';
import { city } from '#city/city.ts';
import type { Force, Verdict } from '../dsl/benefit.ts';
import type { FactRef, Household } from '../dsl/household.ts';
import type { Pack } from '../dsl/pack.ts';
import type { Figure, Parameter } from '../dsl/parameters.ts';
import type { Citation } from '../dsl/sources.ts';
import type { Text } from '../dsl/text.ts';
import { assess, type Entitlement } from '../engine/assess.ts';
import { isCalendarDate } from '../engine/calendar.ts';
import { checkPack } from '../engine/checkPack.ts';
import { decidingReasons } from '../engine/reasons.ts';
import { rulebookOf } from '../engine/rulebook.ts';
import { readHousehold } from '../questionnaire/readHousehold.ts';

/** What one benefit means for one person of a family, or for the family as a whole. */
export type Answer = {
  readonly benefit: string;
  readonly title: Text;
  /** The member's id, "family", or "children" / "parents" while that list has not been told. */
  readonly subject: string;
  /** On the day asked about. */
  readonly verdict: Verdict;
  readonly status: 'current' | 'upcoming' | 'ended' | 'none' | 'open';
  /** How strongly the law speaks: only a `right` makes a verdict of `entitled` a promise. */
  readonly force: Force;
  /** The conditions that decided it, each with its place in the law. */
  readonly reasons: readonly Reason[];
  /** Facts whose answer could still change the verdict. */
  readonly missing: readonly FactRef[];
  /** What no published text settles, and the office to ask. */
  readonly unsettled: readonly { readonly question: Text; readonly ask: string }[];
  /** In order, each with one verdict and at most one amount. */
  readonly spans: readonly Span[];
  /** What the amounts count. */
  readonly unit?: Parameter['unit'];
};

export type Reason = {
  readonly says: Text;
  readonly truth: 'yes' | 'no' | 'unknown';
  readonly source: Citation;
};

/** Whole days, both ends included; without an end it goes on. `estimated`: its first day hangs on a due date. */
export type Span = {
  readonly from: string;
  readonly through?: string;
  readonly verdict: Verdict;
  readonly estimated: boolean;
  /** What the law sets; `unpublished` is an answer too. */
  readonly amount?: Figure;
  /** What the region has set in its place, where it has a say. */
  readonly localAmount?: Figure;
};

/** The rules of one jurisdiction, ready to be asked. */
export type Rules = {
  readonly pack: Pack;
  /**
   * Every benefit for every person it could be for. `asOf` is the calendar day asked about (`2026-11-24`), never the
   * clock. Throws a `RangeError` for a day that is none, and a `TypeError` that names every answer it cannot read:
   * an answer half understood would make a verdict that is wrong.
   */
  readonly evaluate: (household: Household, on: { readonly asOf: string }) => Answer[];
};

/** Makes a pack ready. Throws a `TypeError` with everything that is wrong with it; a pack is taken whole or not at all. */
export function rulesOf(pack: Pack): Rules {
  const issues = checkPack(pack);
  if (issues.length > 0) {
    throw new TypeError(issues.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  }
  const rulebook = rulebookOf(pack);
  return {
    pack,
    evaluate(household, { asOf }) {
      if (!isCalendarDate(asOf)) throw new RangeError(`There is no day "${asOf}"`);
      const read = readHousehold(pack, household, asOf);
      if (read.problems.length > 0) {
        throw new TypeError(read.problems.map(({ path, says }) => `${path}: ${says.en}`).join('\n'));
      }
      return assess(rulebook, read.household, asOf).map(answerOf);
    },
  };
}

/** The rules of the city this package was built for. */
export const rules: Rules = rulesOf(city);

/** `rules.evaluate`: what the family can get in that city. */
export const { evaluate } = rules;

function answerOf(entitlement: Entitlement): Answer {
  const { benefit, subject, verdict, status, finding, missing, unsettled, spans } = entitlement;
  const unit = parameterOf(benefit.grant)?.unit;
  return {
    benefit: benefit.id,
    title: benefit.title,
    subject,
    verdict,
    status,
    force: benefit.force,
    reasons: decidingReasons(finding).map(({ says, truth, source }) => ({ says, truth, source })),
    missing,
    unsettled: unsettled.map(({ question, ask }) => ({ question, ask })),
    spans: spans.map(({ from, through, verdict: then, estimated, revision, localRevision }) => ({
      from,
      ...(through !== undefined && { through }),
      verdict: then,
      estimated,
      ...(revision && { amount: revision.value }),
      ...(localRevision && { localAmount: localRevision.value }),
    })),
    ...(unit && { unit }),
  };
}

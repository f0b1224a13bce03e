import { parameterOf, type Citation, type Figure, type Household } from '#dsl';
import { assess, type Entitlement } from '../engine/assess.ts';
import { groupOf } from '../engine/claimable.ts';
import type { ClaimRun } from '../engine/claimRuns.ts';
import { conflictsIn } from '../engine/conflicts.ts';
import { followUp } from '../engine/followUp.ts';
import { lifeTimeline, type FamilyTask, type LifeTimeline } from '../engine/lifeTimeline.ts';
import { paymentPlan } from '../engine/payments.ts';
import { decidingReasons } from '../engine/reasons.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { situationOf, type Situation } from '../engine/situation.ts';
import { taxYears, type Split, type TaxYear } from '../engine/splits.ts';
import type { Span } from '../engine/timeline.ts';

/**
 * What `npm run check` prints: answers that contradict each other, every verdict with its spans and reasons, what the
 * family has to do and when, its time on one axis, and what the tax item is worth. Amounts in yuan.
 */
export function report(rulebook: Rulebook, household: Household, asOf: string): object {
  const entitlements = assess(rulebook, household, asOf);
  const situation = situationOf(rulebook, household, asOf);
  const timeline = lifeTimeline(entitlements, situation);
  return {
    pack: rulebook.pack.id,
    asOf,
    conflicts: conflictsIn(rulebook, household, asOf).map(({ conflict, refs }) => ({
      says: conflict.says,
      answers: refs,
    })),
    entitlements: entitlements.map((entitlement) => describe(entitlement, situation)),
    deadlines: timeline.tasks.map(describeTask),
    timeline: describeTimeline(timeline),
    tax: rulebook.pack.benefits
      .filter(({ grant }) => grant.kind === 'deduction' && grant.sharing !== undefined)
      .map((benefit) => ({
        benefit: benefit.id,
        incomes: 'as answered for the year of asOf; other years are worked out with the same incomes',
        years: taxYears(benefit, entitlements, situation).map(describeYear),
        followedBy: entitlements
          .filter((entitlement) => entitlement.benefit.id === benefit.id)
          .flatMap((entitlement) => describeFollowUp(entitlement, entitlements)),
      })),
  };
}

function describe(entitlement: Entitlement, situation: Situation): object {
  const { benefit, subject, verdict, status, finding, missing, unsettled, spans } = entitlement;
  const parameter = parameterOf(benefit.grant);
  return {
    benefit: benefit.id,
    title: benefit.title,
    subject,
    per: benefit.per,
    force: benefit.force,
    verdict,
    status,
    group: groupOf(entitlement),
    missing,
    unsettled: unsettled.map(({ question, ask }) => ({ question, ask })),
    ...(parameter && { unit: parameter.unit, checkedOn: parameter.checkedOn }),
    ...(benefit.grant.kind === 'payments' && { payments: paymentPlan(entitlement, situation).payments }),
    ...(entitlement.leave && { leave: entitlement.leave }),
    spans: spans.map(describeSpan),
    reasons: decidingReasons(finding).map(({ says, truth, source, read }) => ({
      says,
      truth,
      citation: citationId(source),
      ...(source.quote !== undefined && { quote: source.quote }),
      confidence: source.confidence,
      ...(source.confirmWith !== undefined && { confirmWith: source.confirmWith }),
      facts: read,
    })),
  };
}

const citationId = ({ instrument, article }: Citation): string =>
  article === '' ? instrument : `${instrument} ${article}`;

const describeSpan = ({ from, through, verdict, estimated, revision, localRevision }: Span): object => ({
  from,
  ...(through !== undefined && { through }),
  verdict,
  ...(estimated && { estimated }),
  ...(revision && { amount: revision.value, citation: citationId(revision.source) }),
  ...(localRevision && { localAmount: localRevision.value }),
});

const describeTask = ({ source, everyYear, estimated, ifEntitled, ...task }: FamilyTask): object => ({
  ...task,
  ...(everyYear && { everyYear }),
  ...(estimated && { estimated }),
  ...(ifEntitled && { ifEntitled }),
  citation: citationId(source),
  for: task.for.map(({ entitlement, subject }) => ({ benefit: entitlement.benefit.id, subject })),
});

const describeTimeline = ({ from, through, rows, schoolStarts }: LifeTimeline): object => ({
  from,
  through,
  schoolStarts,
  rows: rows.map(({ entitlement: { benefit, subject }, claims }) => ({
    benefit: benefit.id,
    subject,
    claims: claims.map(describeClaim),
  })),
});

const describeClaim = ({
  missing: _missing,
  unsettled: _unsettled,
  startEstimated,
  endEstimated,
  ...claim
}: ClaimRun): object => ({
  ...claim,
  ...(startEstimated && { startEstimated }),
  ...(endEstimated && { endEstimated }),
});

const yuan = (fen: number): number => fen / 100;

const describeYear = ({ year, children, missing, beyondReduction, splits }: TaxYear): object => ({
  year,
  children,
  ...(missing.length > 0 && { missing }),
  ...(beyondReduction.length > 0 && { beyondReduction }),
  splits: splits.map(describeSplit),
});

const describeSplit = ({ shares, deductedYuan, savedFen, totalFen, best }: Split): object => ({
  shares,
  deducted: deductedYuan,
  saved: Object.fromEntries(Object.entries(savedFen).map(([parent, fen]) => [parent, yuan(fen)])),
  totalSaved: yuan(totalFen),
  best,
});

function describeFollowUp(entitlement: Entitlement, all: readonly Entitlement[]): object[] {
  const next = followUp(entitlement, all);
  if (next?.claim === undefined) return [];
  const amount: Figure | undefined = next.claim.revision?.value;
  return [
    {
      child: entitlement.subject,
      benefit: next.benefit.id,
      from: next.claim.from,
      ...(next.claim.estimated && { estimated: true }),
      ...(amount && { amount }),
    },
  ];
}

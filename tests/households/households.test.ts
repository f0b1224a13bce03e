import type { Answers, Household, Member, Verdict } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess, type Entitlement } from '../../src/engine/assess.ts';
import { nextDay } from '../../src/engine/calendar.ts';
import { deadlinesOf } from '../../src/engine/deadlines.ts';
import { paymentPlan } from '../../src/engine/payments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { taxYears, type Split, type TaxYear } from '../../src/engine/splits.ts';
import type { Span } from '../../src/engine/timeline.ts';
import { readHousehold } from '../../src/questionnaire/readHousehold.ts';
import type { ExpectedClaim, ExpectedSplit, HouseholdCase } from './household-case.ts';
import { childcareSubsidy } from './childcare-subsidy.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import { healthAndBirth } from './health-and-birth.ts';
import { infantMonths } from './infant-months.ts';
import { oneChildAndTwoDaughters } from './one-child-and-two-daughters.ts';
import { publicHousing } from './public-housing.ts';
import { schoolAndWork } from './school-and-work.ts';
import { deadlineFamilies } from './deadline-families.ts';
import { specialFamilies } from './special-families.ts';
import { taxGuardiansAndAdoption } from './tax-guardians-and-adoption.ts';
import { taxWorth } from './tax-worth.ts';
import { unknownAnswers } from './unknown-answers.ts';

const rulebook = rulebookOf(liuzhou);
const infantCare = rulebook.benefit('infant-care-deduction');

const cases = [
  ...infantMonths,
  ...taxWorth,
  ...taxGuardiansAndAdoption,
  ...publicHousing,
  ...specialFamilies,
  ...oneChildAndTwoDaughters,
  ...schoolAndWork,
  ...healthAndBirth,
  ...fromElsewhere,
  ...unknownAnswers,
  ...childcareSubsidy,
  ...deadlineFamilies,
];

describe.each(cases)('$name', ({ asOf, household, claims, taxYears: years = [], worth }: HouseholdCase) => {
  test('can be answered', () => {
    expect(readHousehold(liuzhou, household, asOf).problems).toEqual([]);
  });

  test.each(claims)('$benefit $subject', (expected) => {
    const found = assess(rulebook, household, asOf).find(
      ({ benefit, subject }) => benefit.id === expected.benefit && subject === expected.subject,
    );
    expect(found && whatIsAsked(expected, found, household, asOf)).toEqual(expected);
  });

  test.each(years)('$year', ({ year, children }) => {
    const found = taxYearsOf(household, asOf).find((taxYear) => taxYear.year === year);
    expect(found && monthsByChild(found)).toEqual(children);
  });

  test.each(worth ? [worth] : [])('what the splits save', ({ splits, ...rest }) => {
    const thisYear = taxYearsOf(household, asOf).find(({ year }) => asOf.startsWith(`${year}-`));
    const found = {
      splits: inOrder(thisYear?.splits.map(toExpectedSplit) ?? []),
      missing: [...new Set(thisYear?.missing.map(({ fact }) => fact))].sort(),
      beyond: thisYear?.beyondReduction ?? [],
    };
    expect(found).toEqual({ missing: [], beyond: [], ...rest, splits: inOrder(splits) });
  });

  test('every open verdict names an answer or an office', () => {
    const silent = assess(rulebook, household, asOf)
      .filter(({ verdict }) => verdict === 'undetermined')
      .filter(({ missing, unsettled }) => missing.length + unsettled.length === 0);
    expect(silent.map(({ benefit, subject }) => `${benefit.id} ${subject}`)).toEqual([]);
  });

  // design §2.3: no answer may be assumed; without it a verdict stands or is open, and never turns round.
  test('no verdict turns round without an answer', () => {
    const verdicts = verdictsOf(household, asOf);
    const turned = lackingOneAnswer(household).flatMap(([answer, lacking]) =>
      [...verdictsOf(lacking, asOf)]
        .filter(([name, verdict]) => ![undefined, verdict].includes(verdicts.get(name)))
        .filter(([, verdict]) => verdict !== 'undetermined')
        .map(([name, verdict]) => `${name} is ${verdict} without ${answer}`),
    );
    expect(turned).toEqual([]);
  });
});

const verdictsOf = (household: Household, asOf: string): Map<string, Verdict> =>
  new Map(
    assess(rulebook, household, asOf).map(({ benefit, subject, verdict }) => [
      `${benefit.id} ${subject}`,
      verdict,
    ]),
  );

/** What was found, of the things the case speaks of. */
function whatIsAsked(
  expected: ExpectedClaim,
  found: Entitlement,
  household: Household,
  asOf: string,
): ExpectedClaim {
  const situation = situationOf(rulebook, household, asOf);
  const { payments } = paymentPlan(found, situation);
  const claim = claimOn(found.spans, asOf);
  const floor = found.claim?.revision?.value;
  const all: Required<{ [Key in keyof ExpectedClaim]: unknown }> = {
    benefit: found.benefit.id,
    subject: found.subject,
    verdict: found.verdict,
    force: found.benefit.force,
    status: found.status,
    missing: [...new Set(found.missing.map(({ fact }) => fact))].sort(),
    from: claim?.from,
    through: claim?.through,
    floor: floor?.kind === 'noLessThan' ? floor.value : undefined,
    deadlines: deadlinesOf(found, situation).map(({ from, by, state }) => [from, by, state]),
    payments: payments.map(({ year, yuan, applyBy, state }) => [year, yuan, applyBy, state]),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)) as ExpectedClaim;
}

/** The claim on the day asked, or the next one, or the last: spans that differ only in the amount are one claim. */
function claimOn(spans: readonly Span[], asOf: string): Pick<Span, 'from' | 'through'> | undefined {
  const claims: Pick<Span, 'from' | 'through'>[] = [];
  for (const { from, through, verdict } of spans) {
    if (verdict !== 'entitled') continue;
    const last = claims[claims.length - 1];
    const goesOn = last?.through !== undefined && nextDay(last.through) === from;
    const joined = { from: goesOn ? last.from : from, ...(through !== undefined && { through }) };
    claims.splice(goesOn ? -1 : claims.length, 1, joined);
  }
  return claims.find(({ through }) => through === undefined || through >= asOf) ?? claims[claims.length - 1];
}

function taxYearsOf(household: Household, asOf: string): TaxYear[] {
  return taxYears(infantCare, assess(rulebook, household, asOf), situationOf(rulebook, household, asOf));
}

const monthsByChild = ({ children }: TaxYear) =>
  Object.fromEntries(children.map(({ child, months, yuan }) => [child, { months, yuan }]));

const toExpectedSplit = ({ shares, savedFen, best }: Split): ExpectedSplit => ({
  takes: Object.fromEntries(Object.entries(shares).map(([child, share]) => [child, takerOf(share)])),
  saves: Object.fromEntries(Object.entries(savedFen).map(([parent, fen]) => [parent, fen / 100])),
  ...(best && { best }),
});

function takerOf(share: Readonly<Record<string, number>>): string {
  const [taker] = Object.entries(share).find(([, percent]) => percent === 100) ?? ['half'];
  return taker;
}

const inOrder = (splits: readonly ExpectedSplit[]): ExpectedSplit[] =>
  [...splits].sort((a, b) => (JSON.stringify(a.takes) < JSON.stringify(b.takes) ? -1 : 1));

type Lacking<T> = readonly [answer: string, rest: T];

/** The household without each of its answers, and without each of its lists. */
function lackingOneAnswer(household: Household): Lacking<Household>[] {
  const lists = ['parents', 'children'] as const;
  return [
    ...blanked(household.family).map(([key, family]): Lacking<Household> => [key, { ...household, family }]),
    ...lists.flatMap((list) =>
      oneBlanked(household[list]).map(([key, members]): Lacking<Household> => [
        key,
        { ...household, [list]: members },
      ]),
    ),
    ...lists.map((list): Lacking<Household> => {
      const { [list]: _, ...rest } = household;
      return [list, rest];
    }),
  ];
}

const blanked = <T extends Answers>(answers: T): Lacking<T>[] =>
  Object.keys(answers)
    .filter((key) => key !== 'id')
    .map((key) => [key, { ...answers, [key]: null }]);

const oneBlanked = (members: readonly Member[] = []): Lacking<Member[]>[] =>
  members.flatMap((member) =>
    blanked(member).map(([key, rest]): Lacking<Member[]> => [
      `${member.id}.${key}`,
      members.map((other) => (other === member ? rest : other)),
    ]),
  );

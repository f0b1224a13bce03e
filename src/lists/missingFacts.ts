import {
  keyOf,
  listOf,
  subjectOf,
  type Answers,
  type Benefit,
  type Condition,
  type Household,
  type Subject,
} from '#dsl';
import { truthAt } from '../compiled/benefitColumn.ts';
import { compile } from '../compiled/compile.ts';
import { MISSING, NO, YES, type Truth } from '../compiled/truth.ts';
import { situationsOf } from '../engine/assess.ts';
import { factsBehind } from '../engine/factsNamed.ts';
import { openPoints } from '../engine/openPoints.ts';
import { partsOf } from '../engine/partsOf.ts';
import { reachOf } from '../engine/reach.ts';
import { rulebookOf, type Rulebook } from '../engine/rulebook.ts';
import { situationOf } from '../engine/situation.ts';
import { bareRule } from './bareRule.ts';

/** The facts that keep a benefit of the pack open for one subject, both by their place, on the day. */
export type MissingFacts = (benefit: number, subject: number) => readonly string[];

/**
 * Finds what keeps benefits open, for one household after another. Which facts are missing hangs on what the single
 * conditions of the rule come to and on which facts are answered, not on the answers themselves; so it is worked out
 * once for every such pattern. What was found holds good until the next households are asked about.
 */
export function missingFactsFinder(
  rulebook: Rulebook,
  asOf: string,
): (households: readonly Household[]) => readonly MissingFacts[] {
  const { pack } = rulebook;
  const leaves = leavesOf(rulebook);
  const judge = compile(rulebookOf({ ...pack, benefits: leaves.benefits, localStandards: [] }));
  const plans = pack.benefits.map((benefit) => planFor(benefit, rulebook, leaves));
  const known = plans.map(() => new Map<string, readonly string[]>());
  const finderFor = (household: Household, letterOf: LetterOf): MissingFacts => {
    return (benefit, subject) => {
      const plan = plans[benefit];
      const patterns = known[benefit];
      if (plan === undefined || patterns === undefined) return [];
      const find = (): readonly string[] =>
        findMissing(pack.benefits[benefit], rulebook, household, subject, asOf);
      if (plan.pairs) return find();
      const pattern = patternOf(plan, household, letterOf, subject);
      const before = patterns.get(pattern);
      if (before) return before;
      const found = find();
      patterns.set(pattern, found);
      return found;
    };
  };
  return (households) => {
    const columns = judge(households, asOf);
    return households.map((household, i) =>
      finderFor(household, (leaf, subject) => {
        const column = columns[leaf];
        return column ? letterFor(truthAt(column, i, subject)) : '';
      }),
    );
  };
}

/** What a single condition came to for a subject of a household, as a letter. */
type LetterOf = (leaf: number, subject: number) => string;

const letterFor = (truth: Truth): string =>
  truth === YES ? 'y' : truth === NO ? 'n' : truth & MISSING ? 'm' : 'u';

type Leaves = {
  readonly benefits: readonly Benefit[];
  readonly byText: ReadonlyMap<string, number>;
};

/** Every condition of the pack that has no parts, as a benefit of its own for whom it is about. */
function leavesOf(rulebook: Rulebook): Leaves {
  const { benefits: all, facts } = rulebook.pack;
  const [model] = all;
  const byText = new Map<string, number>();
  const benefits: Benefit[] = [];
  const add = (leaf: Condition): void => {
    const text = textOf(leaf);
    const { parent, child } = reachOf(leaf);
    if (model === undefined || byText.has(text) || (parent && child)) return;
    byText.set(text, benefits.length);
    benefits.push(bareRule(model, parent ? 'parent' : child ? 'child' : 'family', leaf));
  };
  for (const { when } of all) leavesIn(when).forEach(add);
  for (const { onlyIf } of facts) if (onlyIf) leavesIn(onlyIf).forEach(add);
  return { benefits, byText };
}

const textOf = (condition: Condition): string =>
  JSON.stringify(condition, (name, value: unknown) =>
    name === 'source' || name === 'says' ? undefined : value,
  );

/** The conditions without parts of their own that a condition is made of, but for what no answer can decide. */
function leavesIn(condition: Condition): readonly Condition[] {
  if (condition.op === 'unsettled') return [];
  const parts = partsOf(condition);
  return parts.length === 0 ? [condition] : parts.flatMap(leavesIn);
}

const countsMembers = (condition: Condition): boolean =>
  condition.op === 'atLeast' || condition.op === 'below' || partsOf(condition).some(countsMembers);

/** For the family and for each kind of member: the conditions about them, and the facts that count. */
type Heard = { readonly leaves: readonly number[]; readonly keys: readonly string[] };

type Plan = Readonly<Record<Subject, Heard>> & {
  readonly per: Subject;
  /** It counts members, or hangs on facts that do. */
  readonly others: boolean;
  /** A condition is about a parent and a child at once: nothing is remembered. */
  readonly pairs: boolean;
};

function planFor({ when, per }: Benefit, rulebook: Rulebook, { byText, benefits }: Leaves): Plan {
  const facts = [...factsBehind(when, rulebook)];
  const conditions = [when, ...facts.flatMap((id) => rulebook.fact(id).onlyIf ?? [])];
  const parts = [...new Set(conditions.flatMap(leavesIn).map(textOf))];
  const numbers = parts.flatMap((text) => byText.get(text) ?? []);
  const heardOf = (subject: Subject): Heard => ({
    leaves: numbers.filter((no) => benefits[no]?.per === subject),
    keys: facts.filter((id) => subjectOf(id) === subject).map(keyOf),
  });
  return {
    per,
    others: conditions.some(countsMembers),
    pairs: numbers.length < parts.length,
    family: heardOf('family'),
    parent: heardOf('parent'),
    child: heardOf('child'),
  };
}

/**
 * What the conditions of a plan come to for a subject, and which facts of it are answered. Where others count too, their
 * order does not.
 */
function patternOf(plan: Plan, household: Household, letterOf: LetterOf, subject: number): string {
  const { per, others } = plan;
  const of = ({ leaves, keys }: Heard, answers: Answers, i: number): string => {
    let pattern = '';
    for (const no of leaves) pattern += letterOf(no, i);
    return pattern + answered(answers, keys);
  };
  let pattern = of(plan.family, household.family, 0);
  for (const kind of ['parent', 'child'] as const) {
    const members = household[listOf[kind]];
    const own = kind === per ? members?.[subject] : undefined;
    if (members === undefined) pattern += '#';
    if (own) pattern += `!${of(plan[kind], own, subject)}`;
    if (others && members) {
      pattern += `&${members
        .map((member, i) => (member === own ? '' : of(plan[kind], member, i)))
        .sort()
        .join('|')}`;
    }
  }
  return pattern;
}

function answered(answers: Answers, keys: readonly string[]): string {
  let pattern = '';
  for (const key of keys) pattern += (answers[key] ?? null) === null ? '0' : '1';
  return pattern;
}

function findMissing(
  benefit: Benefit | undefined,
  rulebook: Rulebook,
  household: Household,
  subject: number,
  asOf: string,
): readonly string[] {
  if (benefit === undefined) return [];
  const subjects = situationsOf(benefit, situationOf(rulebook, household, asOf));
  const refs =
    'missing' in subjects
      ? subjects.missing
      : subjects[subject] && openPoints(benefit.when, subjects[subject].situation, asOf).missing;
  return [...new Set((refs ?? []).map(({ fact }) => fact))];
}

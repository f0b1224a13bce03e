import type { Condition } from './conditions.ts';
import type { Deadline } from './deadlines.ts';
import type { Subject } from './facts.ts';
import type { Grant } from './grants.ts';
import type { Household } from './household.ts';
import type { Office } from './offices.ts';
import type { Citation } from './sources.ts';
import type { Text } from './text.ts';

/** How strongly the law speaks: 应当、给予、免费 · 可优先、可适当提高 · 鼓励、支持 · 研究制定、探索. */
export type Force = 'right' | 'discretion' | 'encouragement' | 'announced';

export type Verdict = 'entitled' | 'notEntitled' | 'undetermined';

/** A thing the family should know, with the place that says so. */
export type Note = { readonly says: Text; readonly source: Citation };

/** A way to claim. `source` is where it is said, if it is not plain. */
export type Channel = { readonly where: Text; readonly source?: Citation };

/** One worked case: what the rule must say of this family's `subject` (a member's id, or "family"). */
export type Example = {
  readonly name: Text;
  readonly asOf: string;
  readonly household: Household;
  readonly subject: string;
  readonly verdict: Verdict;
  /** Ids of the facts whose answer could still change the verdict. */
  readonly missing?: readonly string[];
};

/** One thing a family can get. */
export type Benefit = {
  readonly id: string;
  readonly title: Text;
  /** One plain sentence: what it is and for whom. */
  readonly summary: Text;
  /** The topics under which a family may look for it. */
  readonly topics: readonly string[];
  readonly force: Force;
  readonly per: Subject;
  /** From when the rule holds. A grant with a parameter never holds before its first revision and may leave this out. */
  readonly inForce?: { readonly from: string; readonly source: Citation };
  readonly when: Condition;
  /** What only the office can see; shown beside the verdict, never part of it. */
  readonly checkedByOffice: readonly Text[];
  readonly grant: Grant;
  /** Who pays for it: the employer, a fund, the family. Where nobody has told, whom to ask. */
  readonly paidBy?: Note;
  readonly notes: readonly Note[];
  readonly bring: readonly Text[];
  readonly apply: readonly [Channel, ...Channel[]];
  /** What has to be done in good time, beside what the grant itself sets: payments to apply for, years to settle. */
  readonly deadlines?: readonly Deadline[];
  /** Whom to ask about it. */
  readonly ask: string;
  /** The benefit that takes over when this one ends. */
  readonly followedBy?: string;
  /** The benefit for the other case, of which a family meets one at most: the page leaves out the one it does not. */
  readonly otherCaseOf?: string;
  /** Would hurt to meet unasked: shown only where a gentle option of a fact it reads was chosen. */
  readonly gentle?: true;
  /** The day a person last compared the rule with its sources. */
  readonly checkedOn: string;
  readonly examples: readonly [Example, ...Example[]];
};

export const benefit = (
  id: string,
  spec: Omit<Benefit, 'id' | 'ask'> & { readonly ask: Office },
): Benefit => ({
  id,
  ...spec,
  ask: spec.ask.id,
});
export const note = (says: Text, source: Citation): Note => ({ says, source });

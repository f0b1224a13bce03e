import type { Benefit } from './benefit.ts';
import type { Condition } from './conditions.ts';
import type { Conflict } from './conflicts.ts';
import type { Fact } from './facts.ts';
import type { Moment } from './moments.ts';
import type { Office } from './offices.ts';
import type { LocalStandard } from './parameters.ts';
import type { Citation, Instrument } from './sources.ts';
import type { Text } from './text.ts';

/** What a family may want to look into; it chooses before it is asked anything. */
export type Topic = { readonly id: string; readonly name: Text; readonly hint: Text; readonly gentle?: true };

/** One page of questions. A page about parents or children is asked once for each of them. */
export type Page = {
  readonly id: string;
  readonly title: Text;
  readonly lead?: Text;
  readonly facts: readonly string[];
  /** The page on which the members of a group are listed. A member is added by choosing an option of `kind`. */
  readonly lists?: {
    readonly members: 'parent' | 'child';
    readonly kind: string;
    readonly max: number;
  };
};

/** Words of a measure that a later norm, or time itself, has overtaken. */
export type Overtaken = {
  readonly quote: string;
  /** What holds now. */
  readonly says: Text;
  readonly by: Citation;
  /** Those of the measure's benefits that it concerns. */
  readonly benefits: readonly [string, ...string[]];
};

/** One of the numbered measures, and what a citizen gets from it. */
export type Measure = {
  readonly no: number;
  readonly title: Text;
  /** The words of the paper that tell a citizen most. */
  readonly quote: string;
  readonly overtaken?: readonly [Overtaken, ...Overtaken[]];
} & (
  | { readonly benefits: readonly string[] }
  /** Why it holds nothing to claim. */
  | { readonly noBenefit: Text }
  /** Citizen-facing, and not encoded yet. */
  | { readonly pending: true }
);

/** A day in the life of every child for whom `when` holds. */
export type Milestone = {
  readonly name: Text;
  readonly at: Moment;
  readonly when: Condition;
  readonly source: Citation;
};

/** What the start page needs of a pack, so that it need not wait for the rules. */
export type Front = {
  readonly id: string;
  readonly title: Text;
  /** What the service does, in one sentence. */
  readonly lead: Text;
  /** The papers it rests on, as its pages say. */
  readonly basis: Text;
  readonly topics: readonly Topic[];
  /** The fact that says where the family lives, which a site that frames the page may know beforehand. */
  readonly district?: string;
};

/** What a family for which `when` certainly holds should know before it reads its result. */
export type Notice = { readonly when: Condition; readonly says: Text };

/** One jurisdiction's rules together; plain JSON. */
export type Pack = Front & {
  /** Who sets local standards: "广西和柳州". */
  readonly region: Text;
  /** The paper whose measures these are, one of the instruments. */
  readonly policy: string;
  readonly instruments: readonly Instrument[];
  readonly offices: readonly Office[];
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly pages: readonly Page[];
  readonly benefits: readonly Benefit[];
  readonly localStandards: readonly LocalStandard[];
  readonly notices: readonly Notice[];
  readonly measures: readonly Measure[];
  /** Up to when a young child's time is drawn. Without it a timeline ends a year ahead. */
  readonly schoolStart?: Milestone;
};

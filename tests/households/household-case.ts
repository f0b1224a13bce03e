import type { Force, Household } from '#dsl';

/** A household a caseworker might meet, with what the dossier says about it, worked out without the rules. */
export type HouseholdCase = {
  readonly name: string;
  readonly asOf: string;
  readonly household: Household;
  readonly claims: readonly ExpectedClaim[];
  readonly taxYears?: readonly ExpectedTaxYear[];
  readonly worth?: ExpectedWorth;
  /** How the expectations follow from the dossier: its ids (F1.3 …) and the arithmetic. */
  readonly working: string;
};

/** What is left out is not claimed: the dossier says nothing we could rest it on. */
export type ExpectedClaim = {
  readonly benefit: string;
  /** A member's id, or "family". */
  readonly subject: string;
  readonly verdict?: 'entitled' | 'notEntitled' | 'undetermined';
  readonly force?: Force;
  readonly status?: 'current' | 'upcoming' | 'ended' | 'none' | 'open';
  /** The ids of the facts whose answers are missing; empty: no text settles it, ask the office. */
  readonly missing?: readonly string[];
  /** First and last day of the claim. */
  readonly from?: string;
  readonly through?: string;
  /** Yuan a month that is the published floor, not the amount paid. */
  readonly floor?: number;
  /** First and last day of what has to be done, soonest first; past, now or later. */
  readonly deadlines?: readonly (readonly [string | undefined, string, 'past' | 'now' | 'later'])[];
  /** Days of a leave that are certain; two numbers where the sources differ. */
  readonly days?: number | readonly [number, number];
  /** Yearly payments: the year, yuan, the last day to apply, and whether that is past, now or later. */
  readonly payments?: readonly (readonly [number, number, string, 'past' | 'now' | 'later'])[];
};

/** Months and yuan of the infant deduction in one tax year, by child. */
export type ExpectedTaxYear = {
  readonly year: number;
  readonly children: Readonly<Record<string, { readonly months: number; readonly yuan: number }>>;
};

/** What the lawful splits save in the tax year of the day asked. */
export type ExpectedWorth = {
  /** All of them, in any order; none if nobody has income, or while something cannot be worked out. */
  readonly splits: readonly ExpectedSplit[];
  /** Facts without which no split can be worked out. */
  readonly missing?: readonly string[];
  /** Parents whose income is above what the dossier says how to tax. */
  readonly beyond?: readonly string[];
};

export type ExpectedSplit = {
  /** Who takes each child: a parent's id for all of it, or half each. */
  readonly takes: Readonly<Record<string, string>>;
  /** Yuan saved by each parent with income. */
  readonly saves: Readonly<Record<string, number>>;
  readonly best?: true;
};

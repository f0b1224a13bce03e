import type { Benefit, Figure, Verdict } from '#dsl';

/** What one benefit comes to for one subject of a family on the day asked about. */
export type Ruling = {
  readonly benefit: Benefit;
  /** The member's id, "family", or "children" / "parents" while that list has not been told. */
  readonly subject: string;
  readonly verdict: Verdict;
  /** It is open, and an answer not given could decide it. */
  readonly missing: boolean;
  /** It is open, and no published text decides it. */
  readonly unsettled: boolean;
  /** What is in force of the benefit's number, and of what the region has set for it; nothing beside a "no". */
  readonly amount: Figure | undefined;
  readonly localAmount: Figure | undefined;
};

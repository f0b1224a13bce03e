/** All that is taken along of a result, in words: for paper, and for a message. */
export type TakenSheet = {
  readonly title: string;
  readonly asOf: string;
  /** What to know before reading it: a question left open, answers that do not go together, rules of elsewhere. */
  readonly warnings: readonly string[];
  readonly groups: readonly { readonly title: string; readonly lines: readonly TakenLine[] }[];
  /** What is not decided yet, each group in one line. */
  readonly open: readonly { readonly title: string; readonly names: string }[];
  readonly tasks: readonly {
    readonly what: string;
    readonly days: string;
    readonly notes: readonly string[];
  }[];
  readonly papers: readonly ForBenefits[];
  readonly places: readonly ForBenefits[];
  readonly phones: readonly { readonly name: string; readonly number: string }[];
  readonly notes: readonly string[];
  readonly notADecision: string;
};

export type TakenLine = {
  readonly what: string;
  readonly amount: readonly string[];
  readonly when: readonly string[];
};

/** A paper to bring or a place to go to, with the benefits it serves. */
export type ForBenefits = { readonly what: string; readonly benefits: readonly string[] };

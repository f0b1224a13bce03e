/** One small change of a file, and the whole file with it. */
export type Mutant = {
  readonly file: string;
  readonly line: number;
  /** The place before and after, in a few words. */
  readonly change: string;
  readonly text: string;
};

/** A mutant and what became of it. */
export type TriedMutant = Omit<Mutant, 'text'> & { readonly noticed: boolean };

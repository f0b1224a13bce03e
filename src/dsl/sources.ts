import type { Office } from './offices.ts';
import type { Text } from './text.ts';

/** A published paper with a number, e.g. 国发〔2022〕8号. `number` is empty where the paper is known by its title alone. */
export type Instrument = {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly issuedBy: Text;
  /** Left out where we do not hold the date. */
  readonly inForceFrom?: string;
  /** Where to read it; without one the paper is to be had from its issuer. */
  readonly url?: string;
};

/** high: the norm itself or an official guide quoting it. medium: two agreeing sources or generally known law. low: sources conflict. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * A place in an instrument. `quote` is verbatim and a test looks it up in the stored text; it is absent where we
 * do not hold the words. Anything less sure than high names the office that confirms it.
 */
export type Citation = {
  readonly instrument: string;
  readonly article: string;
  readonly quote?: string;
  readonly confidence: Confidence;
  readonly confirmWith?: string;
};

/** How far a citation falls short of certain, and who can settle it. */
export type Doubt = { readonly confidence: Exclude<Confidence, 'high'>; readonly confirmWith: string };

export const medium = (confirmWith: Office): Doubt => ({ confidence: 'medium', confirmWith: confirmWith.id });
export const low = (confirmWith: Office): Doubt => ({ confidence: 'low', confirmWith: confirmWith.id });

/** Cites the words of the law that a line of a rule rests on. */
export const cite = (instrument: Instrument, article: string, quote: string, doubt?: Doubt): Citation => ({
  instrument: instrument.id,
  article,
  quote,
  ...(doubt ?? { confidence: 'high' }),
});

/** Refers to a place whose words we do not hold. */
export const refer = (instrument: Instrument, article: string, doubt?: Doubt): Citation => ({
  instrument: instrument.id,
  article,
  ...(doubt ?? { confidence: 'high' }),
});

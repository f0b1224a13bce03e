/**
 * Strong Kleene truth as bits, so that "and" and "or" are one operation each: what may be yes, what may be no, and for
 * the unknown, which is both, what it hangs on.
 */
export type Truth = number;

export const YES = 1;
export const NO = 2;
export const UNKNOWN = YES | NO;
/** An answer not given could still decide. */
export const MISSING = 4;
/** No published text decides. */
export const UNSETTLED = 8;

/** More than any truth. */
export const STAMP = 16;

export const negate = (truth: Truth): Truth => (truth === YES ? NO : truth === NO ? YES : truth);

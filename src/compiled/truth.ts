/**
 * Strong Kleene truth as bits: what may be yes, what may be no, and for the unknown, which is both, what it hangs on. Of
 * a list half the answers are a surprise, so nothing here branches: a processor that guesses wrong waits.
 */
export type Truth = number;

export const YES = 1;
export const NO = 2;
export const UNKNOWN = YES | NO;
/** An answer not given could still decide. */
export const MISSING = 4;
/** No published text decides. */
export const UNSETTLED = 8;

export const negate = (truth: Truth): Truth =>
  (truth & (MISSING | UNSETTLED)) | ((truth & YES) << 1) | ((truth & NO) >> 1);

/** A "no" decides; else what may be no and what is open add up. */
export function and(a: Truth, b: Truth): Truth {
  const mayBeYes = a & b & YES;
  return ((a | b) & ~YES & (NO | -mayBeYes)) | mayBeYes;
}

/** A "yes" decides; else what may be yes and what is open add up. */
export function or(a: Truth, b: Truth): Truth {
  const mayBeNo = a & b & NO;
  return ((a | b) & ~NO & (YES | -(mayBeNo >> 1))) | mayBeNo;
}

/** Whether a whole number from `low` to `high` is at least as large as another; `open` says what it hangs on if it may be. */
export function isAtLeast(low: number, high: number, bar: number, open: Truth): Truth {
  const mayBeYes = (bar - high - 1) >>> 31;
  const mayBeNo = (low - bar) >>> 31;
  return mayBeYes | (mayBeNo << 1) | (open & -(mayBeYes & mayBeNo));
}

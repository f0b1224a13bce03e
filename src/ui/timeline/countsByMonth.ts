import type { Benefit } from '#dsl';

/** Whether the first and last day of a claim mean no more than the months they lie in. */
export const countsByMonth = ({ grant }: Benefit): boolean =>
  grant.kind === 'deduction' || grant.kind === 'payments';

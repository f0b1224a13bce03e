import type { Entitlement } from './assess.ts';

/** What takes over for the same subject when an entitlement ends, if anything does. */
export function followUp(entitlement: Entitlement, all: readonly Entitlement[]): Entitlement | undefined {
  return all.find(
    ({ benefit, subject, claim }) =>
      benefit.id === entitlement.benefit.followedBy && subject === entitlement.subject && claim !== undefined,
  );
}

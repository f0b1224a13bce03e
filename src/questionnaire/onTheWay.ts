import type { Interview } from './interview.ts';
import type { Walk } from './walk.ts';

/**
 * What of an interview is worth taking along: the answers a family sees when it checks them. While a question is open,
 * answers behind it may still count, and all of them are taken.
 */
export function onTheWay(interview: Interview, { next, household }: Walk): Interview {
  if (next !== undefined) return interview;
  return {
    ...interview,
    family: household.family,
    parents: household.parents ?? [],
    children: household.children ?? [],
    told: interview.told.filter((list) => household[list] !== undefined),
  };
}

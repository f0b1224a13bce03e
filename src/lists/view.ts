import { addDays } from '../engine/calendar.ts';
import type { Group } from '../engine/claimable.ts';
import { personalOf, type List } from './list.ts';
import { daysLeftAt, groupAt, groupsInOrder, missingAt, type Screening } from './screening.ts';

/** Which households of a list to look at, by what they come to with one benefit, and in which order. */
export type View = {
  /** The benefit it is about; any, where none is named. */
  readonly benefit?: string | undefined;
  /** Only where they come to one of these groups; to anything but a plain "no", where none is named. */
  readonly groups?: readonly Group[] | undefined;
  /** Only where this answer is all that is missing. */
  readonly lacksOnly?: string | undefined;
  /** Only where something is due within 90 days. */
  readonly isDue?: boolean | undefined;
  /** Only with these letters in the household number or a personal column. */
  readonly letters?: string | undefined;
  readonly sort: Sort;
  readonly isDescending: boolean;
};

/** `list`: as they stand in the list. `group`: by what is best of them. `due`: what is due soonest first. */
export type Sort = 'list' | 'group' | 'missing' | 'due';

/** One household of a view, with what the view is about. */
export type ViewedHousehold = {
  /** Its place in the list. */
  readonly at: number;
  readonly key: string;
  readonly personal: readonly string[];
  /** The best group of what the view is about, and the benefits that come to it. */
  readonly group: Group;
  readonly benefits: readonly string[];
  readonly missing: readonly string[];
  readonly due?: { readonly benefit: string; readonly by: string };
};

/** Whether a benefit of a household, both by their place, is what a view is about. */
export type Matches = (household: number, benefit: number) => boolean;

export function matcherFor(screening: Screening, view: Omit<View, 'sort' | 'isDescending'>): Matches {
  const { benefit: only, groups, lacksOnly, isDue = false } = view;
  const benefit = only === undefined ? undefined : screening.benefits.indexOf(only);
  return (household, b) => {
    if (benefit !== undefined && b !== benefit) return false;
    const group = groupAt(screening, household, b);
    if (groups ? !groups.includes(group) : group === 'no') return false;
    if (isDue && daysLeftAt(screening, household, b) === undefined) return false;
    if (lacksOnly === undefined) return true;
    const [first, second] = missingAt(screening, household, b);
    return first === lacksOnly && second === undefined;
  };
}

/** The households of a view, by their place in the list, in its order. */
export function householdsOf(list: List, screening: Screening, view: View): number[] {
  const matches = matcherFor(screening, view);
  const isAbout = placesOf(screening);
  const filters =
    view.benefit !== undefined ||
    view.groups !== undefined ||
    view.lacksOnly !== undefined ||
    view.isDue === true;
  const letters = view.letters?.trim().toLowerCase() ?? '';
  const found: number[] = [];
  const ranks = new Float64Array(list.households.length);
  list.households.forEach((listed, i) => {
    if (letters !== '' && !holds([listed.key, ...listed.personal.flat()], letters)) return;
    const places = isAbout(matches, i);
    if (filters && places.length === 0) return;
    ranks[i] = rankOf(screening, view.sort, i, places);
    found.push(i);
  });
  const direction = view.isDescending ? -1 : 1;
  // Equal ones stay as they stand in the list.
  return found.sort((a, b) => direction * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
}

/** What a view has to tell of a household. */
export function viewHousehold(list: List, screening: Screening, view: View, at: number): ViewedHousehold {
  const places = placesOf(screening)(matcherFor(screening, view), at);
  const listed = list.households[at];
  const best = bestGroup(screening, at, places);
  const due = soonest(screening, at, places);
  return {
    at,
    key: listed?.key ?? '',
    personal: listed ? personalOf(listed) : [],
    group: groupsInOrder[best] ?? 'no',
    benefits: places
      .filter((b) => groupAt(screening, at, b) === groupsInOrder[best])
      .map((b) => screening.benefits[b] ?? ''),
    missing: [...new Set(places.flatMap((b) => missingAt(screening, at, b)))],
    ...(due && {
      due: { benefit: screening.benefits[due.benefit] ?? '', by: addDays(screening.asOf, due.days) },
    }),
  };
}

const placesOf =
  ({ benefits }: Screening) =>
  (matches: Matches, household: number): number[] => {
    const places: number[] = [];
    for (let b = 0; b < benefits.length; b++) if (matches(household, b)) places.push(b);
    return places;
  };

const holds = (cells: readonly string[], letters: string): boolean =>
  cells.some((cell) => cell.toLowerCase().includes(letters));

/** Where a household comes in an order, from what is asked for first; in that of the list every one by its place. */
function rankOf(screening: Screening, sort: Sort, household: number, places: readonly number[]): number {
  switch (sort) {
    case 'list':
      return household;
    case 'group': {
      const best = bestGroup(screening, household, places);
      const many = places.filter((b) => groupAt(screening, household, b) === groupsInOrder[best]).length;
      return -(best * screening.benefits.length + many);
    }
    case 'missing':
      return new Set(places.flatMap((b) => missingAt(screening, household, b))).size || Infinity;
    case 'due':
      return soonest(screening, household, places)?.days ?? Infinity;
  }
}

const bestGroup = (screening: Screening, household: number, places: readonly number[]): number =>
  Math.max(0, ...places.map((b) => groupsInOrder.indexOf(groupAt(screening, household, b))));

function soonest(
  screening: Screening,
  household: number,
  places: readonly number[],
): { readonly benefit: number; readonly days: number } | undefined {
  let first: { readonly benefit: number; readonly days: number } | undefined;
  for (const benefit of places) {
    const days = daysLeftAt(screening, household, benefit);
    if (days !== undefined && (first === undefined || days < first.days)) first = { benefit, days };
  }
  return first;
}

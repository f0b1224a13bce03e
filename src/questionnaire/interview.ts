import { listOf, type Answers, type Household, type Member } from '#dsl';

/**
 * Everything said so far. It also holds answers that a later change has made pointless: `walk` sets those aside
 * and brings them back when they matter again.
 */
export type Interview = {
  /** What the family wants to look into. */
  readonly topics: readonly string[];
  readonly family: Answers;
  readonly parents: readonly Member[];
  readonly children: readonly Member[];
  /** The lists the family has said are complete. */
  readonly told: readonly ('parents' | 'children')[];
  /** Contradictions that the family has looked at and says are right, by their keys. */
  readonly kept: readonly string[];
};

export const emptyInterview: Interview = {
  topics: [],
  family: {},
  parents: [],
  children: [],
  told: [],
  kept: [],
};

/** Adds a member to a list; the list counts as complete only when the family says so. */
export function withMember(interview: Interview, kind: 'parent' | 'child', member: Member): Interview {
  const list = listOf[kind];
  return { ...interview, [list]: [...interview[list], member] };
}

export function withoutMember(interview: Interview, subject: string): Interview {
  const others = ({ id }: Member): boolean => id !== subject;
  return {
    ...interview,
    parents: interview.parents.filter(others),
    children: interview.children.filter(others),
  };
}

export function withListTold(interview: Interview, kind: 'parent' | 'child'): Interview {
  const list = listOf[kind];
  return interview.told.includes(list) ? interview : { ...interview, told: [...interview.told, list] };
}

/** An interview that has said all that a household file says. */
export function interviewOf(household: Household, topics: readonly string[]): Interview {
  return {
    topics,
    family: household.family,
    parents: household.parents ?? [],
    children: household.children ?? [],
    told: [
      ...(household.parents ? (['parents'] as const) : []),
      ...(household.children ? (['children'] as const) : []),
    ],
    kept: [],
  };
}

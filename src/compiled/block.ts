import { listOf, type Answers, type Household, type Member } from '#dsl';
import { at } from './at.ts';
import { addDays, readDate, type PackedDate } from './packedDate.ts';
import { FAMILY, PAIR, PARENT, type Reach } from './reach.ts';

/** Households judged together, as of one day: their families, parents and children, each kind in one row. */
export type Block = {
  readonly asOf: PackedDate;
  readonly tomorrow: PackedDate;
  readonly rows: readonly [families: Row, parents: Row, children: Row];
  /** Every parent of a household with every child of it, child by child. Few rules ask for them. */
  readonly pairs: () => Pairs;
};

export type Row = Whereabouts & {
  readonly ids: readonly string[];
  readonly answers: readonly Answers[];
  /** 0 for a household whose list is untold: one of whom nothing is known stands for whoever may be on it. */
  readonly told: Uint8Array;
};

type Pairs = Whereabouts & { readonly parents: Int32Array; readonly children: Int32Array };

type Whereabouts = {
  /** Where each household's own begin, and at the end where the last one's end. */
  readonly first: Int32Array;
  /** The household of each. */
  readonly households: Int32Array;
  /** The place of each: 0, 1, 2 … */
  readonly own: Int32Array;
};

/** Puts households in rows. The day must have been checked to exist. */
export function blockOf(households: readonly Household[], asOf: string): Block {
  const today = readDate(asOf);
  const parents = memberRow(households, 'parent');
  const children = memberRow(households, 'child');
  let paired: Pairs | undefined;
  return {
    asOf: today,
    tomorrow: addDays(today, 1),
    rows: [familyRow(households), parents, children],
    pairs: () => (paired ??= pairsOf(parents, children)),
  };
}

/** How many there are in question. */
export const sizeOf = ({ rows, pairs }: Block, inQuestion: Reach): number =>
  (inQuestion === PAIR ? pairs() : rows[inQuestion]).own.length;

/** For everybody in question, where somebody of theirs stands: the family of a child, the parent of a pair. */
export function placesOf(whose: Reach, { rows, pairs }: Block, inQuestion: Reach): Int32Array {
  const all = inQuestion === PAIR ? pairs() : rows[inQuestion];
  if (whose === inQuestion) return all.own;
  if (whose === FAMILY) return all.households;
  return whose === PARENT ? pairs().parents : pairs().children;
}

/** Where a parent and a child of a household stand among the pairs. */
export function pairAt({ rows, pairs }: Block, household: number, parent: number, child: number): number {
  const [, parents, children] = rows;
  const firstParent = at(parents.first, household);
  const ofOneChild = at(parents.first, household + 1) - firstParent;
  const childrenBefore = child - at(children.first, household);
  return at(pairs().first, household) + childrenBefore * ofOneChild + parent - firstParent;
}

function familyRow(households: readonly Household[]): Row {
  const own = countedUpTo(households.length);
  return {
    ids: households.map(() => 'family'),
    answers: households.map(({ family }) => family),
    first: countedUpTo(households.length + 1),
    households: own,
    own,
    told: new Uint8Array(households.length).fill(1),
  };
}

function memberRow(households: readonly Household[], kind: 'parent' | 'child'): Row {
  const ids: string[] = [];
  const answers: Answers[] = [];
  const household: number[] = [];
  const first = new Int32Array(households.length + 1);
  const told = new Uint8Array(households.length);
  for (let i = 0; i < households.length; i++) {
    const members = households[i]?.[listOf[kind]];
    told[i] = members === undefined ? 0 : 1;
    for (const member of members ?? [somebody]) {
      ids.push(member.id);
      answers.push(member);
      household.push(i);
    }
    first[i + 1] = ids.length;
  }
  return { ids, answers, first, households: new Int32Array(household), own: countedUpTo(ids.length), told };
}

const somebody: Member = { id: '' };

function pairsOf(parents: Row, children: Row): Pairs {
  const [households, ofParents, ofChildren]: [number[], number[], number[]] = [[], [], []];
  const first = new Int32Array(parents.first.length);
  for (let household = 0; household + 1 < first.length; household++) {
    for (let child = at(children.first, household); child < at(children.first, household + 1); child++) {
      for (let parent = at(parents.first, household); parent < at(parents.first, household + 1); parent++) {
        households.push(household);
        ofParents.push(parent);
        ofChildren.push(child);
      }
    }
    first[household + 1] = households.length;
  }
  return {
    first,
    households: new Int32Array(households),
    own: countedUpTo(households.length),
    parents: new Int32Array(ofParents),
    children: new Int32Array(ofChildren),
  };
}

function countedUpTo(end: number): Int32Array {
  const numbers = new Int32Array(end);
  for (let i = 0; i < end; i++) numbers[i] = i;
  return numbers;
}

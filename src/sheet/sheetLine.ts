import type { Citation, Condition, Text } from '#dsl';

/** One line of 规则说明书: what it says, what stands behind it, and what it is made of. */
export type SheetLine = {
  readonly says: Text;
  /** What the paper said and this line overtakes, in the paper's words. */
  readonly was?: string;
  /** The place in a paper that says so. */
  readonly source?: Citation;
  /** The office that knows, where nothing is published or settled. */
  readonly ask?: string;
  /** What must hold, where the line is one of a condition. */
  readonly condition?: Condition;
  readonly parts?: readonly SheetLine[];
};

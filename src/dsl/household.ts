/** `null` is the answer "不清楚"; an absent key is a question not answered yet. The rules treat both as unknown. */
export type Answer = string | number | boolean | null;

/** What was said about one family, parent or child, by the fact's key. */
export type Answers = Readonly<Record<string, Answer>>;

/** A parent or child; `id` tells the members of one household apart and means nothing else. */
export type Member = Answers & { readonly id: string };

/** What a family has said. A list that is absent has not been told yet; an empty one was told to be empty. */
export type Household = {
  readonly family: Answers;
  readonly parents?: readonly Member[];
  readonly children?: readonly Member[];
};

/** A fact about one subject. `subject` is a member's id, or "family". */
export type FactRef = { readonly fact: string; readonly subject: string };

export const listOf = { parent: 'parents', child: 'children' } as const;

export const membersOf = (household: Household, kind: 'parent' | 'child'): readonly Member[] | undefined =>
  household[listOf[kind]];

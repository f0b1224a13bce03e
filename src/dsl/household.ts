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
  kind === 'child' ? household.children : household.parents;

/** Adds an answer about the family or a member; `undefined` takes it back. */
export function withAnswer<T extends Household>(
  said: T,
  subject: string,
  key: string,
  answer: Answer | undefined,
): T {
  const change = <A extends Answers>(answers: A): A => {
    const { [key]: _old, ...rest } = answers;
    return (answer === undefined ? rest : { ...rest, [key]: answer }) as A;
  };
  const changeMember = (member: Member): Member => (member.id === subject ? change(member) : member);
  if (subject === 'family') return { ...said, family: change(said.family) };
  return {
    ...said,
    ...(said.parents && { parents: said.parents.map(changeMember) }),
    ...(said.children && { children: said.children.map(changeMember) }),
  };
}

/** What was said about a subject: a member's id, or "family". */
export function answersOf({ family, parents, children }: Household, subject: string): Answers | undefined {
  const isMeant = ({ id }: Member): boolean => id === subject;
  return subject === 'family' ? family : (parents?.find(isMeant) ?? children?.find(isMeant));
}

import type { Condition } from './conditions.ts';
import type { Text } from './text.ts';

/** Whom a fact is about. A fact's id begins with it: `child.birthDate`. */
export type Subject = 'family' | 'parent' | 'child';
type FactId = `${Subject}.${string}`;

/** An answer to a yes-or-no question, or the key of an option. */
type Choice = string | boolean;

type Words = {
  /** A noun phrase for sentences, cards and columns: "出生日期". */
  readonly name: Text;
  /** The question as it is asked. */
  readonly ask: Text;
  readonly help?: Text;
  /** Where this does not hold the fact does not apply: it is not asked, and a condition on it reads "no". */
  readonly onlyIf?: Condition;
  /** Answers a family may well bring about by a step of its own, and that step as the beginning of a sentence. */
  readonly mayChange?: { readonly to: readonly [Choice, ...Choice[]]; readonly says: Text };
};

/** A fixed calendar date, or a day counted from the day the question is about. */
export type DateBound = string | { readonly daysFromAsOf: number };

export type Option = Text & {
  readonly help?: Text;
  /** An option that would hurt to meet unasked: it stands behind a quiet link. */
  readonly gentle?: true;
};

export type YesNoFact<Id extends string = string> = Words & { readonly kind: 'yesNo'; readonly id: Id };
export type DateFact<Id extends string = string> = Words & {
  readonly kind: 'date';
  readonly id: Id;
  /** What any answer must lie between, both days included. An unanswered date is treated as this whole range. */
  readonly earliest: DateBound;
  readonly latest: DateBound;
  /** The date fact that stands in, as an estimate, while the event is still expected. */
  readonly estimatedBy?: string;
};
/** Whole yuan. */
export type MoneyFact<Id extends string = string> = Words & {
  readonly kind: 'money';
  readonly id: Id;
  readonly max: number;
};
export type ChoiceFact<
  Id extends string = string,
  Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>,
> = Words & { readonly kind: 'choice'; readonly id: Id; readonly options: Options };

export type Fact = YesNoFact | DateFact | MoneyFact | ChoiceFact;

/** The type of an answer to `F`. */
export type ValueOf<F extends Fact> = F extends YesNoFact
  ? boolean
  : F extends DateFact
    ? string
    : F extends MoneyFact
      ? number
      : F extends ChoiceFact<string, infer Options>
        ? keyof Options & string
        : never;

export const yesNo = <const Id extends FactId>(id: Id, spec: Words): YesNoFact<Id> => ({
  kind: 'yesNo',
  id,
  ...spec,
});
export const date = <const Id extends FactId>(id: Id, spec: Omit<DateFact, 'kind' | 'id'>): DateFact<Id> => ({
  kind: 'date',
  id,
  ...spec,
});
export const money = <const Id extends FactId>(
  id: Id,
  spec: Omit<MoneyFact, 'kind' | 'id'>,
): MoneyFact<Id> => ({
  kind: 'money',
  id,
  ...spec,
});
export const choice = <const Id extends FactId, const Options extends Readonly<Record<string, Option>>>(
  id: Id,
  spec: Words & { readonly options: Options },
): ChoiceFact<Id, Options> => ({ kind: 'choice', id, ...spec });

export const subjectOf = (factId: string): Subject =>
  factId.startsWith('child.') ? 'child' : factId.startsWith('parent.') ? 'parent' : 'family';
/** The key of a fact inside its subject's answers: `birthDate` of `child.birthDate`. */
export const keyOf = (factId: string): string => factId.slice(factId.indexOf('.') + 1);

import {
  keyOf,
  subjectOf,
  type Benefit,
  type Condition,
  type Fact,
  type Instrument,
  type LocalStandard,
  type Office,
  type Pack,
  type Subject,
} from '#dsl';
import type { Finder } from './evaluate.ts';

/** A pack with its parts found by id. Asking for an id that a checked pack does not hold is a bug and throws. */
export type Rulebook = {
  readonly pack: Pack;
  readonly fact: (id: string) => Fact;
  readonly column: (factId: string) => Column;
  /** A blank for each of the columns about a subject, to be copied. */
  readonly blanks: Readonly<Record<Subject, readonly undefined[]>>;
  readonly benefit: (id: string) => Benefit;
  readonly instrument: (id: string) => Instrument;
  readonly office: (id: string) => Office;
  /** Whether a date is only an estimate of an event still expected. */
  readonly isEstimate: (factId: string) => boolean;
  /** What the region has set for a national parameter, if anything. */
  readonly localStandardOf: (parameterId: string) => LocalStandard | undefined;
  /** Conditions made ready for `evaluate`, each when it is first asked. */
  readonly finders: WeakMap<Condition, Finder>;
};

/** Where the answers to a fact stand: whose they are, their key, and the fact's number among those about them. */
export type Column = { readonly of: Subject; readonly key: string; readonly i: number; readonly fact: Fact };

export function rulebookOf(pack: Pack): Rulebook {
  const localStandards = new Map(pack.localStandards.map((standard) => [standard.of, standard]));
  const estimates = new Set(pack.facts.map((fact) => (fact.kind === 'date' ? fact.estimatedBy : undefined)));
  const columnsOf = (of: Subject) =>
    pack.facts
      .filter(({ id }) => subjectOf(id) === of)
      .map((fact, i) => ({ id: fact.id, of, key: keyOf(fact.id), i, fact }));
  const [family, parent, child] = [columnsOf('family'), columnsOf('parent'), columnsOf('child')];
  const column = lookUp('fact', [...family, ...parent, ...child]);
  return {
    pack,
    fact: (id) => column(id).fact,
    column,
    blanks: { family: blanksFor(family), parent: blanksFor(parent), child: blanksFor(child) },
    benefit: lookUp('benefit', pack.benefits),
    instrument: lookUp('instrument', pack.instruments),
    office: lookUp('office', pack.offices),
    isEstimate: (factId) => estimates.has(factId),
    localStandardOf: (parameterId) => localStandards.get(parameterId),
    finders: new WeakMap(),
  };
}

const blanksFor = (columns: readonly Column[]): undefined[] => columns.map(() => undefined);

function lookUp<T extends { readonly id: string }>(kind: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new ReferenceError(`The pack has no ${kind} "${id}"`);
    return item;
  };
}

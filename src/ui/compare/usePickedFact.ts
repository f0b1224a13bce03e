import type { Fact, FactRef } from '#dsl';
import { useState } from 'react';
import { useRules } from '../state/useRules.ts';

/** The answer that a family would have different, and the question it answers. */
export function usePickedFact(): {
  readonly picked: FactRef | undefined;
  readonly pick: (ref: FactRef | undefined) => void;
  readonly fact: Fact | undefined;
} {
  const rulebook = useRules();
  const [picked, pick] = useState<FactRef>();
  return { picked, pick, fact: picked && rulebook.fact(picked.fact) };
}

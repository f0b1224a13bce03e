import { useContext } from 'react';
import type { Rulebook } from '../../engine/rulebook.ts';
import { RulesContext } from './RulesContext.ts';

/** The rules, on every page behind the start page. */
export function useRules(): Rulebook {
  const rulebook = useContext(RulesContext)?.rulebook;
  if (rulebook === undefined) throw new ReferenceError('useRules is called before the rules are there');
  return rulebook;
}

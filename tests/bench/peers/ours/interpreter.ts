import type { Household, Pack } from '#dsl';
import { evaluate, type Finding } from '../../../../src/engine/evaluate.ts';
import { rulebookOf } from '../../../../src/engine/rulebook.ts';
import { situationOf } from '../../../../src/engine/situation.ts';
import { asOf } from '../families.ts';

/** Our interpreter: every rule with its finding, which holds the truth, its reasons and what is missing. */
export function open({ pack }: { readonly pack: Pack }): (household: Household) => Finding[] {
  const rulebook = rulebookOf(pack);
  return (household) => {
    const situation = situationOf(rulebook, household, asOf);
    return pack.benefits.map(({ when }) => evaluate(when, situation, asOf));
  };
}

const answers = { yes: true, no: false, unknown: 'unknown' } as const;
export const read = (findings: readonly Finding[]) => findings.map(({ truth }) => answers[truth]);
export const missing = (findings: readonly Finding[], i: number) =>
  findings[i]?.missing.map(({ fact, subject }) => `${fact} ${subject}`);

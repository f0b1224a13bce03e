import type { Household } from '#dsl';
import type { Ruling } from './ruling.ts';
import { assess } from '../../src/engine/assess.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';

/** What both evaluators must say of one benefit for one subject on one day. */
type Said = Omit<Ruling, 'benefit'> & { readonly benefit: string };

/** What the compiled rules say. */
export const saidByRuling = ({ benefit, ...rest }: Ruling): Said => ({ ...rest, benefit: benefit.id });

/** What the interpreter says, as far as it speaks of the day itself. */
export const saidByInterpreter = (rulebook: Rulebook, household: Household, asOf: string): Said[] =>
  assess(rulebook, household, asOf).map(({ benefit, subject, verdict, missing, unsettled, spans }) => {
    const open = verdict === 'undetermined';
    const now = spans.find(({ from, through }) => from <= asOf && asOf <= (through ?? asOf));
    return {
      benefit: benefit.id,
      subject,
      verdict,
      missing: open && missing.length > 0,
      unsettled: open && unsettled.length > 0,
      amount: now?.revision?.value,
      localAmount: now?.localRevision?.value,
    };
  });

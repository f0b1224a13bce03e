import { evaluate, rulesOf, type Answer, type Rules } from 'liuzhou-birth-benefits-rules';

// Compiled by run.ts against the installed package: what an engineer's editor will know of it.
const answers: Answer[] = evaluate({ family: {} }, { asOf: '2026-11-24' });
const verdict: 'entitled' | 'notEntitled' | 'undetermined' | undefined = answers[0]?.verdict;
// @ts-expect-error The day is never the clock's.
evaluate({ family: {} });
export const again = (rules: Rules): Rules => rulesOf(rules.pack);
export { verdict };

import type { Household, Member } from '#dsl';
import { addDays } from '../../../src/engine/calendar.ts';

/** The day the families of the bench are asked about. */
export const asOf = '2026-11-24';

/** Families that have answered everything, always the same ones: children of 0 to 20 years, parents of 20 to 59. */
export function familiesOf(howMany: number): Household[] {
  let state = 20_230_224;
  /** A whole number below `n` (Park and Miller's generator: the bench must not depend on the day it runs). */
  const below = (n: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  const pick = (...options: readonly string[]): string => options[below(options.length)] ?? '';
  const yearsAgo = (from: number, to: number): string =>
    addDays(asOf, -365 * from - below(365 * (to - from)));
  const child = (id: string): Member => ({
    id,
    birthDate: yearsAgo(0, below(2) === 0 ? 4 : 21),
    bond: pick('birth', 'birth', 'birth', 'adopted', 'step'),
    disabled: below(6) === 0,
    school: pick('none', 'kindergarten', 'primary'),
  });
  const parent = (id: string): Member => ({
    id,
    birthDate: yearsAgo(20, 60),
    work: pick('employed', 'employed', 'own', 'none'),
    insured: below(4) > 0,
  });
  const members = (of: (id: string) => Member, n: number): Member[] =>
    Array.from({ length: n }, (_, i) => of(String(i)));
  return Array.from({ length: howMany }, () => ({
    family: {
      resident: below(4) > 0,
      lowIncome: below(3) === 0,
      housing: pick('owns', 'rents', 'none'),
      movedIn: yearsAgo(0, 12),
    },
    parents: members(parent, 1 + below(2)),
    children: members(child, below(5)),
  }));
}

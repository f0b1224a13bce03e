import type { Pack } from '#dsl';
import { packSchema } from '../dsl/packSchema.ts';
import { checkPack } from './checkPack.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** A pack from outside as its text, taken whole or refused whole with everything that is wrong with it. */
export type ReadPack = { readonly pack: Pack } | { readonly issues: readonly PackIssue[] };

export function readPack(text: string): ReadPack {
  let candidate: unknown;
  try {
    candidate = JSON.parse(text);
  } catch {
    return { issues: [issue('shape', '', '不是完整的 JSON', 'This is not valid JSON')] };
  }
  const issues = checkPack(candidate);
  return issues.length > 0 ? { issues } : { pack: packSchema.parse(candidate) };
}

import type { Pack } from '#dsl';
import { packSchema } from '../dsl/packSchema.ts';
import { checkPack } from './checkPack.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** A pack from outside as its text, taken whole or refused whole with everything that is wrong with it. */
export type ReadPack = { readonly pack: Pack } | { readonly issues: readonly PackIssue[] };

export function readPack(text: string): ReadPack {
  const candidate = parsed(text);
  if (candidate === undefined) return { issues: [notJson] };
  const issues = checkPack(candidate);
  if (issues.length > 0) return { issues };
  const shaped = packSchema.safeParse(candidate);
  return shaped.success ? { pack: shaped.data } : { issues: [notJson] };
}

const notJson = issue('shape', '', '不是完整的 JSON', 'This is not valid JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

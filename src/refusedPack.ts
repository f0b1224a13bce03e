import type { PackIssue } from './engine/packIssue.ts';

/** A pack that was not taken, with everything that is wrong with it. */
export class RefusedPack extends Error {
  readonly issues: readonly PackIssue[];
  constructor(issues: readonly PackIssue[]) {
    super(`The pack is refused for ${issues.length} mistakes`);
    this.issues = issues;
  }
}

import type { Text } from '#dsl';

/** What an author may get wrong. */
export type PackIssueCode =
  | 'shape'
  | 'duplicateId'
  | 'unknownId'
  | 'wrongFactKind'
  | 'unknownOption'
  | 'outOfScope'
  | 'circular'
  | 'noOfficeToConfirm'
  | 'outOfOrder'
  | 'noStart'
  | 'noSuchDay'
  | 'twoEnds'
  | 'notAsked'
  | 'wrongSum'
  | 'notExact'
  | 'notUnderAMeasure'
  | 'exampleFails';

/** One mistake in a pack: `path` leads to it (`benefits.2.when.of.0.fact`), `message` says what would be right. */
export type PackIssue = { readonly code: PackIssueCode; readonly path: string; readonly message: Text };

export const issue = (code: PackIssueCode, path: string, zh: string, en: string): PackIssue => ({
  code,
  path,
  message: { zh, en },
});

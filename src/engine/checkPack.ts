import { householdSchema, type Pack } from '#dsl';
import { packSchema } from '../dsl/packSchema.ts';
import { assessBenefit } from './assess.ts';
import { checkBenefit, checkRevisions } from './checkBenefit.ts';
import { checkCondition, checkMoment, scopeOf } from './checkCondition.ts';
import { checkConflict } from './checkConflict.ts';
import { checkFacts } from './checkFacts.ts';
import { checkReferences } from './checkReferences.ts';
import { issue, type PackIssue } from './packIssue.ts';
import { rulebookOf } from './rulebook.ts';
import { situationOf } from './situation.ts';

/**
 * Everything that is wrong with a pack, from a rule folder or a JSON file alike. A pack with an issue is refused
 * whole; one without can be evaluated for any household. Later checks wait for the shape, and examples for the rest.
 */
export function checkPack(candidate: unknown): PackIssue[] {
  const parsed = packSchema.safeParse(candidate);
  if (!parsed.success) {
    return parsed.error.issues.map((misfit) => wrongForm(misfit, ''));
  }
  const pack = parsed.data;
  const issues = [
    ...checkFacts(pack),
    ...pack.conflicts.flatMap((conflict, i) => checkConflict(conflict, `conflicts.${i}.of`, pack)),
    ...pack.benefits.flatMap((benefit, i) => checkBenefit(benefit, `benefits.${i}`, pack)),
    ...pack.notices.flatMap(({ when }, i) => checkCondition(when, `notices.${i}.when`, scopeOf(pack))),
    ...pack.localStandards.flatMap((standard, i) => checkRevisions(standard, `localStandards.${i}`)),
    ...checkReferences(pack),
    ...checkSchoolStart(pack),
  ];
  return issues.length > 0 ? issues : checkExamples(pack);
}

function checkSchoolStart(pack: Pack): PackIssue[] {
  if (pack.schoolStart === undefined) return [];
  const scope = scopeOf(pack, 'child');
  return [
    ...checkMoment(pack.schoolStart.at, 'schoolStart.at', scope),
    ...checkCondition(pack.schoolStart.when, 'schoolStart.when', scope),
  ];
}

function wrongForm(
  misfit: { readonly path: readonly PropertyKey[]; readonly message: string },
  within: string,
): PackIssue {
  const path = [...(within === '' ? [] : [within]), ...misfit.path.map(String)].join('.');
  return issue('shape', path, `格式不对：${misfit.message}`, `Wrong form: ${misfit.message}`);
}

/** A worked case that comes out differently from what its author says. */
function checkExamples(pack: Pack): PackIssue[] {
  const rulebook = rulebookOf(pack);
  const schema = householdSchema(pack);
  return pack.benefits.flatMap((benefit, i) =>
    benefit.examples.flatMap((example, j) => {
      const path = `benefits.${i}.examples.${j}`;
      const read = schema.safeParse(example.household);
      if (!read.success) return read.error.issues.map((misfit) => wrongForm(misfit, `${path}.household`));
      const situation = situationOf(rulebook, example.household, example.asOf);
      const found = assessBenefit(benefit, situation).find(({ subject }) => subject === example.subject);
      const expected = told(example.verdict, example.missing ?? []);
      const actual = found
        ? told(
            found.verdict,
            found.missing.map(({ fact }) => fact),
          )
        : 'nothing';
      return actual === expected
        ? []
        : [
            issue(
              'exampleFails',
              path,
              `“${example.name.zh}”应为 ${expected}，得到 ${actual}`,
              `"${example.name.en}" should give ${expected}, but gives ${actual}`,
            ),
          ];
    }),
  );
}

const told = (verdict: string, missing: readonly string[]): string =>
  missing.length === 0 ? verdict : `${verdict} (${[...new Set(missing)].join(', ')})`;

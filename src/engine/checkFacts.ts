import { subjectOf, type Fact, type Pack } from '#dsl';
import { checkCondition, checkFact, checkValue, scopeOf } from './checkCondition.ts';
import { factsNamedIn } from './factsNamed.ts';
import { issue, type PackIssue } from './packIssue.ts';

/** The mistakes in what a pack may ask, and in the pages that ask it. */
export function checkFacts(pack: Pack): PackIssue[] {
  return [...checkEachFact(pack), ...checkPages(pack)];
}

function checkEachFact(pack: Pack): PackIssue[] {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return pack.facts.flatMap((fact, i) => {
    const path = `facts.${i}`;
    const scope = scopeOf(pack, subjectOf(fact.id));
    return [
      ...(fact.onlyIf ? checkCondition(fact.onlyIf, `${path}.onlyIf`, scope) : []),
      ...(fact.mayChange?.to ?? []).flatMap((value) => checkValue(fact, value, `${path}.mayChange`)),
      ...(fact.kind === 'date' && fact.estimatedBy
        ? checkFact(fact.estimatedBy, ['date'], `${path}.estimatedBy`, scope)
        : []),
      ...(hangsOnItself(fact.id, facts)
        ? [
            issue(
              'circular',
              `${path}.onlyIf`,
              `“${fact.id}”是否适用绕回了自己`,
              `Whether "${fact.id}" applies hangs on itself`,
            ),
          ]
        : []),
    ];
  });
}

function hangsOnItself(factId: string, facts: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set<string>();
  const follow = (id: string): boolean => {
    const fact = facts.get(id);
    const next = [
      ...(fact?.onlyIf ? factsNamedIn(fact.onlyIf) : []),
      ...(fact?.kind === 'date' && fact.estimatedBy ? [fact.estimatedBy] : []),
    ];
    return next.some((to) => {
      if (to === factId) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return follow(to);
    });
  };
  return follow(factId);
}

function checkPages(pack: Pack): PackIssue[] {
  const ofPages = pack.pages.flatMap((page, i) => {
    const subject = page.lists?.members ?? subjectOf(page.facts[0] ?? '');
    const scope = scopeOf(pack, subject);
    return [
      ...page.facts.flatMap((id, j) =>
        checkFact(id, ['yesNo', 'choice', 'date', 'money'], `pages.${i}.facts.${j}`, scope),
      ),
      ...(page.lists ? checkFact(page.lists.kind, ['choice'], `pages.${i}.lists.kind`, scope) : []),
    ];
  });
  const asked = new Set(
    pack.pages.flatMap((page) => [...page.facts, ...(page.lists ? [page.lists.kind] : [])]),
  );
  const notAsked = pack.facts.flatMap((fact, i) =>
    asked.has(fact.id)
      ? []
      : [issue('notAsked', `facts.${i}`, `没有页面问“${fact.id}”`, `No page asks for "${fact.id}"`)],
  );
  return [...ofPages, ...notAsked];
}

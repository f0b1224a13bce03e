import { all, atLeast, clause, count, dayOf, duringMonths, is, money, oneOf, reached, refer } from '#dsl';
import { expect, test } from 'vitest';
import { factsBehind, factsNamedIn } from '../../src/engine/factsNamed.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benefitWhen, born, kind, law, local, packOf, rents, text, works } from './aPack.ts';

test('every fact a condition names, wherever it stands, in order', () => {
  const condition = all(
    clause(text('本地'), refer(law, '一'), is(local, true)),
    duringMonths({ from: dayOf(born) }),
    atLeast(count('child', oneOf(kind, ['born'])), 1),
  );
  expect(factsNamedIn(condition)).toEqual(['family.local', 'child.born', 'child.kind']);
});

test('behind a fact are those that decide whether it applies, and the one that stands in for it', () => {
  const rulebook = rulebookOf(packOf(benefitWhen(is(local, true))));
  expect([...factsBehind(is(works, true), rulebook)]).toEqual(['parent.works']);
  expect(factsBehind(reached(born, 3), rulebook)).toEqual(new Set(['child.born', 'child.kind', 'child.due']));
});

test('and those behind them in turn', () => {
  const pack = packOf(benefitWhen(is(local, true)));
  const ask = text('问');
  const deposit = money('family.deposit', { name: ask, ask, max: 1, onlyIf: is(rents, true) });
  const facts = pack.facts.map((fact) =>
    fact.id === rents.id ? { ...fact, onlyIf: is(local, true) } : fact,
  );
  const rulebook = rulebookOf({ ...pack, facts: [...facts, deposit] });
  expect(factsBehind({ op: 'is', fact: deposit.id, value: true }, rulebook)).toEqual(
    new Set(['family.deposit', 'family.rents', 'family.local']),
  );
});

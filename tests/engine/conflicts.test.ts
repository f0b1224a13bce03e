import {
  atLeast,
  comesBefore,
  conflict,
  count,
  date,
  daysApart,
  holds,
  is,
  withinYearsOf,
  type Contradiction,
  type Household,
  type Member,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { conflictsIn } from '../../src/engine/conflicts.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benefitWhen, born as bornFact, kind, local, packOf, text } from './aPack.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const found = (household: Household, day = asOf): string[] =>
  conflictsIn(rulebook, household, day).map((each) => each.conflict.id);

const born = (birthDate: string | null, rest: object = {}): Member => ({
  id: 'child',
  stage: 'living',
  bond: 'birth',
  birthDate,
  ...rest,
});
const children = (...list: Member[]): Household => ({
  family: {},
  children: list.map((child, i) => ({ ...child, id: `c${i}` })),
});

describe('a parent and a child', () => {
  const family = (parent: string | null, child: string, bond = 'birth'): Household => ({
    family: {},
    parents: [{ id: 'm', role: 'mother', birthDate: parent }],
    children: [born(child, { bond })],
  });

  test('whose mother was 11 at the birth are pointed out', () => {
    expect(found(family('2014-06-11', '2026-06-10'))).toEqual(['parent-under-12']);
  });
  test('on her twelfth birthday are not', () => {
    expect(found(family('2014-06-10', '2026-06-10'))).toEqual([]);
  });
  test('are not, where the child was adopted or a date is not known', () => {
    expect(found(family('2014-06-11', '2026-06-10', 'adopted'))).toEqual([]);
    expect(found(family(null, '2026-06-10'))).toEqual([]);
  });
});

describe('two births', () => {
  test('nine days apart are pointed out, and twins over midnight are not', () => {
    expect(found(children(born('2025-06-01'), born('2025-06-10')))).toEqual(['births-too-close']);
    expect(found(children(born('2025-06-10'), born('2025-06-10')))).toEqual([]);
    expect(found(children(born('2025-06-10'), born('2025-06-11')))).toEqual([]);
    expect(found(children(born('2025-06-10'), born('2025-06-12')))).toEqual(['births-too-close']);
  });
  test('half a year apart at the least are no contradiction', () => {
    // 2025-01-01 and 182 days are 2025-07-02.
    expect(found(children(born('2025-01-01'), born('2025-07-02')))).toEqual(['births-too-close']);
    expect(found(children(born('2025-01-01'), born('2025-07-03')))).toEqual([]);
  });
  test('of which one is a due date count as well', () => {
    const expected = { id: 'x', stage: 'expected', dueDate: '2026-12-24' };
    expect(found(children(born('2026-09-01'), expected))).toEqual(['births-too-close']);
  });
  test('of a stepchild and an own child may lie close', () => {
    expect(found(children(born('2025-06-01'), born('2025-06-10', { bond: 'step' })))).toEqual([]);
  });
  test('all found among three children, each pair once', () => {
    const three = children(born('2025-06-10'), born('2025-06-01'), born('2020-01-01'));
    expect(conflictsIn(rulebook, three, asOf).map(({ refs }) => refs.map(({ subject }) => subject))).toEqual([
      ['c1', 'c0'],
    ]);
  });
});

test('a death, an adoption and a guardianship come after the birth', () => {
  const died = { stage: 'died', deathDate: '2020-01-01' };
  expect(found(children(born('2020-01-02', died)))).toEqual(['died-before-birth']);
  expect(found(children(born('2020-01-01', died)))).toEqual([]);
  const adopted = { bond: 'adopted', adoptedOn: '2020-01-01' };
  expect(found(children(born('2020-01-02', adopted)))).toEqual(['adopted-before-birth']);
  const ward = { bond: 'ward', guardianSince: '2020-01-01' };
  expect(found(children(born('2020-01-02', ward)))).toEqual(['guardian-before-birth']);
});

test('a first application in the year after the birth cannot be while it is the year of birth', () => {
  const nextYear = { subsidyFirst: 'nextYear' };
  expect(found(children(born('2026-01-01', nextYear)))).toEqual(['subsidy-in-a-year-to-come']);
  expect(found(children(born('2026-01-01', nextYear)), '2026-12-31')).toEqual(['subsidy-in-a-year-to-come']);
  expect(found(children(born('2026-01-01', nextYear)), '2027-01-01')).toEqual([]);
  expect(found(children(born('2025-12-31', nextYear)))).toEqual([]);
});

test('answers on marriage, custody and plans that do not go together', () => {
  const parents = [
    { id: 'm', role: 'mother' },
    { id: 'f', role: 'father' },
  ];
  const together = born('2020-01-01', { custody: 'together' });
  expect(found({ family: { marriage: 'divorced' }, children: [together] })).toEqual([
    'divorced-but-together',
  ]);
  const custody = (marriage: string, child: Member): string[] =>
    found({ family: { marriage }, children: [child] });
  expect(custody('divorced', { ...together, bond: 'adopted' })).toEqual(['divorced-but-together']);
  expect(custody('divorced', { ...together, bond: 'step' })).toEqual([]);
  expect(custody('divorced', { ...together, custody: 'ours' })).toEqual([]);
  expect(custody('married', together)).toEqual([]);
  for (const plans of ['marry', 'marryAndConceive']) {
    expect(found({ family: { marriage: 'married', plans } })).toEqual(['married-and-about-to-marry']);
  }
  expect(found({ family: { marriage: 'married', plans: 'conceive' } })).toEqual([]);
  for (const marriage of ['widowed', 'divorced']) {
    expect(found({ family: { marriage }, parents })).toEqual(['alone-with-two-parents']);
    for (const one of parents) {
      const withGuardian = [one, { id: 'g', role: 'guardian' }];
      expect(found({ family: { marriage }, parents: withGuardian })).toEqual([]);
      expect(found({ family: { marriage }, parents: [one] })).toEqual([]);
    }
  }
  expect(found({ family: { marriage: 'married' }, parents })).toEqual([]);
  expect(found({ family: { marriage: null, plans: 'marry' }, parents })).toEqual([]);
});

test('two mothers or two fathers', () => {
  const two = (role: string): Household => ({
    family: {},
    parents: [
      { id: 'a', role },
      { id: 'b', role },
    ],
  });
  expect(found(two('mother'))).toEqual(['two-mothers']);
  expect(found(two('father'))).toEqual(['two-fathers']);
  expect(found(two('guardian'))).toEqual([]);
});

test('what the family has kept comes up again with another answer, not otherwise', () => {
  const key = (second: string): string | undefined =>
    conflictsIn(rulebook, children(born('2025-06-01'), born(second)), asOf)[0]?.key;
  expect(key('2025-06-10')).toBe(key('2025-06-10'));
  expect(key('2025-06-10')).not.toBe(key('2025-06-11'));
});

describe('the answers that do not go together', () => {
  const gone = date('child.gone', {
    name: text('去世'),
    ask: text('去世'),
    earliest: '1990-01-01',
    latest: '2026-11-24',
  });
  const grown = date('parent.born', {
    name: text('出生'),
    ask: text('出生'),
    earliest: '1900-01-01',
    latest: '2026-11-24',
  });
  const isBorn = is(kind, 'born');
  /** Every time a contradiction is found: its answers, each with whose it is, and its key. */
  const lies = (of: Contradiction, household: Household) => {
    const pack = packOf(benefitWhen(is(local, true)));
    const conflicts = [conflict('odd', text('怪'), of)];
    return conflictsIn(
      rulebookOf({ ...pack, facts: [...pack.facts, gone, grown], conflicts }),
      household,
      asOf,
    ).map(({ refs, key }) => ({ refs: refs.map(({ fact, subject }) => `${subject} ${fact}`), key }));
  };
  const child = (id: string, day: string | null, rest: object = {}): Member => ({
    id,
    kind: 'born',
    born: day,
    ...rest,
  });
  const together = (...list: Member[]): Household => ({ family: {}, children: list });

  test('are the two dates of a child', () => {
    const died = child('c', '2020-01-02', { gone: '2020-01-01' });
    expect(lies(comesBefore(gone, bornFact), together(died))).toEqual([
      { refs: ['c child.gone', 'c child.born'], key: 'odd c.child.born=2020-01-02 c.child.gone=2020-01-01' },
    ]);
  });

  test('are a date of the parent and one of the child', () => {
    const household = { ...together(child('c', '2020-01-01')), parents: [{ id: 'p', born: '2010-01-01' }] };
    expect(lies(withinYearsOf(grown, 12, bornFact, isBorn), household)).toEqual([
      {
        refs: ['p parent.born', 'c child.born'],
        key: 'odd c.child.born=2020-01-01 p.parent.born=2010-01-01',
      },
    ]);
  });

  test('of two children are told once, and none where a day is not known', () => {
    const sameDay = daysApart(bornFact, 0, 9, isBorn);
    const pairs = (...list: Member[]) => lies(sameDay, together(...list)).map(({ refs }) => refs.join(', '));
    expect(pairs(child('a', '2025-06-01'), child('b', '2025-06-01'))).toEqual(['a child.born, b child.born']);
    expect(pairs(child('a', '2025-06-10'), child('b', '2020-01-01'), child('c', '2025-06-01'))).toEqual([
      'c child.born, a child.born',
    ]);
    expect(pairs(child('a', '2025-06-01'), child('b', null))).toEqual([]);
    expect(pairs(child('a', null), child('b', '2025-06-01'))).toEqual([]);
  });

  test('make the same key in whatever order the children were told', () => {
    const two = holds('family', atLeast(count('child', isBorn), 2));
    const [a, b] = [child('a', '2025-06-01'), child('b', '2020-01-01')];
    const keys = [together(a, b), together(b, a)].map((household) => lies(two, household)[0]?.key);
    expect(keys).toEqual([
      'odd a.child.kind=born b.child.kind=born',
      'odd a.child.kind=born b.child.kind=born',
    ]);
  });

  test('of the family are its own', () => {
    expect(lies(holds('family', is(local, true)), { family: { local: true } })).toEqual([
      { refs: ['family family.local'], key: 'odd family.family.local=true' },
    ]);
  });
});

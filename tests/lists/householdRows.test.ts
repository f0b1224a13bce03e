import type { Household, Member } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { householdRows, listHeaders } from '../../src/lists/householdRows.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';
import { readList } from '../../src/lists/readList.ts';
import { cases } from '../households/cases.ts';

const columns = columnsOf(liuzhou);

describe.each(cases)('$name', ({ household, asOf }) => {
  test('is the same household once written as rows and read again', () => {
    const sheet = {
      name: '名册',
      rows: [listHeaders(columns), ...householdRows(liuzhou, columns, '001', household)],
    };
    const list = readList(liuzhou, sheet, mapHeaders(liuzhou, sheet), asOf);
    expect(list.problems.filter(({ code }) => code !== 'untold')).toEqual([]);
    expect(list.households.map((one) => one.household)).toEqual([asTold(household)]);
  });
});

/** The household with the ids that a list gives, and its answers in no particular order. */
function asTold({ family, parents, children }: Household): Household {
  return {
    family,
    ...(parents && { parents: parents.map((one, i) => called(one, `parent-${i + 1}`)) }),
    ...(children && { children: children.map((one, i) => called(one, `child-${i + 1}`)) }),
  };
}

const called = (member: Member, id: string): Member => ({ ...member, id });

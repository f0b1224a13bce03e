import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { columnsByRole, columnsOf } from '../../src/lists/column.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';

const mapped = (headers: readonly string[], remembered = {}) =>
  mapHeaders(liuzhou, { name: '名册', rows: [headers] }, remembered);

test.each([...columnsOf(liuzhou), ...columnsByRole(liuzhou)].map((column) => [column.id, column.header]))(
  '%s is found by its header in both languages',
  (id, { zh, en }) => {
    expect(mapped([zh]).mapping).toEqual({ [zh]: id });
    expect(mapped([en]).mapping).toEqual({ [en]: id });
  },
);

test('headers as registers have them', () => {
  const headers = [
    '家庭编号',
    '孩子 出生日期',
    '子女性别',
    '婚姻状况',
    '父亲工作情况',
    '预产期',
    '姓名',
    '联系电话',
    '身份证号',
  ];
  expect(mapped(headers).mapping).toEqual({
    家庭编号: 'household',
    '孩子 出生日期': 'child.birthDate',
    子女性别: 'child.sex',
    婚姻状况: 'family.marriage',
    父亲工作情况: 'father.work',
    预产期: 'child.dueDate',
  });
  expect(mapped(headers).suggestions).toEqual({});
});

test('a header that may mean several columns is offered them, and none is guessed', () => {
  const { mapping, suggestions } = mapped(['户号', '出生日期']);
  expect(mapping).toEqual({ 户号: 'household' });
  expect(suggestions['出生日期']).toContain('child.birthDate');
});

test('what a worker chose before goes first, by the name of the header alone', () => {
  expect(
    mapped(['编码', '出生日期', '婚姻状况'], { 编码: 'household', 出生日期: 'child.birthDate', 婚姻状况: '' })
      .mapping,
  ).toEqual({
    编码: 'household',
    出生日期: 'child.birthDate',
  });
});

test('a choice remembered for a column that is no more is forgotten', () => {
  expect(mapped(['户号'], { 户号: 'family.gone' }).mapping).toEqual({ 户号: 'household' });
});

test('two headers with the same name are told apart, and a column is taken once', () => {
  const { headers, mapping } = mapped(['户号', '预产期', '预产期']);
  expect(headers).toEqual(['户号', '预产期', '预产期 (2)']);
  expect(mapping).toEqual({ 户号: 'household', 预产期: 'child.dueDate' });
});

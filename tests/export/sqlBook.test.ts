import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, any, atLeast, before, count, is, not, oneOf, unsettled, type Condition, type Pack } from '#dsl';
import { childBirthDate, childStage } from '../../rules/facts/child.ts';
import { marriage } from '../../rules/facts/family.ts';
import { parentRole } from '../../rules/facts/parent.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { taxOffice } from '../../rules/sources/offices.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { sqlBook } from '../../src/export/sql/sqlBook.ts';
import { citationsIn } from '../../src/engine/citationsIn.ts';

const book = sqlBook(rulebookOf(liuzhou));
const textOf = (path: string): string => book.find((file) => file.path === path)?.text ?? '';
const shared = textOf('2-shared-views.sql');
/** What all four engines are given; each load example speaks to one of them. */
const common = book.filter(({ path }) => !path.startsWith('load/'));

test.each(book.map(({ path }) => path))('docs/sql/%s is as it is now (npm run rules:sql)', (path) => {
  expect(readFileSync(join('docs/sql', path), 'utf8')).toBe(textOf(path));
});

test('no file is left of a rule that is gone', () => {
  const files = readdirSync('docs/sql', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sql'),
  );
  expect(files.sort()).toEqual(book.map(({ path }) => path).sort());
});

describe('only what DuckDB, PostgreSQL, Spark SQL and Trino share', () => {
  /** Decision 12 names where each engine documents them. */
  const words = new Set(
    `ALL AND AS BIGINT BOOLEAN BY CASE CAST COALESCE CREATE CROSS DATE DAY DROP ELSE END EXISTS EXTRACT FALSE FROM GROUP
     IF IN INSERT INTERVAL INTO IS JOIN LEFT MAX MONTH NOT NULL ON OR SELECT SUM TABLE THEN TRUE UNION VARCHAR VIEW WHEN WHERE WITH
     YEAR`.split(/\s+/),
  );
  const called = new Set('AND AS CAST COALESCE EXTRACT IN MAX NOT ON OR SUM VARCHAR'.split(' '));
  /** Reserved in at least one of the four, as their documentation lists them, beside the words above. */
  const reserved = new Set(
    `alter analyse analyze anti any array asc asymmetric authorization both check collate collation column concurrently
     constraint cube current_catalog current_date current_path current_role current_schema current_time
     current_timestamp current_user deallocate default deferrable delete desc describe distinct do escape except execute
     false fetch filter for foreign freeze full fetch grant grouping having ilike initially inner intersect
     isnull json_array json_exists json_object json_query json_table json_value lambda lateral leading like limit listagg
     localtime localtimestamp minus natural normalize notnull offset only order outer overlaps pivot placing prepare
     primary qualify recursive references returning right rollup select semi session_user show similar skip some start
     summarize symmetric tablesample to trailing trim uescape unique unnest unpivot user using values variadic verbose
     window`.split(/\s+/),
  );

  test.each(common.map(({ path }) => path))('%s', (path) => {
    const text = textOf(path)
      .replace(/--.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, "''");
    const upper = text.match(/\b[A-Z][A-Z_]*\b/g) ?? [];
    expect(upper.filter((word) => !words.has(word))).toEqual([]);
    const calls = [...text.matchAll(/([A-Za-z_]\w*) ?\(/g)].flatMap(([, name]) => name ?? []);
    expect(
      calls.filter(
        (name) => !called.has(name) && !/^(step_\d+|\w+_sums|household|parent|child|answers)$/.test(name),
      ),
    ).toEqual([]);
    expect(text.match(/[^\sA-Za-z0-9_'.,;()*+=<>-]/g) ?? []).toEqual([]);
    const names = text.match(/\b[a-z]\w*\b/g) ?? [];
    expect(names.filter((name) => reserved.has(name) || words.has(name.toUpperCase()))).toEqual([]);
    // PostgreSQL cuts longer names.
    expect(names.filter((name) => name.length > 63)).toEqual([]);
  });

  test('a name stands for one thing, whatever the case of its letters', () => {
    const views = [
      ...common
        .map(({ text }) => text)
        .join('\n')
        .matchAll(/^CREATE (?:VIEW|TABLE) (\w+)/gm),
    ].map(([, name]) => name);
    expect(new Set(views).size).toBe(views.length);
  });
});

describe.each(liuzhou.benefits.map(({ id }) => id))('%s', (id) => {
  test('quotes above its conditions every sentence of the law that they rest on', () => {
    const { when, grant, inForce } = rulebookOf(liuzhou).benefit(id);
    const amounts = grant.kind === 'deduction' ? grant.monthly : 'amount' in grant ? grant.amount : {};
    const quotes = citationsIn({ when, inForce: inForce ?? {}, amounts }).flatMap(
      ({ citation }) => citation.quote ?? [],
    );
    const said = textOf(`3-benefits/${id}.sql`) + shared;
    expect(quotes.filter((quote) => !said.includes(`“${quote}”`))).toEqual([]);
  });
});

/** The rule book with one benefit alone, about the family and under another condition. */
function withCondition(when: Condition, facts: Pack['facts'] = liuzhou.facts): Pack {
  const [benefit] = liuzhou.benefits.filter(({ per }) => per === 'family');
  if (benefit === undefined) throw new ReferenceError('No benefit is about the family');
  return { ...liuzhou, facts, benefits: [{ ...benefit, when }] };
}
const viewOf = (when: Condition): string => {
  const files = sqlBook(rulebookOf(withCondition(when)));
  return files
    .filter(({ path }) => /^[23]/.test(path))
    .map(({ text }) => text)
    .join('\n');
};
const question = unsettled({ zh: '没有写明', en: 'Not settled' }, taxOffice);

test('and, or, not keep their brackets', () => {
  const married = is(marriage, 'married');
  const alone = oneOf(marriage, ['divorced', 'widowed']);
  expect(viewOf(not(all(married, any(alone, not(married)))))).toContain(
    "AND NOT (h.marriage = 'married' AND (h.marriage IN ('divorced', 'widowed') OR NOT (h.marriage = 'married'))) AS holds",
  );
});

test('a date that may be one of many decides only where its whole range does', () => {
  const sql = viewOf(atLeast(count('child', before(childBirthDate, '2016-01-01')), 2));
  expect(sql).toContain(`CASE
    WHEN c.birth_date_latest < DATE '2016-01-01' THEN TRUE
    WHEN c.birth_date_earliest < DATE '2016-01-01' THEN NULL
    ELSE FALSE
  END AS birth_date_before_2016_01_01`);
  expect(sql).toContain(
    'CASE WHEN c.children_1_sure >= 2 THEN TRUE WHEN c.children_1_possible >= 2 THEN NULL ELSE FALSE END AS children_1_at_least_2',
  );
});

test('what keeps a verdict open is told apart: an answer, or what no text settles', () => {
  const sql = viewOf(all(is(marriage, 'married'), question));
  expect(sql).toContain("h.marriage = 'married' AS part_1");
  expect(sql).toContain('CAST(NULL AS BOOLEAN) AS question_1');
  expect(sql).toContain('AND h.part_1\n    AND h.question_1 AS holds');
  expect(sql).toContain('h.holds IS NULL AND h.part_1 IS NULL AS missing');
  expect(sql).toContain('h.holds IS NULL AS unsettled');
});

test('a count that looks at the member outside it is refused by name', () => {
  const mothers = count('parent', atLeast(count('child', is(parentRole, 'mother')), 1));
  expect(() => viewOf(atLeast(mothers, 1))).toThrow('A count over child looks at another member: role');
});

test('a fact that applies or not by what no text settles is refused by name', () => {
  const facts = liuzhou.facts.map((fact) =>
    fact.id === childStage.id ? { ...fact, onlyIf: question } : fact,
  );
  const pack = withCondition(atLeast(count('child', is(childStage, 'living')), 1), facts);
  expect(() => sqlBook(rulebookOf(pack))).toThrow('"child.stage"');
});

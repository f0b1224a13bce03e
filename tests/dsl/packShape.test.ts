import { describe, expect, test } from 'vitest';
import { packSchema } from '../../src/dsl/packSchema.ts';
import { benefitWhen, law, local, packOf, settlement, text } from '../engine/aPack.ts';

/** What a pack that arrives as JSON may look like. */

const when = { op: 'is', fact: local.id, value: true } as const;
const benefit = benefitWhen(when);
const pack = packOf(benefit);
const fits = (candidate: object): boolean => packSchema.safeParse(candidate).success;
const withBenefit = (changed: object): object => ({ ...pack, benefits: [{ ...benefit, ...changed }] });

test('the small pack itself fits', () => {
  expect(fits(withBenefit({}))).toBe(true);
});

test.each([
  ['benefit', true],
  ['child.isChinese', true],
  ['infant-care_2', true],
  ['2nd', false],
  ['.benefit', false],
  ['two words', false],
  ['benefit/', false],
  ['', false],
])('"%s" as a name of a thing: %s', (id, isOne) => {
  expect(fits(withBenefit({ id }))).toBe(isOne);
});

describe('a task of every year', () => {
  const due = (changed: object): boolean => fits(withBenefit({ deadlines: [{ ...settlement, ...changed }] }));

  test.each([
    ['06-30', true],
    ['6-30', false],
    ['2026-06-30', false],
    ['06-300', false],
  ])('that ends on "%s": %s', (through, isOne) => {
    expect(due({ through })).toBe(isOne);
  });

  test.each([
    ['lastYear', true],
    ['sameYear', true],
    ['nextYear', true],
    ['', false],
    ['everyYear', false],
  ])('about "%s": %s', (about, isOne) => {
    expect(due({ about })).toBe(isOne);
  });
});

test('a child in an example has a name, and answers beside it', () => {
  const [example] = benefit.examples;
  const about = (child: object): boolean =>
    fits(withBenefit({ examples: [{ ...example, household: { family: {}, children: [child] } }] }));
  expect(about({ id: 'child', kind: 'born', born: null })).toBe(true);
  expect(about({ kind: 'born' })).toBe(false);
  expect(about({ id: 1 })).toBe(false);
});

describe('a measure of the paper', () => {
  const head = { no: 1, title: text('一'), quote: '落实国家的规定' };
  const measure = (rest: object): boolean =>
    fits({ ...pack, policy: law.id, measures: [{ ...head, ...rest }] });

  test('has benefits, or a reason why it has none, or is still to be done', () => {
    expect(measure({ benefits: ['benefit'] })).toBe(true);
    expect(measure({ noBenefit: text('没有') })).toBe(true);
    expect(measure({ pending: true })).toBe(true);
  });

  test('is nothing else', () => {
    expect(measure({})).toBe(false);
    expect(measure({ benefits: [] })).toBe(false);
    expect(measure({ pending: false })).toBe(false);
    expect(measure({ pending: true, benefits: ['benefit'] })).toBe(false);
    expect(fits({ ...pack, measures: [{ pending: true }] })).toBe(false);
  });
});

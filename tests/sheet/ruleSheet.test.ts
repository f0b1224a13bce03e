import { cash, is, loan, low, noLessThan, range, refer, unpublished, type Figure } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { figureLine } from '../../src/sheet/figureLine.ts';
import { ruleSheet } from '../../src/sheet/ruleSheet.ts';
import type { SheetLine } from '../../src/sheet/sheetLine.ts';
import { amount, benefitWhen, law, local, office, packOf, text } from '../engine/aPack.ts';

const plain = benefitWhen(is(local, true));
const sheetOf = (benefit = plain) => ruleSheet(benefit, rulebookOf(packOf(benefit)));

describe('a figure', () => {
  test.each<[Figure, string, string]>([
    [{ kind: 'exact', value: 3600 }, '3,600元/年', '3,600 yuan a year'],
    [noLessThan(590), '至少590元/年', 'At least 590 yuan a year'],
    [range(1, 20000, refer(law, '')), '1–20,000元/年，说法不一', '1–20,000 yuan a year; sources differ'],
  ])('%j', (figure, zh, en) => {
    expect(figureLine(figure, 'yuanPerYear').says).toEqual({ zh, en });
  });

  test('that nobody has published names whom to ask and no number', () => {
    const { says, ask } = figureLine(unpublished(office), 'yuan');
    expect(says.zh + says.en).not.toMatch(/\d/);
    expect(ask).toBe('office');
  });

  test('in dispute shows both sources', () => {
    const other = refer(law, '七', low(office));
    expect(figureLine(range(1, 2, other), 'yuan').parts?.map(({ source }) => source)).toEqual([other]);
  });
});

test('sections without a line are left out, the others keep their order', () => {
  expect(sheetOf().sections.map(({ id }) => id)).toEqual(['conditions', 'grant', 'apply']);
  const full = benefitWhen(is(local, true), {
    grant: cash(amount),
    checkedByOffice: [text('户口')],
    bring: [text('身份证')],
    notes: [{ says: text('每年一次'), source: refer(law, '') }],
  });
  expect(sheetOf(full).sections.map(({ id }) => id)).toEqual([
    'conditions',
    'checkedByOffice',
    'grant',
    'standard',
    'notes',
    'apply',
    'bring',
  ]);
});

test('a standard lists its changes, oldest first, each with the day and the article', () => {
  const sheet = sheetOf(benefitWhen(is(local, true), { grant: loan({ what: text('贷款'), amount }) }));
  const [standard] = sheet.sections.find(({ id }) => id === 'standard')?.lines ?? [];
  expect(standard?.says.zh).toBe('金额（核对日期：2026年11月24日）');
  expect(standard?.parts?.map(({ says }) => says.zh)).toEqual([
    '2022年1月1日起：1,000元/月',
    '2023年1月1日起：2,000元/月',
  ]);
  expect(standard?.parts?.every(({ source }) => source?.instrument === law.id)).toBe(true);
});

describe('Liuzhou', () => {
  const rulebook = rulebookOf(liuzhou);
  const linesOf = (line: SheetLine): SheetLine[] => [line, ...(line.parts ?? []).flatMap(linesOf)];
  const changesOf = (id: string) =>
    ruleSheet(rulebook.benefit(id), rulebook).sections.find((section) => section.id === 'overtaken')?.lines ??
    [];

  test('both childcare subsidies say that the national scheme has overtaken the paper (dossier C9)', () => {
    for (const id of ['childcare-subsidy', 'childcare-subsidy-before-2025']) {
      const [change, ...more] = changesOf(id);
      expect(more).toEqual([]);
      expect(change?.was).toContain('因地制宜出台育儿补贴');
      expect(change?.says.zh).toContain('2025年1月1日');
      expect(change?.source?.instrument).toBe('subsidy-scheme-2025');
    }
  });

  test('the infant deduction says 2,000 yuan since 2023 (dossier F1.2)', () => {
    const [change] = changesOf('infant-care-deduction');
    expect(change?.says.zh).toContain('提高到2,000元，从2023年1月1日起');
    expect(change?.source?.quote).toBe('由每个婴幼儿每月1000元提高到2000元');
  });

  test('childcare says twice that a target of 2025 has passed', () => {
    expect(changesOf('affordable-childcare').map(({ says }) => says.zh)).toEqual([
      expect.stringContaining('时间已经过了'),
      expect.stringContaining('时间已经过了'),
    ]);
  });

  test('every line is told in both languages', () => {
    const missing = liuzhou.benefits.flatMap((benefit) => {
      const { head, sections } = ruleSheet(benefit, rulebook);
      return [...head, ...sections.flatMap(({ lines }) => lines)]
        .flatMap(linesOf)
        .filter(({ says }) => says.zh === '' || !/[a-z]/i.test(says.en));
    });
    expect(missing).toEqual([]);
  });
});

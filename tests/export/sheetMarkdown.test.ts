import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { sheetMarkdown } from '../../src/export/sheetMarkdown.ts';
import { citationsIn } from '../../src/engine/citationsIn.ts';

const rulebook = rulebookOf(liuzhou);
const sheetOf = (id: string): string => sheetMarkdown(rulebook.benefit(id), rulebook);

describe.each(liuzhou.benefits.map(({ id }) => id))('%s', (id) => {
  test('has its sheet in docs/rules as it is now (npm run rules:sheet)', () => {
    expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toBe(sheetOf(id));
  });

  test('its sheet quotes every sentence that the condition, the grant, the deadlines and the notes rest on', () => {
    const { when, grant, notes, deadlines } = rulebook.benefit(id);
    const income = grant.kind === 'deduction' ? { ...grant, income: [] } : grant;
    const quotes = citationsIn({ when, income, notes, deadlines }).flatMap(
      ({ citation }) => citation.quote ?? [],
    );
    expect(quotes.filter((quote) => !sheetOf(id).includes(`“${quote}”`))).toEqual([]);
  });
});

test('no sheet is left of a benefit that is gone', () => {
  const sheets = readdirSync('docs/rules').filter((file) => !['README.md', 'ledger.md'].includes(file));
  expect(sheets.sort()).toEqual(liuzhou.benefits.map(({ id }) => `${id}.md`).sort());
});

test('the tax item reads as the article does', () => {
  const sheet = sheetOf('infant-care-deduction');
  expect(sheet).toContain('从出生日期所在的月份起，到出生日期满3年的那天所在的月份的前一个月止');
  expect(sheet).toContain('2023年1月1日起：2,000元/月\n    - 依据：国发〔2023〕13号');
  expect(sheet).toContain('个税年度汇算，补扣还没扣的月份：每年3月1日到6月30日，办上一年的');
  expect(sheet).toContain('在个税 APP 里确认专项附加扣除：每年12月1日到12月31日，办下一年的');
  expect(sheet).toContain('第三条（七）：“为婴幼儿出生的当月至年满3周岁的前一个月”');
});

test('days counted from a birth are said in words', () => {
  expect(sheetOf('newborn-medical-insurance')).toContain('出生日期起，最晚出生日期以后的第90天');
  expect(sheetOf('birth-joint-handling')).toContain('最晚出生日期满1个月的那天');
  expect(sheetOf('maternal-health-management')).toContain('每个孩子各算，最晚预产期以前的第190天');
});

test('what nobody has published is said with whom to ask, and never a number', () => {
  const sheet = sheetOf('special-assistance-deceased');
  expect(sheet).toContain('至少590元/月');
  expect(sheet).toMatch(/地方标准[^]*没有查到公开的数字（问户籍所在地的乡镇政府或街道办事处/);
});

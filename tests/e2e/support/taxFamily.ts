import { inject } from 'vitest';
import type { Family } from './family.ts';
import { linkTo } from './linkTo.ts';

/** The family of the name: mother 20,000, father 90,000 taxable yuan, one child born on 10 June 2025. */
export async function tellTaxFamily(family: Family): Promise<void> {
  await tellTaxMembers(family, '妈妈', '爸爸');
  await tellIncome(family, '20,000');
  await tellIncome(family, '90000');
}

/** The same family brought along by a link, as far as the check page: where answering is not what a test is about. */
export async function bringTaxFamily({ page }: Family): Promise<void> {
  await page.goto(inject('siteUrl') + linkTo(taxFamily, ['tax'], '2026-11-24'));
  await page.getByRole('heading', { name: '您家的结果', level: 1 }).waitFor();
  await page.getByRole('link', { name: '核对或修改回答' }).click();
  await page.getByRole('heading', { name: '核对您的回答', level: 1 }).waitFor();
}

const taxFamily = {
  family: {},
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'father', role: 'father', income: 'comprehensive', comprehensiveTaxable: 90_000 },
  ],
  children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
};

/** The child of that family and these parents, up to the first one's income page. */
export async function tellTaxMembers(family: Family, ...parents: readonly string[]): Promise<void> {
  await family.start('孩子3岁前的个税扣除');
  await family.addChildren('已经出生', [{ 哪一天出生: '2025-06-10', 什么关系: '亲生' }]);
  await family.goOn();
  for (const parent of parents) await family.press(parent);
  await family.goOn();
}

/** One parent's income page: wages, and so many taxable yuan. */
export async function tellIncome(family: Family, taxable: string): Promise<void> {
  await family.choose('哪种收入', '工资、劳务、稿酬等');
  await family.typeMoney('应纳税所得额', taxable);
  await family.goOn();
}

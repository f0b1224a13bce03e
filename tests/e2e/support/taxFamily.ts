import type { Family } from './family.ts';

/** The family of the name: mother 20,000, father 90,000 taxable yuan, one child born on 10 June 2025. */
export async function tellTaxFamily(family: Family): Promise<void> {
  await tellTaxMembers(family, '妈妈', '爸爸');
  await tellIncome(family, '20,000');
  await tellIncome(family, '90000');
}

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

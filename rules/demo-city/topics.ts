import type { Topic } from '#dsl';

export const topics: readonly Topic[] = [
  {
    id: 'tax',
    name: { zh: '养孩子的个税扣除', en: 'Income tax and children' },
    hint: { zh: '国家的规定，各地一样', en: 'National rules, the same everywhere' },
  },
  {
    id: 'subsidy',
    name: { zh: '育儿补贴', en: 'Childcare subsidy' },
    hint: { zh: '国家和广西的规定', en: 'Rules of the state and of Guangxi' },
  },
  {
    id: 'health',
    name: { zh: '备孕', en: 'Before a pregnancy' },
    hint: { zh: '广西的规定', en: 'Rules of Guangxi' },
  },
  {
    id: 'pram',
    name: { zh: '借婴儿推车（虚构）', en: 'Borrowing a pram (invented)' },
    hint: { zh: '示例市自己的待遇，只用来演示', en: 'A benefit of Demo City’s own, made up to show how' },
  },
];

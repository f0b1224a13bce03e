import type { Text } from '#dsl';
import { factsThatCount } from '../engine/wantedFacts.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { allowedValues } from './allowedValues.ts';
import { columnsOf, householdColumn, type Column } from './column.ts';
import { exampleCells } from './exampleCells.ts';
import { listHeaders } from './householdRows.ts';
import type { Table } from './table.ts';

/** The columns that the benefits of these topics can need, in the order of the template. */
export function columnsForTopics(rulebook: Rulebook, topics: readonly string[]): readonly Column[] {
  const { pack } = rulebook;
  const counting = new Set(
    pack.benefits
      .filter((benefit) => benefit.topics.some((topic) => topics.includes(topic)))
      .flatMap((benefit) => [...factsThatCount(benefit, rulebook)]),
  );
  const kinds = pack.pages.map((page) => page.lists?.kind);
  return columnsOf(pack).filter(({ fact }) => counting.has(fact.id) || kinds.includes(fact.id));
}

/** An empty list to fill in, and a sheet that explains every column: both from the facts. */
export function templateTables(columns: readonly Column[], asOf: string): readonly Table[] {
  return [
    {
      name: '名册',
      rows: [[...personalExamples, ...listHeaders(columns)]],
      choices: [
        ...personalExamples.map(() => undefined),
        undefined,
        ...columns.map(({ fact }) =>
          fact.kind === 'choice'
            ? [...Object.values(fact.options).map(({ zh }) => zh), '不清楚']
            : fact.kind === 'yesNo'
              ? ['是', '否', '不清楚']
              : undefined,
        ),
      ],
    },
    { name: '说明', rows: explanation(columns, asOf) },
  ];
}

/** Columns of the template that stand for all personal ones. */
const personalExamples = ['姓名', '电话'];

const both = ({ zh, en }: Text): string[] => [zh, en];

function explanation(columns: readonly Column[], asOf: string): string[][] {
  const examples = exampleCells(columns, asOf);
  return [
    ...howTo.map(both),
    [],
    ['列', 'Column', '问的是什么', 'What it asks', '可以填', 'What to enter', '例子 Example', '提示', 'Hint'],
    [...both(householdColumn.header), ...both(keyMeaning), ...both(keyValues), '001', '', ''],
    ...columns.map(({ fact, header }, i) => [
      ...both(header),
      ...both(fact.ask),
      ...both(allowedValues(fact, asOf)),
      examples[i] ?? '',
      ...(fact.help ? both(fact.help) : ['', '']),
    ]),
    [
      '其他列（姓名、电话等）',
      'Any other column',
      '不读，只原样带到结果里',
      'Not read, carried through to the result',
      '',
      '',
      '',
      '',
      '',
    ],
  ];
}

const keyMeaning: Text = {
  zh: '哪几行是同一户',
  en: 'Which rows are one household',
};
const keyValues: Text = {
  zh: '任意编号，同一户的每一行都填同一个号',
  en: 'Any number, the same in every row of a household',
};

const howTo: readonly Text[] = [
  {
    zh: '一个孩子一行。同一户有几个孩子就写几行，户号一样；家庭和家长的各列只填在第一行就行。',
    en: 'One row for each child. A household with several children takes several rows with the same number; fill in the family and the parents in the first row only.',
  },
  {
    zh: '家里的孩子都要列上，包括怀孕中的和成年的。没有孩子的，在“孩子的情况”里填“没有”。',
    en: 'List all children of the family, also grown ones and one expected. If there is none, write “none” where it asks for the child.',
  },
  {
    zh: '家长最多两位。离婚的只填抚养孩子的一位，已婚的两位都填。',
    en: 'At most two parents: both if married, only the one who has the children if divorced.',
  },
  {
    zh: '空着的格子就是还没有问；问过、对方不清楚的，填“不清楚”。',
    en: 'An empty cell is a question not asked yet; write “not sure” where the family did not know.',
  },
  {
    zh: '不用的列可以删掉，列的顺序可以变。',
    en: 'You may delete columns you do not use and change their order.',
  },
];

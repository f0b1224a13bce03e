import { expect, test } from 'vitest';
import { mergeLines } from '../../../src/ui/take/mergeLines.ts';

const joining = { comma: '、', colon: '：', inBrackets: (people: string) => `（${people}）` };
const vaccines = { what: '免费疫苗', amount: ['免费接种'] };

test('what two children get alike is told once, with both names', () => {
  const when = ['到2036年为止'];
  expect(
    mergeLines(
      [
        { ...vaccines, who: '第一个孩子', when },
        { ...vaccines, who: '第二个孩子', when },
      ],
      joining,
    ),
  ).toEqual([{ what: '免费疫苗（第一个孩子、第二个孩子）', amount: ['免费接种'], when }]);
});

test('where only the times differ, each stands by its name', () => {
  expect(
    mergeLines(
      [
        { ...vaccines, who: '第一个孩子', when: ['到2036年为止'] },
        { ...vaccines, who: '第二个孩子', when: ['到2043年为止'] },
      ],
      joining,
    ),
  ).toEqual([
    {
      what: '免费疫苗',
      amount: ['免费接种'],
      when: ['第一个孩子：到2036年为止', '第二个孩子：到2043年为止'],
    },
  ]);
});

test('another amount is another line; the family has no name', () => {
  expect(
    mergeLines(
      [
        { what: '产假', who: '妈妈', amount: ['98天'], when: [] },
        { what: '产假', who: '', amount: ['113天'], when: [] },
      ],
      joining,
    ),
  ).toEqual([
    { what: '产假（妈妈）', amount: ['98天'], when: [] },
    { what: '产假', amount: ['113天'], when: [] },
  ]);
});

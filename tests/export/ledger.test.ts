import { cite, is, note, type Pack } from '#dsl';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officeInstructions } from '../../rules/liuzhou/office-instructions.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { paperScan } from '../../src/cli/paperScan.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { ledger } from '../../src/export/ledger.ts';
import { ledgerMarkdown } from '../../src/export/ledgerMarkdown.ts';
import { ledgerSummary } from '../../src/export/ledgerSummary.ts';
import { paperMeasures } from '../../src/export/paperText.ts';
import { benefitWhen, law, local, packOf, text } from '../engine/aPack.ts';

const scan = ` 一、总则

（一）照顾孩子。加强

领导，免费给孩子 3 样东西；鼓励单位帮忙。做好工作。［责

任单位：甲局］
 二、其他
（二）督查。各局要报告。（责任单位：乙局）`;

const quoting = (article: string, quote: string): Pack =>
  packOf(benefitWhen(is(local, true), { notes: [note(text('有'), cite(law, article, quote))] }));
const because = text('交代机关');
const toOffices = (...begins: string[]) => [{ because, begins }];

/** Every row as "words → where it went". */
const rows = (pack: Pack, ...begins: string[]) =>
  ledger(scan, pack, toOffices(...begins)).measures.map(({ sentences }) =>
    sentences.map((sentence) => sentence.map(({ words, to }) => `${words} → ${to}`)),
  );
const misplaced = (pack: Pack, ...begins: string[]) => ledger(scan, pack, toOffices(...begins)).misplaced;

test('the paper is read measure by measure, without the breaks of the scan and without who is responsible', () => {
  expect(paperMeasures(scan)).toEqual([
    {
      article: '一',
      title: '照顾孩子',
      sentences: [['加强领导，', '免费给孩子3样东西；', '鼓励单位帮忙。'], ['做好工作。']],
    },
    { article: '二', title: '督查', sentences: [['各局要报告。']] },
  ]);
});

test('every phrase is quoted, or among the instructions, or nowhere', () => {
  expect(rows(quoting('一', '给孩子3样东西'), '加强', '各局')).toEqual([
    [
      ['加强领导， → offices', '免费给孩子3样东西； → benefits', '鼓励单位帮忙。 → nowhere'],
      ['做好工作。 → nowhere'],
    ],
    [['各局要报告。 → offices']],
  ]);
});

test('an instruction goes on to the end of its sentence and no further', () => {
  expect(rows(quoting('二', '要报告'), '加强领导')[0]).toEqual([
    ['加强领导，免费给孩子3样东西；鼓励单位帮忙。 → offices'],
    ['做好工作。 → nowhere'],
  ]);
});

test('a quote over the end of a sentence counts in both; one in another measure counts nowhere', () => {
  expect(rows(quoting('一', '鼓励单位帮忙。做好工作'))[0]?.slice(1)).toEqual([['做好工作。 → benefits']]);
  expect(misplaced(quoting('二', '做好工作'))).toEqual(['（二）做好工作']);
});

test('an entry that is not in the paper, stands within a phrase, is quoted, or is there twice is told', () => {
  const pack = quoting('一', '做好工作');
  expect(misplaced(pack, '加强领导', '各局要报告')).toEqual([]);
  expect(misplaced(pack, '加强团结', '领导', '做好工作', '加强', '加强领导')).toEqual([
    '加强团结',
    '领导',
    '做好工作',
    '加强领导',
  ]);
});

test('a measure not encoded yet is told apart from what nobody has read', () => {
  const pack = quoting('一', '做好工作');
  const [first] = pack.measures;
  const pending: Pack = {
    ...pack,
    measures: [...(first ? [first] : []), { no: 2, title: text('督查'), quote: '各局要报告', pending: true }],
  };
  expect(rows(pending)[1]).toEqual([['各局要报告。 → pending']]);
  expect(ledgerSummary(ledger(scan, pending, []))).toBe(
    '2条措施，3句；1句由1项待遇引用；0句只交代机关等单位；1句所在的措施还没有写成规则；1句没有去处',
  );
});

describe('Liuzhou', () => {
  const found = ledger(paperScan(), liuzhou, officeInstructions);

  test('the paper has its 22 measures, titled as in the pack', () => {
    expect(found.measures.map(({ measure }) => measure.title)).toEqual(
      liuzhou.measures.map(({ title }) => title.zh),
    );
    expect(found.measures).toHaveLength(22);
  });

  test('no sentence is left unread', () => {
    const unread = found.measures
      .flatMap(({ sentences }) => sentences.flat())
      .filter(({ to }) => to === 'nowhere')
      .map(({ words }) => words);
    expect(unread).toEqual([]);
  });

  test('every quote stands in the measure it names, every instruction stands in the paper once and unquoted', () => {
    expect(found.misplaced).toEqual([]);
  });

  test('the page in docs/rules is as it is now (npm run rules:ledger)', () => {
    expect(readFileSync('docs/rules/ledger.md', 'utf8')).toBe(ledgerMarkdown(found, rulebookOf(liuzhou)));
  });
});

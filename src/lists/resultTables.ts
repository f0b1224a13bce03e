import { dateText, listOf, type Benefit, type Pack, type Text } from '#dsl';
import { addDays } from '../engine/calendar.ts';
import type { Group } from '../engine/claimable.ts';
import { harmless } from './harmless.ts';
import { personalOf, type List, type ListedHousehold } from './list.ts';
import { daysLeftAt, groupAt, missingAt, subjectsAt, type Screening } from './screening.ts';
import type { Cell } from './sheet.ts';
import type { Table } from './table.ts';
import { householdsOf, matcherFor, type View } from './view.ts';

const asListed: View = { sort: 'list', isDescending: false };

/** What a result says of each group, for the column of a table. */
const groupWords: Readonly<Record<Group, Text>> = {
  entitled: { zh: '可以享受', en: 'Can get' },
  discretion: { zh: '可以申请，由单位决定', en: 'Can apply; the office decides' },
  encouraged: { zh: '政策鼓励，不是义务', en: 'Encouraged, not required' },
  missingAnswer: { zh: '还差回答', en: 'Answers missing' },
  askOffice: { zh: '要先问一问', en: 'Ask first' },
  later: { zh: '以后可以', en: 'Later' },
  no: { zh: '不符合', en: 'Does not qualify' },
};

/**
 * One row for each household and benefit that a view is about, in its order, with the personal columns of the list; of
 * some of its households alone where these are named.
 */
export function resultTable(
  pack: Pack,
  list: List,
  screening: Screening,
  view: View = asListed,
  households: readonly number[] = householdsOf(list, screening, view),
): Table {
  const nameOf = factNames(pack);
  const matches = matcherFor(screening, view);
  const rows = listedAt(list, households).flatMap(({ listed, i }) =>
    pack.benefits.flatMap((benefit, b): Cell[][] => {
      if (!matches(i, b)) return [];
      const group = groupAt(screening, i, b);
      const subjects = subjectsAt(screening, i, b);
      const [only] = subjects.length === 1 ? subjects : [];
      return [
        [
          listed.key,
          ...personalOf(listed, benefit.per === 'child' ? only : undefined),
          benefit.title.zh,
          groupWords[group].zh,
          subjectWords(pack, benefit, listed, subjects),
          missingAt(screening, i, b).map(nameOf).join('、'),
          dueDay(screening, i, b),
        ],
      ];
    }),
  );
  const headers = ['户号', ...list.personalHeaders, '待遇', '情况', '给谁', '还差的回答', '最近的截止日'];
  return { name: '结果', rows: [headers, ...rows].map((row) => row.map(harmless)) };
}

/** Households with their places in the list. */
const listedAt = (
  list: List,
  places: readonly number[],
): readonly { readonly listed: ListedHousehold; readonly i: number }[] =>
  places.flatMap((i) => {
    const listed = list.households[i];
    return listed ? [{ listed, i }] : [];
  });

/** One row for each household that a notice can be written to: what it can get, what to ask it, what is due first. */
export function noticeTable(pack: Pack, list: List, screening: Screening, view: View = asListed): Table {
  const nameOf = factNames(pack);
  const rows = listedAt(list, householdsOf(list, screening, view)).flatMap(({ listed, i }): Cell[][] => {
    const titles = (group: Group): string =>
      pack.benefits
        .filter((_, b) => groupAt(screening, i, b) === group)
        .map(({ title }) => title.zh)
        .join('；');
    const missing = new Set(pack.benefits.flatMap((_, b) => missingAt(screening, i, b)));
    const due = pack.benefits
      .flatMap((benefit, b) => {
        const days = daysLeftAt(screening, i, b);
        return days === undefined ? [] : [{ benefit, days }];
      })
      .sort((a, b) => a.days - b.days)[0];
    const cells = [
      titles('entitled'),
      titles('discretion'),
      titles('later'),
      [...missing].map(nameOf).join('、'),
      due ? `${dateText(addDays(screening.asOf, due.days)).zh}：${due.benefit.title.zh}` : '',
    ];
    return cells.every((cell) => cell === '') ? [] : [[listed.key, ...personalOf(listed), ...cells]];
  });
  const headers = [
    '户号',
    ...list.personalHeaders,
    '可以享受',
    '可以申请由单位决定',
    '以后可以',
    '还差的回答',
    '最近要办的',
  ];
  return { name: '通知', rows: [headers, ...rows].map((row) => row.map(harmless)) };
}

/** What could not be read, for whoever puts it right. */
export function problemTable({ problems }: List): Table {
  return {
    name: '要改的格子',
    rows: [
      ['工作表', '行', '格子', '列', '户号', '现在填的', '怎么改'],
      ...problems.map(({ sheet, row, cell = '', header = '', household = '', found = '', says }) => [
        sheet,
        row,
        cell,
        header,
        household,
        found,
        says.zh,
      ]),
    ].map((row) => row.map(harmless)),
  };
}

/** A fact or a list in words. */
function factNames({ facts }: Pack): (id: string) => string {
  const names = new Map(facts.map(({ id, name }) => [id, name.zh]));
  names.set(listOf.parent, '家长').set(listOf.child, '孩子');
  return (id) => names.get(id) ?? id;
}

/** Whom a benefit is for, where that is not the whole family: 孩子1、孩子3; a parent by who it is. */
function subjectWords(
  { facts, pages }: Pack,
  { per }: Benefit,
  { household }: ListedHousehold,
  subjects: readonly number[],
): string {
  if (per === 'family') return '';
  const kind = facts.find(({ id }) => pages.some(({ lists }) => lists?.members === per && lists.kind === id));
  const members = household[listOf[per]] ?? [];
  return subjects
    .filter((i) => i < members.length)
    .map((i) => {
      const answer = members[i]?.[kind?.id.slice(kind.id.indexOf('.') + 1) ?? ''];
      const role = per === 'parent' && kind?.kind === 'choice' ? kind.options[String(answer)]?.zh : undefined;
      return role ?? `${per === 'child' ? '孩子' : '家长'}${i + 1}`;
    })
    .join('、');
}

function dueDay(screening: Screening, household: number, benefit: number): string {
  const days = daysLeftAt(screening, household, benefit);
  return days === undefined ? '' : addDays(screening.asOf, days);
}

import type { Household } from '#dsl';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { interviewOf } from '../../src/questionnaire/interview.ts';
import { TimelinePage } from '../../src/ui/pages/TimelinePage.tsx';
import { threeChildren } from '../households/support/threeChildren.ts';
import { OnTheWay } from './support/OnTheWay.tsx';

/** The page as this family sees it on 24 November 2026. */
function open(household: Household, ...topics: string[]): void {
  render(
    <OnTheWay interview={interviewOf(household, topics)}>
      <TimelinePage />
    </OnTheWay>,
  );
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const lines = (element: HTMLElement): string[] =>
  within(element)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

test('what is next comes first, with its days in words and how far off they are', () => {
  open(threeChildren, 'birth', 'subsidy', 'tax');
  const next = section('接下来要办的');
  expect(
    within(next)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual([
    '申请育儿补贴（2026年）',
    '在个税 APP 里确认专项附加扣除（2027年）',
    '给孩子上户口（出生一个月内）',
    '给孩子参保缴费（出生90天内）',
    '个税年度汇算，补扣还没扣的月份（2026年）',
  ]);
  const [subsidy, confirm, hukou] = within(next)
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('h3'));
  // 24 November to 31 December: 6 + 31 days. 1 December: 7. 20 March: 7 + 30 + 31 + 28 + 20.
  expect(subsidy).toHaveTextContent('最晚2026年12月31日');
  expect(subsidy).toHaveTextContent('现在可以办，还有37天');
  expect(subsidy).toHaveTextContent('育儿补贴（2025年起出生）（第二个孩子）');
  expect(confirm).toHaveTextContent('2026年12月1日至12月31日');
  expect(confirm).toHaveTextContent('再过7天开始 · 每年一次');
  expect(hukou).toHaveTextContent('预计2027年3月20日至4月20日');
  expect(hukou).toHaveTextContent('再过116天开始');
  expect(hukou).toHaveTextContent('按预产期推算，以实际出生日期为准');
});

test('the list by date tells what the picture shows', () => {
  open(threeChildren, 'birth', 'subsidy');
  expect(lines(section('按日期看'))).toEqual([
    '12月31日期限 申请育儿补贴（2026年）第二个孩子',
    '预计3月开始 育儿补贴（2025年起出生）肚子里的宝宝',
    '预计3月19日最后一天 生育登记',
    '预计3月20日开始 “出生一件事”：五样手续一起办、新生儿参加医保肚子里的宝宝',
    '预计4月20日期限 给孩子上户口（出生一个月内）肚子里的宝宝',
    '预计6月18日期限 给孩子参保缴费（出生90天内）肚子里的宝宝',
    '12月31日期限 申请育儿补贴（2027年）第二个孩子',
    '预计12月31日期限 申请育儿补贴（2027年）肚子里的宝宝',
    '12月31日期限 申请育儿补贴（2028年）第二个孩子',
    '预计12月31日期限 申请育儿补贴（2028年）肚子里的宝宝',
    '预计12月31日期限 申请育儿补贴（2029年）肚子里的宝宝',
    '9月大约上小学 第二个孩子',
    '预计9月大约上小学 肚子里的宝宝',
  ]);
});

test('the picture is grouped by person, and a line opens to its card', async () => {
  open(threeChildren, 'birth');
  const picture = section('什么时候有什么');
  expect(
    within(picture)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual(['全家', '肚子里的宝宝']);
  const insurance = within(picture).getByText('新生儿参加医保');
  expect(insurance.closest('summary')).toHaveTextContent('预计2027年3月20日至6月18日');
  expect(within(picture).queryByText(/出生90天内参保缴费/)).toBeNull();
  await userEvent.click(insurance);
  expect(within(picture).getByText(/出生90天内参保缴费/)).toBeVisible();
});

test('a due date nobody knows gives no day, and none is made up', () => {
  open({ ...threeChildren, children: [{ id: 'child-1', stage: 'expected', dueDate: null }] }, 'birth');
  expect(section('接下来要办的')).toHaveTextContent('一年之内，没有要赶的期限');
  expect(document.body.textContent).not.toMatch(/2027年|预计/);
});

test('a claim that an answer still decides keeps its deadline, and says so', () => {
  const [mother, father] = threeChildren.parents ?? [];
  const child = { ...threeChildren.children?.[1], id: 'child-2', isChinese: null };
  open({ family: {}, parents: [mother!, father!], children: [child] }, 'subsidy');
  const next = section('接下来要办的');
  expect(next).toHaveTextContent('最晚2026年12月31日');
  expect(next).toHaveTextContent('能不能享受，要等补上回答');
});

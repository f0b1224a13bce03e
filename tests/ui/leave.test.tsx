import type { Household, Member } from '#dsl';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { interviewOf } from '../../src/questionnaire/interview.ts';
import { ResultPage } from '../../src/ui/pages/ResultPage.tsx';
import { OnTheWay } from './support/OnTheWay.tsx';

const mother: Member = {
  id: 'm',
  role: 'mother',
  work: 'employed',
  worksInGuangxi: true,
  birthInsurance: 'employer',
};
const father: Member = { id: 'f', role: 'father', work: 'employed', worksInGuangxi: true };
const born = (id: string, birthDate: string): Member => ({ id, stage: 'living', bond: 'birth', birthDate });
const family = (parents: readonly Member[], children: readonly Member[]): Household => ({
  family: { marriage: 'married', county: 'liunan' },
  parents,
  children,
});

/** The result that this family sees on 24 November 2026. */
function open(household: Household): void {
  render(
    <OnTheWay interview={interviewOf(household, ['leave'])}>
      <ResultPage />
    </OnTheWay>,
  );
}

const card = (title: string): HTMLElement => {
  const found = screen.getAllByRole('article').find((one) => within(one).queryByText(title));
  if (found === undefined) throw new Error(`no card is named ${title}`);
  return found;
};

test('98 days are certain, and what only the hospital can certify is told beside them', () => {
  open(family([mother, father], [born('c', '2026-11-03')]));
  const leave = card('产假（国家规定）');
  expect(leave).toHaveTextContent('98天');
  expect(leave).toHaveTextContent('医院证明难产的，再加15天。');
  expect(leave).not.toHaveTextContent('其中每多生一个宝宝');
  // 3 November + 97 days is 8 February; from the next day on only a difficult birth makes it longer.
  expect(leave).toHaveTextContent('最晚休到2027年2月8日；以后还能不能休，要先问。');
});

test('twins have 113 days, and the card says of what', () => {
  open(family([mother, father], [born('a', '2026-11-03'), born('b', '2026-11-03')]));
  const leave = card('产假（国家规定）');
  expect(leave).toHaveTextContent('113天');
  expect(leave).toHaveTextContent('其中每多生一个宝宝，加15天。');
});

test('Guangxi’s days are a range with both sources, never added to the others', async () => {
  open(family([mother, father], [born('c', '2026-11-03')]));
  const more = card('广西增加的产假');
  expect(more).toHaveTextContent('50–60天（各处说法不一，请先问清楚）');
  await userEvent.click(within(more).getByText('详情：为什么、怎么办'));
  await userEvent.click(within(more).getByText('为什么符合'));
  const standard = within(more).getByText('广西增加的产假，从2022年3月24日起按这个标准：').closest('div');
  expect(standard).toHaveTextContent('广西壮族自治区人口和计划生育条例');
  expect(standard).toHaveTextContent('法定98天+延长50天');
});

test('each parent has 10 days a year, and who pays is said with its source', async () => {
  open(family([mother, father], [born('c', '2026-11-03')]));
  const cards = screen.getAllByRole('article').filter((one) => within(one).queryByText('育儿假（广西）'));
  expect(cards).toHaveLength(2);
  expect(cards[0]).toHaveTextContent('每人每年10天');
  expect(cards[0]).toHaveTextContent('最晚休到2029年11月2日。');
  await userEvent.click(within(card('生育津贴')).getByText('详情：为什么、怎么办'));
  await userEvent.click(within(card('生育津贴')).getByText('怎么办、带什么'));
  const paidBy = within(card('生育津贴')).getByRole('heading', { name: '谁出钱' });
  expect(paidBy.nextElementSibling).toHaveTextContent('生育保险基金。保险费由单位交，自己不用交。');
});

test('a second birthday not told may be a twin’s: no day is added, and the answer is asked for', () => {
  open(family([mother, father], [born('a', '2026-11-03'), { ...born('b', ''), birthDate: null }]));
  const leave = card('产假（国家规定）');
  expect(leave).toHaveTextContent('98天');
  expect(leave).toHaveTextContent('补上下面的回答，天数可能更多。');
  expect(leave).toHaveTextContent('还差1个回答：');
  expect(within(leave).getByRole('link', { name: /出生日期/ })).toBeInTheDocument();
});

test('answers that are missing are counted as they are', () => {
  const untold = (id: string): Member => ({ ...born(id, ''), birthDate: null });
  open(family([mother, father], [born('a', '2026-11-03'), untold('b'), untold('c')]));
  const leave = card('产假（国家规定）');
  expect(leave).toHaveTextContent('还差2个回答：');
  expect(within(leave).getAllByRole('link', { name: /出生日期/ })).toHaveLength(2);
});

test('nobody reads of a miscarriage who has not spoken of one', () => {
  open(family([{ ...mother, pregnancyLoss: null }, father], [born('c', '2020-05-05')]));
  expect(document.body).not.toHaveTextContent('流产');
});

test('who has, reads how long the leave is, and nothing of the other case', () => {
  open(
    family(
      [{ ...mother, pregnancyLoss: 'before4Months', pregnancyLossOn: '2026-11-20' }, father],
      [born('c', '2020-05-05')],
    ),
  );
  const leave = card('流产后的休养假（不满4个月）');
  expect(leave).toHaveTextContent('15天');
  expect(leave).toHaveTextContent('最晚休到2026年12月4日；以后还能不能休，要先问。');
  expect(screen.queryByText('流产后的休养假（满4个月）')).toBeNull();
});

import type { Fact, Pack } from '#dsl';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { draftOf, emptyDraft } from '../../src/ui/controls/draft.ts';
import { FactField } from '../../src/ui/controls/FactField.tsx';
import { readDraft } from '../../src/ui/controls/readDraft.ts';
import { AtCase } from './support/AtCase.tsx';

const asOf = '2026-11-24';
const words = (zh: string) => ({ zh, en: zh });
const birth: Fact = {
  kind: 'date',
  id: 'child.birthDate',
  name: words('出生日期'),
  ask: words('哪一天出生的？'),
  earliest: '1930-01-01',
  latest: { daysFromAsOf: 0 },
};
const income: Fact = {
  kind: 'money',
  id: 'parent.taxable',
  name: words('应纳税所得额'),
  ask: words('多少元？'),
  max: 1_000_000,
};
const bond: Fact = {
  kind: 'choice',
  id: 'child.bond',
  name: words('关系'),
  ask: words('什么关系？'),
  options: { birth: words('亲生'), adopted: words('收养') },
};
const trader: Fact = {
  kind: 'yesNo',
  id: 'parent.trader',
  name: words('个体户'),
  ask: words('是个体户吗？'),
};
const pack: Pack = {
  id: 'test',
  title: words('自查'),
  lead: words('一句话'),
  basis: words('依据'),
  region: words('本地'),
  policy: 'law',
  instruments: [],
  offices: [],
  facts: [birth, income, bond, trader],
  topics: [],
  pages: [],
  benefits: [],
  localStandards: [],
  notices: [],
  conflicts: [],
  measures: [],
};
const rulebook = rulebookOf(pack);

/** The field as it stands on a page, and beneath it what 继续 would read from it. */
function Page({ fact }: { readonly fact: Fact }) {
  const [draft, setDraft] = useState(emptyDraft);
  return (
    <AtCase rulebook={rulebook}>
      <FactField fact={fact} draft={draft} onChange={setDraft} />
      <output>{JSON.stringify(readDraft(fact, draft, asOf) ?? 'nothing')}</output>
    </AtCase>
  );
}
const read = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

test('a date is read from three fields, full-width digits included', async () => {
  render(<Page fact={birth} />);
  const user = userEvent.setup();
  expect(read()).toBe('nothing');
  await user.type(screen.getByLabelText('年'), '２０２５');
  await user.type(screen.getByLabelText('月'), '6');
  await user.type(screen.getByLabelText('日'), '10');
  expect(read()).toEqual({ answer: '2025-06-10' });
  expect(screen.getByLabelText('年')).toHaveValue('2025');
});

test('a date after the day asked about is refused', async () => {
  render(<Page fact={birth} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('年'), '2026');
  await user.type(screen.getByLabelText('月'), '11');
  await user.type(screen.getByLabelText('日'), '25');
  expect(read()).toHaveProperty('problem.zh', '请填1930年1月1日到2026年11月24日之间的日期');
});

test('不清楚 empties a date, and typing takes it back', async () => {
  render(<Page fact={birth} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('年'), '2025');
  await user.click(screen.getByLabelText('不清楚'));
  expect(read()).toEqual({ answer: null });
  expect(screen.getByLabelText('年')).toHaveValue('');
  await user.type(screen.getByLabelText('年'), '2');
  expect(screen.getByLabelText('不清楚')).not.toBeChecked();
});

test('an amount may be written as 9万; 0 is an amount', async () => {
  render(<Page fact={income} />);
  const user = userEvent.setup();
  const field = screen.getByRole('textbox', { name: '应纳税所得额（元）' });
  await user.type(field, '9万');
  expect(read()).toEqual({ answer: 90_000 });
  await user.clear(field);
  await user.type(field, '0');
  expect(read()).toEqual({ answer: 0 });
});

test('yes, no and 不清楚 are three answers', async () => {
  render(<Page fact={trader} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('不是'));
  expect(read()).toEqual({ answer: false });
  await user.click(screen.getByLabelText('不清楚'));
  expect(read()).toEqual({ answer: null });
  await user.click(screen.getByLabelText('是'));
  expect(read()).toEqual({ answer: true });
});

test.each([
  [birth, '2025-06-10'],
  [income, 20_000],
  [bond, 'adopted'],
  [trader, false],
  [bond, null],
] as const)('an answer given earlier comes back unchanged: %#', (fact, answer) => {
  expect(readDraft(fact, draftOf(fact, answer), asOf)).toEqual({ answer });
});

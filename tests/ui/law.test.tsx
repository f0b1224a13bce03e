import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { front } from '../../rules/liuzhou/front.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { emptyInterview, type Interview } from '../../src/questionnaire/interview.ts';
import { App } from '../../src/ui/App.tsx';
import { WordsProvider } from '../../src/ui/language/WordsProvider.tsx';

const rulebook = rulebookOf(liuzhou);
const today = '2026-11-24';

/** One child is 4 by then, the other 1; the mother earns wages, the father has no income. */
const family: Interview = {
  topics: ['tax'],
  family: {},
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20000 },
    { id: 'father', role: 'father', income: 'none' },
  ],
  children: [
    { id: 'older', stage: 'living', birthDate: '2022-11-20', bond: 'birth', education: 'preschool' },
    { id: 'younger', stage: 'living', birthDate: '2025-06-10', bond: 'birth' },
  ],
  told: ['parents', 'children'],
  kept: [],
};

function visit(address: string, interview: Interview = emptyInterview): void {
  render(
    <WordsProvider i18n={createI18n()}>
      <MemoryRouter initialEntries={[address]}>
        <App
          front={front}
          loadRules={() => Promise.resolve(rulebook)}
          today={today}
          initial={{ state: { interview, language: 'zh-CN', dropped: [], keeping: 'off' }, rulebook }}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
}

const section = async (name: string) => within(await screen.findByRole('region', { name }));
/** The line of a condition with these words. */
const line = (words: string): HTMLElement => {
  const item = screen.getAllByText(words, { exact: false })[0]?.closest('li');
  if (!item) throw new Error(`no line says ${words}`);
  return item;
};

beforeEach(() => sessionStorage.clear());

describe('the measures', () => {
  test('each has its words, and its benefits with how strongly the law speaks', async () => {
    visit('/law');
    const housing = await section('第11条 加大家庭养育保障力度');
    expect(housing.getByText(/对符合条件的生育三孩家庭、计划生育特殊家庭/)).toHaveAttribute('lang', 'zh-CN');
    const [item] = housing
      .getAllByRole('listitem')
      .filter((one) => one.textContent?.includes('公租房优先保障'));
    expect(item).toHaveTextContent('由单位决定');
    expect(housing.getByRole('link', { name: '公租房优先保障' })).toHaveAttribute(
      'href',
      '#/law/public-rental-priority',
    );
    // The title follows the page.
    await waitFor(() => expect(document.title).toContain('政策依据'));
  });

  test('what the paper said of the subsidy stands beside what holds now', async () => {
    visit('/law');
    const housing = await section('第11条 加大家庭养育保障力度');
    expect(housing.getByText(/因地制宜出台育儿补贴/)).toHaveAttribute('lang', 'zh-CN');
    expect(housing.getByText(/从2025年1月1日起，育儿补贴按全国统一的制度发放/)).toBeInTheDocument();
  });

  test('one that holds nothing to claim says why', async () => {
    visit('/law');
    const monitoring = await section('第3条 强化人口监测和形势研判');
    expect(monitoring.getByText('对机关工作的部署，没有个人可以申请的事项')).toBeInTheDocument();
    expect(monitoring.queryByRole('link')).toBeNull();
  });

  test('there are 22, and the page says what it is', async () => {
    visit('/law');
    await screen.findByText('柳办发〔2023〕1号');
    expect(screen.getAllByRole('region')).toHaveLength(22);
    expect(screen.getByText('2023年2月23日')).toBeInTheDocument();
    expect(screen.getByText(/不是行政决定，也不代替文件原文/)).toBeInTheDocument();
  });

  test('a link to one measure brings its heading into focus', async () => {
    visit('/law?measure=11');
    expect(await screen.findByRole('heading', { name: '第11条 加大家庭养育保障力度' })).toHaveFocus();
  });
});

describe('the sheet of a benefit', () => {
  test('without answers it reads as the plain rule', async () => {
    visit('/law/infant-care-deduction');
    await screen.findByRole('heading', { level: 1, name: '3岁以下婴幼儿照护专项附加扣除' });
    expect(screen.getByText('从出生当月，算到满3周岁的前一个月')).toBeInTheDocument();
    expect(screen.getByText('为婴幼儿出生的当月至年满3周岁的前一个月')).toBeInTheDocument();
    expect(screen.getByText('2022年1月1日起：1,000元/月')).toBeInTheDocument();
    expect(screen.getByText('2023年1月1日起：2,000元/月')).toBeInTheDocument();
    expect(screen.queryByText('符合')).toBeNull();
    expect(screen.queryByText(/您的回答/)).toBeNull();
    expect(screen.queryByText('例子')).toBeNull();
  });

  test('what is less than certain says who confirms it', async () => {
    visit('/law/infant-care-deduction');
    await screen.findByRole('heading', { name: '条件' });
    expect(line('收养的孩子，从收养登记当月算起')).toHaveTextContent(/请向柳州市税务局确认： ?12366/);
  });

  test('a family sees each condition marked for one child, and for the other when it is chosen', async () => {
    visit('/law/infant-care-deduction?for=younger', family);
    await screen.findByRole('heading', { name: '条件' });
    const months = () => line('从出生当月，算到满3周岁的前一个月');
    expect(screen.getByRole('button', { name: '第二个孩子' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('您可以享受')).toBeInTheDocument();
    expect(months()).toHaveTextContent(/^符合.*您的回答：第二个孩子：出生日期2025年6月10日/);

    await userEvent.click(screen.getByRole('button', { name: '第一个孩子' }));
    // Three on 20 November 2025: October was the last month.
    expect(months()).toHaveTextContent(/^不符合.*您的回答：第一个孩子：出生日期2022年11月20日/);
    expect(screen.getByText('按现有回答不符合')).toBeInTheDocument();
    expect(line('孩子是亲生、收养、继子女，或由您家依法监护')).toHaveTextContent(/^符合/);
  });

  test('an alternative that is not needed is not called a failure', async () => {
    visit('/law/infant-care-deduction?for=younger', family);
    await screen.findByRole('heading', { name: '条件' });
    expect(line('孩子和您家的关系：不是“收养”')).toHaveTextContent(/^符合/);
    expect(line('收养的孩子，从收养登记当月算起')).toHaveTextContent(/^用不上/);
  });

  test('who of the parents is counted is marked one by one', async () => {
    visit('/law/infant-care-deduction?for=younger', family);
    await screen.findByRole('heading', { name: '条件' });
    const clause = within(line('至少一位家长（包括这里没有填的另一位）有工资、劳务等收入，或做生意的收入'));
    await userEvent.click(clause.getByText('具体怎么判断'));
    const counted = await waitFor(() => line('至少1位家长符合'));
    expect(counted).toHaveTextContent(/符合妈妈/);
    expect(counted).toHaveTextContent(/不符合爸爸/);
  });

  test('of a topic the family did not choose, no verdict is claimed from what was never asked', async () => {
    visit('/law/public-rental-priority', family);
    await screen.findByText(/您没有选“公租房和住房公积金”/);
    expect(screen.queryByText('还差回答')).toBeNull();
    expect(line('想申请公租房，或正在轮候')).toHaveTextContent(/^还不清楚/);
  });

  test('nobody to light up for: the plain rule, and why', async () => {
    visit('/law/infant-care-deduction', { ...family, children: [] });
    expect(await screen.findByText('您家没有孩子，这里只看规定本身。')).toBeInTheDocument();
    expect(screen.queryByText('符合')).toBeNull();
  });

  test('an address that names no benefit says so and lists them all', async () => {
    visit('/law/nonsense');
    expect(await screen.findByRole('heading', { level: 1, name: '没有这一项待遇' })).toBeInTheDocument();
    expect(screen.getByText(/“nonsense”/)).toBeInTheDocument();
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.filter((link) => /^#\/law\/./.test(link.getAttribute('href') ?? ''))).toHaveLength(
      liuzhou.benefits.length,
    );
  });
});

test('the papers: number, issuer, date and address as far as we hold them, and who cites them', async () => {
  visit('/law/papers');
  const title = await screen.findByRole('heading', {
    name: '《国务院关于提高个人所得税有关专项附加扣除标准的通知》',
  });
  const paper = title.parentElement?.parentElement;
  expect(paper).toHaveTextContent('国发〔2023〕13号');
  expect(paper).toHaveTextContent('施行日期2023年1月1日');
  expect(paper).toHaveTextContent('fgk.chinatax.gov.cn/zcfgk/c102440/c5213594/content.html');
  await userEvent.click(within(paper ?? document.body).getByText('引用它的待遇：2项'));
  await waitFor(() => expect(paper).toHaveTextContent('3岁以下婴幼儿照护专项附加扣除'));
});

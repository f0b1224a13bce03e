import { listOf, type Answer, type Fact, type Household, type Member, type Pack } from '#dsl';
import en from '../../../src/i18n/en.json';
import zh from '../../../src/i18n/zh-CN.json';
import { answerIn } from '../../households/support/answerIn.ts';
import type { Family } from './family.ts';

/** Goes from the start page to the check page, answering what is on each page as the household would. */
export async function tellHousehold(
  family: Family,
  pack: Pack,
  household: Household,
  topics: readonly string[],
): Promise<void> {
  const { page, language } = family;
  const of = language === 'en' ? 'en' : 'zh';
  const words = language === 'en' ? en : zh;
  const added: Record<'parent' | 'child', Member[]> = { parent: [], child: [] };
  await family.start(...pack.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name[of]));
  for (let turn = 0; turn < 100; turn++) {
    const [, pageId, kind, number] = /#\/ask\/([\w-]+)(?:\/(parent|child)-(\d+))?/.exec(page.url()) ?? [];
    if (pageId === undefined) return;
    const lists = pack.pages.find(({ id }) => id === pageId)?.lists;
    if (lists && kind === undefined) await tellList(lists);
    else {
      // The page numbers the members as they are added.
      const subject = added[kind as 'parent' | 'child']?.[Number(number) - 1]?.id ?? 'family';
      await answerPage(subject);
      await family.goOn();
    }
  }
  throw new Error('The questions never end');

  async function tellList({ members, kind }: { members: 'parent' | 'child'; kind: string }): Promise<void> {
    const next = household[listOf[members]]?.[added[members].length];
    if (next) {
      added[members].push(next);
      await family.press(optionOf(factOf(kind), answerIn(household, { fact: kind, subject: next.id })));
    } else if (added[members].length === 0) await family.press(words.list.noChildren);
    else await family.goOn();
  }

  /** Answers the questions on the page from top to bottom: an answer may bring up others, or make them pointless. */
  async function answerPage(subject: string): Promise<void> {
    const done = new Set<string>();
    for (;;) {
      const asked = await page.locator('main fieldset > legend').allInnerTexts();
      const fresh = asked.find((legend) => !done.has(legend));
      if (fresh === undefined) return;
      const fact = pack.facts.find(({ ask }) => ask[of] === fresh);
      if (fact === undefined) throw new Error(`No fact is asked with “${fresh}”`);
      await answer(fact, answerIn(household, { fact: fact.id, subject }) ?? null);
      done.add(fresh);
    }
  }

  async function answer(fact: Fact, said: Answer): Promise<void> {
    if (said === null) await family.notSure(fact.ask[of]);
    else if (fact.kind === 'date') await family.typeDate(fact.ask[of], String(said));
    else if (fact.kind === 'money') await family.typeMoney(fact.ask[of], String(said));
    else await family.choose(fact.ask[of], optionOf(fact, said));
  }

  function factOf(id: string): Fact {
    const fact = pack.facts.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`There is no fact "${id}"`);
    return fact;
  }

  /** The words of an option of a question. */
  function optionOf(fact: Fact, said: Answer | undefined): string {
    if (fact.kind === 'yesNo') return words.answer[said === true ? 'yes' : 'no'];
    const option = fact.kind === 'choice' ? fact.options[String(said)] : undefined;
    if (option === undefined) throw new Error(`"${fact.id}" has no option "${String(said)}"`);
    return option[of];
  }
}

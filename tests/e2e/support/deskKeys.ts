import { keyOf, listOf, type Answer, type Fact, type Household, type Pack } from '#dsl';
import type { Page } from 'playwright-core';
import { answerIn } from '../../households/support/answerIn.ts';

/** Every key pressed at the desk, in order, and what was chosen with them. */
export type Pressed = { keys: number; decisions: number };

/**
 * Tells a household at the desk by the keyboard alone, as the worker does who follows the focus: digits for answers,
 * Enter behind what is typed. It ends on the print button.
 */
export async function tellAtDesk(
  page: Page,
  pack: Pack,
  household: Household,
  topics: readonly string[],
): Promise<Pressed> {
  const pressed: Pressed = { keys: 0, decisions: 0 };
  const press = async (key: string): Promise<void> => {
    pressed.keys++;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    pressed.keys += text.length;
    await page.keyboard.type(text);
  };
  const added = { parent: 0, child: 0 };
  // The desk numbers the members as they are added.
  const idOf = (subject: string): string => {
    const [, kind, number] = /^(parent|child)-(\d+)$/.exec(subject) ?? [];
    return kind === undefined
      ? 'family'
      : (household[listOf[kind as 'parent' | 'child']]?.[Number(number) - 1]?.id ?? '');
  };
  for (const [i, { id }] of pack.topics.entries()) {
    if (!topics.includes(id)) continue;
    pressed.decisions++;
    await press(digit(i));
  }
  await press('Enter');
  for (let turn = 0; turn < 200; turn++) {
    const at = await page.evaluate(() => document.activeElement?.id ?? '');
    if (at === 'desk-print') return pressed;
    pressed.decisions++;
    const [, subject = '', name = ''] = /^desk-(family|parent-\d+|child-\d+)-(.+)$/.exec(at) ?? [];
    if (name === 'children' || name === 'parents') {
      const lists = pack.pages.find((one) => one.lists && listOf[one.lists.members] === name)?.lists;
      if (!lists) throw new Error(`No page lists ${name}`);
      const next = household[name]?.[added[lists.members]];
      if (next === undefined) {
        await press('0');
        continue;
      }
      added[lists.members]++;
      await press(digit(optionsOf(factOf(lists.kind)).indexOf(String(next[keyOf(lists.kind)]))));
      continue;
    }
    const fact = factOf(name.replace('-', '.'));
    const said: Answer = answerIn(household, { fact: fact.id, subject: idOf(subject) }) ?? null;
    if (said === null) await press('-');
    else if (fact.kind === 'date') {
      await type(String(said).replace(/-/g, ''));
      await press('Enter');
    } else if (fact.kind === 'money') {
      await type(String(said));
      await press('Enter');
    } else await press(digit(optionsOf(fact).indexOf(String(said))));
  }
  throw new Error('The questions never end');

  function factOf(id: string): Fact {
    const fact = pack.facts.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`There is no fact "${id}"`);
    return fact;
  }
}

const optionsOf = (fact: Fact): readonly string[] =>
  fact.kind === 'choice' ? Object.keys(fact.options) : ['true', 'false'];

const digit = (index: number): string => '123456789abcdefghijkl'.charAt(index);

import { keyOf, type Member } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from './useText.ts';

/** The stage of a child that is not born yet, who is not counted among the first, second, third. */
const expected = 'expected';

/** What a member of this family is called on every page: 妈妈, 第一个孩子. Nothing for the family itself. */
export function usePersonName(): (subject: string) => string {
  const rulebook = useRules();
  const { interview } = useCase();
  const { t } = useWords();
  const text = useText();
  const kindKey = (members: 'parent' | 'child'): string =>
    keyOf(rulebook.pack.pages.find(({ lists }) => lists?.members === members)?.lists?.kind ?? '');

  const numbered = (name: string, same: readonly Member[], member: Member): string =>
    same.length < 2 ? name : t('person.numbered', { name, number: same.indexOf(member) + 1 });

  const nameOfChild = (child: Member): string => {
    const stage = kindKey('child');
    const isExpected = (one: Member): boolean => one[stage] === expected;
    if (isExpected(child))
      return numbered(t('person.expected'), interview.children.filter(isExpected), child);
    const born = interview.children.filter((one) => !isExpected(one));
    if (interview.children.length === 1) return t('person.onlyChild');
    const ordinals = t('person.ordinals').split(' ');
    const number = born.indexOf(child);
    return t('person.child', { ordinal: ordinals[number] ?? String(number + 1) });
  };

  const nameOfParent = (parent: Member): string => {
    const role = kindKey('parent');
    const fact = rulebook.pack.facts.find(({ id }) => id === `parent.${role}`);
    const option = fact?.kind === 'choice' ? fact.options[String(parent[role])] : undefined;
    const same = interview.parents.filter((one) => one[role] === parent[role]);
    return numbered(option ? text(option) : t('person.parent'), same, parent);
  };

  return (subject) => {
    const child = interview.children.find(({ id }) => id === subject);
    if (child) return nameOfChild(child);
    const parent = interview.parents.find(({ id }) => id === subject);
    return parent ? nameOfParent(parent) : '';
  };
}

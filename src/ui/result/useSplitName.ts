import type { Split } from '../../engine/splits.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { isUniform } from './splitsWorthShowing.ts';

/** A way to divide a deduction in words: 爸爸一人扣, 妈妈和爸爸各扣一半; child by child where they differ. */
export function useSplitName(): (split: Split) => string {
  const { t } = useWords();
  const personName = usePersonName();
  const { interview } = useCase();
  const wayName = (way: Readonly<Record<string, number>>): string => {
    const people = interview.parents.flatMap(({ id }) => {
      const percent = way[id];
      return percent === undefined ? [] : [{ name: personName(id), percent }];
    });
    const [only] = people;
    if (only && people.length === 1) return t('sharing.alone', { person: only.name });
    const names = people.map(({ name }) => name).join(t('sharing.and'));
    return people.every(({ percent }) => percent === only?.percent)
      ? t('sharing.equally', { people: names })
      : people
          .map(({ name, percent }) => t('sharing.percent', { person: name, percent }))
          .join(t('why.comma'));
  };
  return (split) => {
    const children = Object.entries(split.shares);
    const [first] = children;
    if (first && (children.length === 1 || isUniform(split))) {
      const name = wayName(first[1]);
      return children.length === 1 ? name : t('sharing.allChildren', { way: name });
    }
    return children
      .map(([child, way]) => t('sharing.ofChild', { child: personName(child), way: wayName(way) }))
      .join(t('why.semicolon'));
  };
}

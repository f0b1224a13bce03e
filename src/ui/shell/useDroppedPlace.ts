import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';

/** The place of an answer that was dropped, in words where it is an answer to a question: `children[0].birthDate`. */
export function useDroppedPlace(): (path: string) => string {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  return (path) => {
    if (path === '') return '';
    if (path === 'topics') return t('notice.topics');
    if (path === 'family') return t('notice.family');
    const [, list = '', number, key = ''] = /^([a-z]+)(?:\[(\d+)\])?\.?(.*)$/i.exec(path) ?? [];
    const subject = list === 'children' ? 'child' : list === 'parents' ? 'parent' : 'family';
    if (number !== undefined && key === '') {
      return t(subject === 'child' ? 'notice.childPart' : 'notice.parentPart', {
        number: Number(number) + 1,
      });
    }
    const fact = rulebook.pack.facts.find(({ id }) => id === `${subject}.${key}`);
    const name = fact ? text(fact.name) : path;
    if (number === undefined || !fact) return t('notice.place', { name });
    return subject === 'child'
      ? t('notice.placeOfChild', { name, number: Number(number) + 1 })
      : t('notice.placeOfParent', { name, number: Number(number) + 1 });
  };
}

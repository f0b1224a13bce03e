import { useWords } from '../language/useWords.ts';
import type { ForBenefits } from './takenSheet.ts';

/** More names than this would bury the paper they belong to. */
const namesAtMost = 2;

/** Which benefits a paper or a place serves, in a few words. */
export function useServes(): (one: ForBenefits) => string {
  const { t } = useWords();
  return ({ benefits }) => {
    const names = benefits.slice(0, namesAtMost).join(t('check.listComma'));
    const words =
      benefits.length > namesAtMost ? t('sheet.andMore', { benefits: names, count: benefits.length }) : names;
    return t('sheet.for', { benefits: words });
  };
}

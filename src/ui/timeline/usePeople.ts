import type { FamilyTask } from '../../engine/lifeTimeline.ts';
import { useWords } from '../language/useWords.ts';
import { useWalk } from '../state/useWalk.ts';
import { usePersonName } from '../words/usePersonName.ts';

/** The people a task is done for, each once and in the order of the family; nobody where it is for all of it. */
export function usePeople(): (those: FamilyTask['for']) => string {
  const { t } = useWords();
  const { household } = useWalk();
  const personName = usePersonName();
  const members = [...(household.parents ?? []), ...(household.children ?? [])];
  return (those) =>
    members
      .filter(({ id }) => those.some(({ subject }) => subject === id))
      .map(({ id }) => personName(id))
      .join(t('check.listComma'));
}

import { useWords } from '../language/useWords.ts';
import type { Source } from './listState.ts';

/** What a list is called: its file, or how else it came. */
export function useSourceName(): (source: Source) => string {
  const { t } = useWords('lists');
  return (source) => (source.kind === 'file' ? source.name : t(source.kind));
}

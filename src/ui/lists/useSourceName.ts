import { useTranslation } from 'react-i18next';
import type { Source } from './listState.ts';

/** What a list is called: its file, or how else it came. */
export function useSourceName(): (source: Source) => string {
  const { t } = useTranslation('lists');
  return (source) => (source.kind === 'file' ? source.name : t(source.kind));
}

import { useEffect } from 'react';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';

/** Names the page in the tab of the browser, with the service it belongs to. */
export function usePageTitle(title: string, hasError = false): void {
  const { front } = useCase();
  const { t } = useWords();
  const text = useText();
  const service = text(front.title);
  const page = title === service ? service : t('title.page', { title, service });
  const named = hasError ? t('title.error', { page }) : page;
  useEffect(() => {
    document.title = named;
  }, [named]);
}

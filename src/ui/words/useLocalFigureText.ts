import { yuanText, type Figure, type Revision } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from './useText.ts';

/** What the region has set beside the national amount, or that it has published nothing, in words. */
export function useLocalFigureText(): (
  revision: Revision<Figure>,
  amountOf: (yuan: string) => string,
) => string {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  return (revision, amountOf) => {
    const { value: figure } = revision;
    const whom = rulebook.pack.localStandards.find(({ revisions }) => revisions.includes(revision))?.holdsFor;
    const words =
      figure.kind === 'unpublished'
        ? t('figure.localUnpublished', { region: text(rulebook.pack.region) })
        : t('figure.local', {
            amount: amountOf(
              figure.kind === 'range'
                ? `${yuanText(figure.low)}–${yuanText(figure.high)}`
                : yuanText(figure.value),
            ),
          });
    return whom ? t('figure.localFor', { whom: text(whom), words }) : words;
  };
}

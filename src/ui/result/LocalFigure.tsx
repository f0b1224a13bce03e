import { yuanText, type Figure, type Revision } from '#dsl';
import { useTranslation } from 'react-i18next';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';

type Props = {
  readonly revision: Revision<Figure> | undefined;
  readonly amountOf: (yuan: string) => string;
};

/** What the region has set beside the national amount, or that it has published nothing, and whom to ask. */
export function LocalFigure({ revision, amountOf }: Props) {
  const rulebook = useRules();
  const { t } = useTranslation();
  const text = useText();
  if (revision === undefined) return null;
  const { value: figure } = revision;
  const whom = rulebook.pack.localStandards.find(({ revisions }) => revisions.includes(revision))?.holdsFor;
  const forThem = (words: string): string =>
    whom ? t('figure.localFor', { whom: text(whom), words }) : words;
  if (figure.kind === 'unpublished') {
    return (
      <>
        <p>{forThem(t('figure.localUnpublished', { region: text(rulebook.pack.region) }))}</p>
        <AskOffice office={figure.ask} words="ask" />
      </>
    );
  }
  const yuan =
    figure.kind === 'range' ? `${yuanText(figure.low)}–${yuanText(figure.high)}` : yuanText(figure.value);
  return <p>{forThem(t('figure.local', { amount: amountOf(yuan) }))}</p>;
}

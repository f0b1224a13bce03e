import { yuanText, type Figure } from '#dsl';
import { useTranslation } from 'react-i18next';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';

type Props = { readonly figure: Figure | undefined; readonly amountOf: (yuan: string) => string };

/** What the region has set beside the national amount, or that it has published nothing, and whom to ask. */
export function LocalFigure({ figure, amountOf }: Props) {
  const rulebook = useRules();
  const { t } = useTranslation();
  const text = useText();
  if (figure === undefined) return null;
  if (figure.kind === 'unpublished') {
    return (
      <>
        <p>{t('figure.localUnpublished', { region: text(rulebook.pack.region) })}</p>
        <AskOffice office={figure.ask} words="ask" />
      </>
    );
  }
  const yuan =
    figure.kind === 'range' ? `${yuanText(figure.low)}–${yuanText(figure.high)}` : yuanText(figure.value);
  return <p>{t('figure.local', { amount: amountOf(yuan) })}</p>;
}

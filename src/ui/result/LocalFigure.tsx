import type { Figure, Revision } from '#dsl';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { useLocalFigureText } from '../words/useLocalFigureText.ts';

type Props = {
  readonly revision: Revision<Figure> | undefined;
  readonly amountOf: (yuan: string) => string;
};

/** What the region has set beside the national amount, or that it has published nothing, and whom to ask. */
export function LocalFigure({ revision, amountOf }: Props) {
  const words = useLocalFigureText();
  if (revision === undefined) return null;
  return (
    <>
      <p>{words(revision, amountOf)}</p>
      {revision.value.kind === 'unpublished' && <AskOffice office={revision.value.ask} words="ask" />}
    </>
  );
}

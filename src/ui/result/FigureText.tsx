import type { Figure, Unit } from '#dsl';
import type { Span } from '../../engine/timeline.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { useFigureText } from '../words/useFigureText.ts';
import css from './Headline.module.css';
import { LocalFigure } from './LocalFigure.tsx';

type Props = {
  readonly claim: Span | undefined;
  readonly unit: Unit;
  /** The claim’s own figure, unless something was counted into it. */
  readonly figure?: Figure | undefined;
  /** Each parent or child gets it. */
  readonly perPerson: boolean;
};

/** An amount as far as it is known, and whom to ask where nobody has published it. */
export function FigureText({ claim, unit, perPerson, figure = claim?.revision?.value }: Props) {
  const words = useFigureText();
  if (claim === undefined || figure === undefined) return null;
  return (
    <>
      <p className={css.main}>{words.figure(figure, unit, perPerson, claim.revision?.from ?? claim.from)}</p>
      {figure.kind === 'unpublished' && <AskOffice office={figure.ask} words="ask" />}
      <LocalFigure revision={claim.localRevision} amountOf={(yuan) => words.amount(yuan, unit, perPerson)} />
    </>
  );
}

import type { Overtaken } from '#dsl';
import { SheetLines } from './SheetLines.tsx';

/** What the paper said, and what holds now. */
export const OvertakenLines = ({ overtaken }: { readonly overtaken: readonly Overtaken[] }) => (
  <SheetLines lines={overtaken.map(({ quote, says, by }) => ({ was: quote, says, source: by }))} />
);

import { useCallback, useEffect, useRef, useState } from 'react';

/** Brings the rows of a long list from one place up to another, and says how many there are in all. */
export type FetchRows<Row> = (
  from: number,
  to: number,
) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>;

type Loaded<Row> = {
  readonly fetch: FetchRows<Row>;
  readonly total: number;
  readonly pieces: ReadonlyMap<number, readonly Row[]>;
};

const piece = 60;
/** Pieces farther away than this are let go. */
const reach = 10;

/** The rows of a long list as far as they are in sight. Another `fetch` is another list. */
export function useRows<Row>(fetch: FetchRows<Row>): {
  /** How many rows there are; unknown until the first have come. */
  readonly total: number | undefined;
  readonly rowAt: (i: number) => Row | undefined;
  /** Asks for the rows from one place up to another. */
  readonly want: (from: number, to: number) => void;
} {
  const [loaded, setLoaded] = useState<Loaded<Row>>();
  const asked = useRef(new Set<number>());
  const wanted = useRef(fetch);

  const load = useCallback(
    (no: number) => {
      if (asked.current.has(no)) return;
      asked.current.add(no);
      const bring = async (): Promise<void> => {
        const { total, rows } = await fetch(no * piece, (no + 1) * piece);
        if (wanted.current !== fetch) return;
        setLoaded((before) => {
          const pieces = new Map(before?.fetch === fetch ? before.pieces : []);
          pieces.set(no, rows);
          for (const other of pieces.keys()) {
            if (Math.abs(other - no) <= reach) continue;
            pieces.delete(other);
            asked.current.delete(other);
          }
          return { fetch, total, pieces };
        });
      };
      void bring();
    },
    [fetch],
  );
  useEffect(() => {
    wanted.current = fetch;
    asked.current = new Set();
    load(0);
  }, [fetch, load]);

  const current = loaded?.fetch === fetch ? loaded : undefined;
  return {
    total: current?.total,
    rowAt: (i) => current?.pieces.get(Math.floor(i / piece))?.[i % piece],
    want: useCallback(
      (from, to) => {
        for (let no = Math.floor(from / piece); no * piece < to; no++) load(no);
      },
      [load],
    ),
  };
}

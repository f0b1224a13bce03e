import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the sheet for paper is wanted: from just before the browser prints, by whichever key or menu, until it has.
 * Nobody who only answers questions waits for a sheet.
 */
export function usePrinting(isPossible: boolean): {
  readonly isPrinting: boolean;
  readonly print: () => void;
} {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPossible) return;
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      setPrinting(false);
    };
  }, [isPossible]);
  const print = useCallback(() => {
    if (!isPossible) return;
    // A browser may not announce that it prints.
    flushSync(() => setPrinting(true));
    window.print();
  }, [isPossible]);
  // A resident who has gone is not on the sheet for a moment longer.
  return { isPrinting: isPrinting && isPossible, print };
}

import { useEffect, useState, type ComponentType } from 'react';

/**
 * A page whose code comes after the first one. Unlike React's `lazy` it shows at once when the code is already there:
 * no empty page between two steps.
 */
export function later(load: () => Promise<ComponentType>): { Page: ComponentType; fetch: () => void } {
  let Loaded: ComponentType | undefined;
  const loading = async (): Promise<void> => {
    Loaded ??= await load();
  };

  function Page() {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(Loaded ? 'there' : 'waiting');
    useEffect(() => {
      // Asked even when it is there: it may have come between the empty render and this effect.
      loading().then(
        () => setState('there'),
        () => setState('failed'),
      );
    }, []);
    if (state === 'failed') throw new Error('A part of the page could not be loaded');
    return Loaded ? <Loaded /> : null;
  }

  return {
    Page,
    fetch: () => {
      // Not there yet is no harm: the page itself asks again.
      loading().catch(() => undefined);
    },
  };
}

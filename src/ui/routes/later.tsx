import { useEffect, useState, type ComponentType } from 'react';

/**
 * A part of the page whose code comes after the first one. Unlike React's `lazy` it shows at once when the code is
 * already there: no empty page between two steps. One that is only a help is left out where its code cannot be had.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isOnlyHelp = false,
): { Page: ComponentType<Props>; fetch: () => void } {
  let Loaded: ComponentType<Props> | undefined;
  const loading = async (): Promise<void> => {
    Loaded ??= await load();
  };

  function Page(props: Props) {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(Loaded ? 'there' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      loading().then(
        () => setState('there'),
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'failed' && !isOnlyHelp) throw new Error('A part of the page could not be loaded');
    return Loaded ? <Loaded {...props} /> : null;
  }

  return {
    Page,
    fetch: () => {
      // Not there yet is no harm: the page itself asks again.
      loading().catch(() => undefined);
    },
  };
}

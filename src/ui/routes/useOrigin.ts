import { useQuery } from './useQuery.ts';

const origins = ['check', 'result'] as const;

/** The page a "change" link came from, to which a finished change returns. */
export function useOrigin(): {
  origin: (typeof origins)[number] | undefined;
  keepOrigin: (path: string) => string;
} {
  const query = useQuery();
  const origin = origins.find((known) => known === query.get('from'));
  return {
    origin,
    keepOrigin: (path) => (origin && path.startsWith('/ask') ? `${path}?from=${origin}` : path),
  };
}

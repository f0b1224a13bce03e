import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Rulebook } from '../../engine/rulebook.ts';
import { RulesContext } from './RulesContext.ts';

type Props = {
  /** Brings the rules; asked again, it brings the same. */
  readonly load: () => Promise<Rulebook>;
  readonly initial: Rulebook | undefined;
  readonly children: ReactNode;
};

/** Holds the rules, which come after the start page. */
export function RulesProvider({ load, initial, children }: Props) {
  const [rulebook, setRulebook] = useState(initial);
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    load().then(setRulebook, () => setFailed(true));
  }, [load]);
  const prefetch = useCallback(() => {
    load().then(setRulebook, () => undefined);
  }, [load]);
  const value = useMemo(() => ({ rulebook, fetch, prefetch }), [rulebook, fetch, prefetch]);
  if (failed) throw new Error('The rules could not be loaded');
  return <RulesContext value={value}>{children}</RulesContext>;
}

import { useCallback, useMemo } from 'react';
import { Navigate } from 'react-router';
import { useGo } from '../go/useGo.ts';
import { Opening } from '../open/Opening.tsx';
import { readCaseFile } from '../open/readCaseFile.ts';
import { useWayBack } from '../routes/useWayBack.ts';
import { keepCase, keptText } from '../state/keptCase.ts';
import { useCase } from '../state/useCase.ts';
import type { OpenState } from './OpenPage.tsx';
import { useRules } from '../state/useRules.ts';

/** Opens the answers kept on this device, which this tab keeps up to date from then on. */
export function KeptPage() {
  const { today, language } = useCase();
  const { pack } = useRules();
  const go = useGo();
  const { to } = useWayBack();
  const found = useMemo(() => readCaseFile(pack, keptText() ?? '', today), [pack, today]);
  const keep = useCallback(() => (found ? keepCase({ ...found, language }) : 'off'), [found, language]);
  const stay = useCallback(() => go(to, { replace: true }), [go, to]);
  if (found === undefined) {
    return <Navigate to="/open" replace state={{ damaged: 'damagedKept' } satisfies OpenState} />;
  }
  return <Opening found={found} onOpen={keep} onStay={stay} />;
}

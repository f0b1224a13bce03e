import { useContext } from 'react';
import { GoContext, type Go } from './GoContext.ts';

export function useGo(): Go {
  const go = useContext(GoContext);
  if (go === undefined) throw new ReferenceError('useGo is called outside a GoProvider');
  return go;
}

import { useContext } from 'react';
import { CaseContext, type Case } from './CaseContext.ts';

export function useCase(): Case {
  const value = useContext(CaseContext);
  if (value === undefined) throw new ReferenceError('useCase is called outside a CaseProvider');
  return value;
}

import { useContext } from 'react';
import { SettingContext, type Setting } from './SettingContext.ts';

export function useSetting(): Setting {
  const value = useContext(SettingContext);
  if (value === undefined) throw new ReferenceError('useSetting is called outside a CaseProvider');
  return value;
}

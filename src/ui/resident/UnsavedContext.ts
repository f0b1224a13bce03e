import { createContext, useContext, useEffect } from 'react';

/** Tells the desk whether the resident at it would be lost by leaving. */
export const UnsavedContext = createContext<((isUnsaved: boolean) => void) | undefined>(undefined);

/** Has the desk ask before it is left while the resident is not saved. */
export function useUnsaved(isUnsaved: boolean): void {
  const tell = useContext(UnsavedContext);
  useEffect(() => {
    tell?.(isUnsaved);
    return () => tell?.(false);
  }, [tell, isUnsaved]);
}

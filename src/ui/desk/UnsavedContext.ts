import { createContext, useContext, useEffect } from 'react';

/** Tells the desk, by the name of a page, whether that page holds something that leaving would lose. */
export const UnsavedContext = createContext<((name: string, isUnsaved: boolean) => void) | undefined>(
  undefined,
);

/** Has the desk ask before it is left while this page holds something unsaved. */
export function useUnsaved(name: string, isUnsaved: boolean): void {
  const tell = useContext(UnsavedContext);
  useEffect(() => {
    tell?.(name, isUnsaved);
    return () => tell?.(name, false);
  }, [tell, name, isUnsaved]);
}

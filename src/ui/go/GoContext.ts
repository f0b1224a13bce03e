import { createContext } from 'react';
import type { NavigateOptions } from 'react-router';

/** Goes to a page by its whole path, such as `/ask/children?from=check`. The same function for the whole visit. */
export type Go = (path: string, options?: NavigateOptions) => void;

export const GoContext = createContext<Go | undefined>(undefined);

import { createContext } from 'react';
import type { Walk } from '../../questionnaire/walk.ts';

export const WalkContext = createContext<Walk | undefined>(undefined);

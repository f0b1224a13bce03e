import { createContext } from 'react';
import type { Address } from './readAddress.ts';

/** What the address of the page asks for; by itself, nothing. */
export const AddressContext = createContext<Address>({});

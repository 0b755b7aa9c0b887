import { createContext, useContext } from 'react';
import { en } from '../strings/en.ts';
import type { Strings } from '../strings/Strings.ts';

/** The texts of the person's language. */
export const StringsContext = createContext<Strings>(en);

export function useStrings(): Strings {
  return useContext(StringsContext);
}

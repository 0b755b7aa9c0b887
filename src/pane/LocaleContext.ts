import { createContext, useContext } from 'react';

/** In which language and region numbers, dates and times are written, as Intl names it. */
export const LocaleContext = createContext('en');

export function useLocale(): string {
  return useContext(LocaleContext);
}

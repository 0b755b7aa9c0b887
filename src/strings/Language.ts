import type { LanguageTag } from './languages.ts';
import type { Strings } from './Strings.ts';

/** A language with all that the pane needs to speak it. */
export interface Language {
  readonly tag: LanguageTag;
  readonly strings: Strings;
  readonly direction: 'ltr' | 'rtl';
  /** For Intl: the person's own, with the region, which says how dates are written. */
  readonly locale: string;
}

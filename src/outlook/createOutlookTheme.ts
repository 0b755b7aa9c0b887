import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import type { OutlookTheme } from './OutlookTheme.ts';
import { outlookThemeOf } from './outlookThemeOf.ts';

/** The theme of Outlook, followed where Outlook tells of changes: undefined where it has none, as on the web. */
export function createOutlookTheme(): Watched<OutlookTheme | undefined> {
  const read = (): OutlookTheme | undefined => outlookThemeOf(Office.context.officeTheme);
  const store = createStore(read());
  if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      ({ officeTheme }: Partial<Office.OfficeThemeChangedEventArgs>) => {
        store.update(() => outlookThemeOf(officeTheme) ?? read());
      },
    );
  }
  return store;
}

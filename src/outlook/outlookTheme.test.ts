import { afterEach, expect, test, vi } from 'vitest';
import { createOutlookTheme } from './createOutlookTheme.ts';
import { outlookThemeOf } from './outlookThemeOf.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['#FFFFFF', { isDark: false, background: '#FFFFFF' }],
  ['F3F3F3', { isDark: false, background: '#F3F3F3' }],
  ['#262626', { isDark: true, background: '#262626' }],
  ['#000000', { isDark: true, background: '#000000' }],
  // Office's "dark grey": light text is the more legible one, but not legible enough on it.
  ['#666666', { isDark: true, background: undefined }],
  ['#C0C0C0', { isDark: false, background: undefined }],
])('takes %s for a theme, and its colour where texts are legible on it', (bodyBackgroundColor, theme) => {
  expect(outlookThemeOf({ bodyBackgroundColor })).toEqual(theme);
});

test.each([undefined, {}, { bodyBackgroundColor: '' }, { bodyBackgroundColor: 'white' }])(
  'knows no theme from %j',
  (colors) => {
    expect(outlookThemeOf(colors)).toBeUndefined();
  },
);

function minorOf(set: string): number {
  return Number(set.split('.')[1]);
}

function outlook(mailboxSet: string): { change(bodyBackgroundColor: string): void } {
  let tell: ((event: object) => void) | undefined;
  vi.stubGlobal('Office', {
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    context: {
      officeTheme: { bodyBackgroundColor: '#ffffff' },
      requirements: { isSetSupported: (_: string, set: string) => minorOf(set) <= minorOf(mailboxSet) },
      mailbox: {
        addHandlerAsync: (_: string, handler: (event: object) => void) => {
          tell = handler;
        },
      },
    },
  });
  return {
    change(bodyBackgroundColor) {
      tell?.({ type: 'officeThemeChanged', officeTheme: { bodyBackgroundColor } });
    },
  };
}

test('follows a change of theme where Outlook tells of it', () => {
  const { change } = outlook('1.14');
  const theme = createOutlookTheme();
  const told = vi.fn();
  theme.subscribe(told);
  change('#1f1f1f');
  expect(told).toHaveBeenCalledTimes(1);
  expect(theme.getSnapshot()).toEqual({ isDark: true, background: '#1f1f1f' });
});

test('asks an older Outlook once', () => {
  const { change } = outlook('1.5');
  const theme = createOutlookTheme();
  change('#1f1f1f');
  expect(theme.getSnapshot()?.isDark).toBe(false);
});

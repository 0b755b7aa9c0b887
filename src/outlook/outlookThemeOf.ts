import type { OutlookTheme } from './OutlookTheme.ts';

/** From black, 0, to white, 1, as WCAG measures it. */
function luminance(color: string): number | undefined {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Where black and white are equally legible. */
const middle = 0.179;

/** The luminance of the faintest text that stands on the page itself: Fluent's colorNeutralForeground2. */
const faintest = { light: 0.0545, dark: 0.674 };

/** What WCAG asks of text at its best level: a background that is nearly right is not taken. */
const legible = 7;

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/**
 * @param colors those of Office's theme; in Outlook on the web there is none
 * @returns undefined where Outlook does not say
 */
export function outlookThemeOf(colors: Partial<Office.OfficeTheme> | undefined): OutlookTheme | undefined {
  const color = colors?.bodyBackgroundColor ?? '';
  const brightness = luminance(color);
  if (brightness === undefined) return undefined;
  const isDark = brightness < middle;
  const isLegible = contrast(brightness, faintest[isDark ? 'dark' : 'light']) >= legible;
  return { isDark, background: isLegible ? `#${color.replace('#', '')}` : undefined };
}

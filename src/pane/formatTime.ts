const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns the day and the time of day, short, as they are written in a language and region */
export function formatTime(milliseconds: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
    formats.set(locale, format);
  }
  return format.format(milliseconds);
}

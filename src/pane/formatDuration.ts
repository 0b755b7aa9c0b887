interface Digits {
  readonly one: Intl.NumberFormat;
  readonly two: Intl.NumberFormat;
}

/** Making a format takes longer than using it a hundred times, and a duration is written every second. */
const formats = new Map<string, Digits>();

function digitsOf(locale: string): Digits {
  const known = formats.get(locale);
  if (known) return known;
  const digits = {
    one: new Intl.NumberFormat(locale),
    two: new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }),
  };
  formats.set(locale, digits);
  return digits;
}

/**
 * @param milliseconds shown as 2:05 or 1:02:05; a clock that was set back makes it 0:00
 * @param locale whose digits it is written in
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const { one, two } = digitsOf(locale);
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = two.format(seconds % 60);
  return hours > 0
    ? `${one.format(hours)}:${two.format(minutes % 60)}:${tail}`
    : `${one.format(minutes)}:${tail}`;
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly dayOfYear: Intl.DateTimeFormat;
  readonly relative: Intl.RelativeTimeFormat;
}

/** Each is made when it is first needed: the first of a kind takes Intl some milliseconds. */
const makers: { readonly [Kind in keyof Formats]: (locale: string) => Formats[Kind] } = {
  time: (locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
  day: (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
  dayOfYear: (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  relative: (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
};

const known = new Map<string, Partial<Formats>>();

function formatOf<Kind extends keyof Formats>(kind: Kind, locale: string): Formats[Kind] {
  const formats = known.get(locale) ?? {};
  const format: Formats[Kind] = formats[kind] ?? makers[kind](locale);
  known.set(locale, { ...formats, [kind]: format });
  return format;
}

/** The midnight before: days are told apart by the calendar, as some have 23 hours and some 25. */
function dayOf(date: Date, back = 0): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime();
}

/** "yesterday" begins a line here. */
function withCapital(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/**
 * When a call ended, as short as can be told apart: today's time of day, "Yesterday", the day and month, and the year
 * when it is another. In the time zone of the computer.
 */
export function formatWhen(endedAt: number, now: number, locale: string): string {
  const date = new Date(endedAt);
  const today = new Date(now);
  if (dayOf(date) === dayOf(today)) return formatOf('time', locale).format(date);
  if (dayOf(date) === dayOf(today, 1)) {
    return withCapital(formatOf('relative', locale).format(-1, 'day'), locale);
  }
  return formatOf(date.getFullYear() === today.getFullYear() ? 'day' : 'dayOfYear', locale).format(date);
}

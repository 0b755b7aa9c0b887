function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, hourCycle: 'h23' });
}

const short = formatOf({ weekday: 'short', hour: '2-digit', minute: '2-digit' });
const long = formatOf({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = formatOf({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** As in a list: "Tue 14:05". */
export function shortTime(received: string): string {
  return written(short, received);
}

/** As over a message: "Tue, 3 Mar 2026, 14:05". */
export function longTime(received: string): string {
  return written(long, received);
}

/** With seconds: "14:05:09". */
export function clockTime(milliseconds: number): string {
  return written(clock, milliseconds);
}

function written(format: Intl.DateTimeFormat, when: string | number): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime()) ? '' : format.format(date);
}

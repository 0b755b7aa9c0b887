/** As in a list: "Tue 14:05". */
export function shortTime(received: string): string {
  return format(received, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
}

/** As over a message: "Tue, 3 Mar 2026, 14:05". */
export function longTime(received: string): string {
  return format(received, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** With seconds: "14:05:09". */
export function clockTime(milliseconds: number): string {
  return format(milliseconds, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

function format(when: string | number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat('en-GB', { ...options, hourCycle: 'h23' }).format(date);
}

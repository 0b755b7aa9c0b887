// By hand: the first Intl.DateTimeFormat takes the page 50 ms, as long as the pane takes to open, and every test waits.
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** As in a list: "Tue 14:05". */
export function shortTime(received: string): string {
  return written(received, (date) => `${String(days[date.getDay()])} ${time(date)}`);
}

/** As over a message: "Tue, 3 Mar 2026, 14:05". */
export function longTime(received: string): string {
  return written(received, (date) => {
    const day = `${String(date.getDate())} ${String(months[date.getMonth()])} ${String(date.getFullYear())}`;
    return `${String(days[date.getDay()])}, ${day}, ${time(date)}`;
  });
}

/** With seconds: "14:05:09". */
export function clockTime(milliseconds: number): string {
  return written(milliseconds, (date) => `${time(date)}:${two(date.getSeconds())}`);
}

function written(when: string | number, write: (date: Date) => string): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime()) ? '' : write(date);
}

function time(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const two = new Intl.NumberFormat(undefined, { minimumIntegerDigits: 2 });
const one = new Intl.NumberFormat();

/** @param milliseconds shown as 2:05 or 1:02:05; a clock that was set back makes it 0:00 */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = `${two.format(minutes % 60)}:${two.format(seconds % 60)}`;
  return hours > 0 ? `${one.format(hours)}:${tail}` : `${one.format(minutes)}:${two.format(seconds % 60)}`;
}

const most = 3;

/** The first few of a list, as text. */
export function some(items: readonly string[]): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

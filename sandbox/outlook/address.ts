/** What the page's address asks for. */
export interface Address {
  /** `?scenario=busy-line`: a fresh world in this situation. */
  readonly scenario: string | undefined;
  /** `?pane=…`: another pane than the repository's own. */
  readonly pane: string;
  /** `?commands=…`: another page for the ribbon's buttons than the one beside the pane. */
  readonly commands: string;
  /** `?locale=de-de`: the mailbox's language. */
  readonly locale: string;
  /** `?theme=dark`: this page's colours, which the pane sees as prefers-color-scheme. */
  readonly theme: 'light' | 'dark' | undefined;
  /** `?open`: the first message and its pane are open from the start. */
  readonly open: boolean;
  /** `?width=450`: the pane's width in pixels. */
  readonly width: number;
  /** `?mailbox=1.1`: another requirement set than the scenario's. */
  readonly mailbox: string | undefined;
  /** `?telemetry`: lets office.js log, as hosts do by default. */
  readonly telemetry: boolean;
}

/** Reads `location.search`. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const pane = query.get('pane') ?? '/pane/taskpane.html';
  return {
    scenario: query.get('scenario') ?? undefined,
    pane,
    commands: query.get('commands') ?? pane.replace(/[^/]*$/, 'commands.html'),
    locale: canonicalLocale(query.get('locale') ?? 'en-US'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    open: query.has('open'),
    width: Number(query.get('width') ?? 320) || 320,
    mailbox: query.get('mailbox') ?? undefined,
    telemetry: query.has('telemetry'),
  };
}

// Outlook writes de-DE whatever the address says.
function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

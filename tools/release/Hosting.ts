/** How the pane's files are served, by IIS, by nginx and by `npm run serve` alike. */
export interface Hosting {
  /** Headers of every file. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a browser may keep a file without asking again. */
export interface Caching {
  /** Folders, with a slash at the end, and files. */
  readonly paths: readonly string[];
  /** 0: it asks each time. */
  readonly days: number;
  /** Another content would have another name. */
  readonly immutable: boolean;
}

/**
 * The names in assets/ change with their content. The rest of what a warm start needs is kept for a day: asking costs
 * a round trip each, one after the other, before the pane can be used. Outlook shows no icon that must not be stored.
 */
export const cachings: readonly Caching[] = [
  { paths: ['assets/'], days: 365, immutable: true },
  { paths: ['office-js/', 'icons/'], days: 1, immutable: false },
];

/** Whatever `cachings` does not name, the page and the manifest above all. */
export const revalidated = 'no-cache';

/** Files of a release that are for the administrator, and that no server hands out. */
export const forAdministrators: readonly string[] = [
  'INSTALL.md',
  'CHANGELOG.md',
  'nginx.conf',
  'web.config',
];

const secondsOfDay = 86_400;

/** The header Cache-Control, in the order in which IIS writes it. */
export function cacheControl({ days, immutable }: Caching): string {
  return `public${immutable ? ', immutable' : ''}, max-age=${days * secondsOfDay}`;
}

/** The header Cache-Control of one file. */
export function cacheControlOf(path: string): string {
  const caching = cachings.find(({ paths }) => paths.some((start) => path.startsWith(start)));
  return caching === undefined ? revalidated : cacheControl(caching);
}

/**
 * Who may show the pane in a frame, which no meta tag can say.
 * @param outlook origins of an Outlook on the web with another host name than the pane's
 */
export function frameAncestors(outlook: readonly string[]): string {
  return ["frame-ancestors 'self'", ...outlook].join(' ');
}

/**
 * @param policy the page's own Content-Security-Policy
 * @param outlook origins of an Outlook on the web with another host name than the pane's
 */
export function hostingOf(policy: string, outlook: readonly string[]): Hosting {
  return {
    headers: {
      'Content-Security-Policy': `${policy}; ${frameAncestors(outlook)}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    },
  };
}

/** What the gallery's address asks for. */
export interface GalleryAddress {
  /** `?state=ringing`: that state alone, filling the window as the pane does. Without it all hang side by side. */
  readonly state: string | undefined;
  /** `?group=fault`: only states whose name begins so. */
  readonly group: string;
  /** `?theme=dark`; without it the system's. */
  readonly theme: 'light' | 'dark' | undefined;
  /** `?language=de-DE`: another language than English. */
  readonly language: string;
  /** `?dir=rtl` mirrors the pane, in whatever language. */
  readonly dir: 'rtl' | undefined;
  /** `?text=200`: the size of text in percent, as in a browser that enlarges nothing else. */
  readonly text: number;
}

/** Reads `location.search`. */
export function readGalleryAddress(search: string): GalleryAddress {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {
    state: query.get('state') ?? undefined,
    group: query.get('group') ?? '',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    language: query.get('language') ?? 'en-US',
    dir: query.get('dir') === 'rtl' ? 'rtl' : undefined,
    text: Number(query.get('text') ?? 100) || 100,
  };
}

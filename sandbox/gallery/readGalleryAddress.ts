/** What the gallery's address asks for. */
export interface GalleryAddress {
  /** `?state=ringing`: that state alone, filling the window as the pane does. Without it all hang side by side. */
  readonly state: string | undefined;
  /** `?group=fault,ended`: only states whose names begin so. */
  readonly group: readonly string[];
  /** `?width=250`: that many pixels wide, when they hang side by side; 320 without it. */
  readonly width: number;
  /** `?height=420`: cut to that many pixels, so that nothing moves when something grows. */
  readonly height: number | undefined;
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
  const numberOf = (name: string) => Number(query.get(name)) || undefined;
  return {
    state: query.get('state') ?? undefined,
    group: (query.get('group') ?? '').split(','),
    width: numberOf('width') ?? 320,
    height: numberOf('height'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    language: query.get('language') ?? 'en-US',
    dir: query.get('dir') === 'rtl' ? 'rtl' : undefined,
    text: numberOf('text') ?? 100,
  };
}

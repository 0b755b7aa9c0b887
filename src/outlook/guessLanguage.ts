/** Where the language can be read before office.js has come to it. */
export interface LanguageTraces {
  /** `window.name`: Outlook on the web describes itself in it. */
  readonly frameName: string;
  /** `location.search`: Outlook on Windows and Mac describe themselves in it. */
  readonly search: string;
  /** `navigator.language`. */
  readonly browser: string;
}

function hostInfoIn(frameName: string): unknown {
  try {
    return (JSON.parse(frameName) as { readonly hostInfo?: unknown } | null)?.hostInfo;
  } catch {
    return undefined; // another page may have given the frame any name
  }
}

/** Host, platform, version, language: between $ in an address, between | in a frame's name. */
function languageIn(hostInfo: unknown): string | undefined {
  return typeof hostInfo === 'string' ? hostInfo.split(/[$|]/)[3] : undefined;
}

/**
 * Office.js takes a few round trips until it knows the language. It finds it in these places, where it can be read at
 * once, so that the texts are loaded meanwhile. They are no documented interface: what office.js says later, holds.
 */
export function guessLanguage({ frameName, search, browser }: LanguageTraces): string {
  return (
    [new URLSearchParams(search).get('_host_Info'), hostInfoIn(frameName)].map(languageIn).find(Boolean) ??
    browser
  );
}

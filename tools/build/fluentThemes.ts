import type { Theme } from '@fluentui/react-components';
import type { Plugin } from 'vite';

const styleSheet = /\/src\/pane\/pane\.css(\?|$)/;

const fluent = /[\\/]node_modules[\\/]@fluentui[\\/].*\.js(\?|$)/;

/** `tokens.x` is the text `var(--x)`: written so, the list of all tokens need not be shipped for the few in use. */
function withTokensNamed(code: string): string {
  return code.replace(/(?<![\w./'"-])tokens\.([A-Za-z]\w*)/g, "'var(--$1)'");
}

type Tokens = Readonly<Record<string, string | number>>;

function declarations(theme: Theme, inherited: Partial<Theme> = {}): string {
  const known: Tokens = inherited;
  return Object.entries<Tokens[string]>(theme)
    .filter(([token, value]) => value !== known[token])
    .map(([token, value]) => `--${token}:${String(value)};`)
    .join('');
}

/**
 * Fluent's list names seven families, and before a line can be laid out each that is not there has been asked for: 10 to
 * 20 ms of a first opening. `system-ui` is what the system itself has: San Francisco, Roboto, or what a Linux is set to.
 */
const fontFamilyBase = "'Segoe UI', system-ui, sans-serif";

/** Both themes as custom properties: dark where the system is, unless `data-theme` says what Outlook is. */
async function themes(): Promise<string> {
  // Two seconds of loading, which the server of the sandbox begins without.
  const { webDarkTheme, webLightTheme } = await import('@fluentui/react-components');
  const dark = declarations(webDarkTheme, webLightTheme);
  return (
    `:root{${declarations({ ...webLightTheme, fontFamilyBase })}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}` +
    `:root[data-theme='dark']{${dark}}`
  );
}

/**
 * Writes Fluent's themes into the style sheet: as script they would be 8 KB (gzipped) on the way to a usable pane,
 * and the frame that is painted before any script could not wear them.
 */
export function fluentThemes(): Plugin {
  return {
    name: 'fluent-themes',
    enforce: 'pre',
    async transform(code, id) {
      if (styleSheet.test(id)) return `${await themes()}\n${code}`;
      return fluent.test(id) && code.includes('tokens.') ? withTokensNamed(code) : null;
    },
  };
}

import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider, TestProject } from 'vitest/node';
import type { EngineName } from '../driver/openEngine.ts';
import { openEngine } from '../driver/openEngine.ts';
import type { Window } from '../driver/Window.ts';

function providerFor({ config }: TestProject): BrowserProvider {
  let opening: Promise<Window> | undefined;
  return {
    name: 'engine',
    supportsParallelism: false,
    getCommandsContext: () => ({}),
    async openPage(_session, url) {
      opening ??= openEngine(config.browser.name as EngineName);
      await (await opening).visit(url);
    },
    async close() {
      await (await opening)?.close();
    },
  };
}

/** Has Vitest run its browser tests in the system's Firefox and in WebKitGTK, which Playwright cannot drive. */
export const engineProvider = defineBrowserProvider({
  name: 'engine',
  supportedBrowser: ['firefox', 'webkit'],
  options: {},
  providerFactory: providerFor,
});

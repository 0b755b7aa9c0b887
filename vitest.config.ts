import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { findBrowser } from './tools/browser.mjs';
import { xmlParsers } from './tools/xmlParsers.mjs';

const browserTests = '{src,sandbox,trials/fuzz,tools}/**/*.browser.test.{ts,tsx}';
const libxml2Test = 'tools/test/xmlParsers.browser.test.ts';

const everywhere = {
  setupFiles: ['tools/test/seedRandomTests.ts'],
  provide: { seed: Number(process.env['SEED'] ?? 1) },
  // No test waits for as long as this; a busy machine may.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
};

/** A real Chromium, with these arguments added to its own. */
function chromium(...args: string[]) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: findBrowser(...args) }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/**
 * Two places to test in: Node for what is pure, and a real Chromium for what needs DOMParser or React. What reads
 * replies is tested with the XML parser that older Chromiums have, too; one after the other, as it measures time.
 *
 * Vitest 5 asks for Node 22, and there are people with 20.19.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everywhere,
          name: 'node',
          environment: 'node',
          // Nothing here replaces a module or leaves anything behind: loaded once, it takes half as long.
          isolate: false,
          include: ['{src,sandbox,tools}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'browser',
          include: [browserTests],
          exclude: [...configDefaults.exclude, libxml2Test],
          browser: chromium(),
        },
      },
      {
        test: {
          ...everywhere,
          name: 'libxml2',
          isolate: false,
          include: ['src/ews/**/*.browser.test.ts', 'trials/fuzz/fuzz.browser.test.ts', libxml2Test],
          sequence: { groupOrder: 1 },
          browser: chromium(xmlParsers.libxml2),
        },
      },
    ],
  },
});

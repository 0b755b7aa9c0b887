import { defineConfig } from 'vitest/config';
import { engineProvider } from './readers/engineProvider.ts';

const engines = ['firefox', 'webkit'] as const;

const everywhere = {
  // One browser of each kind for all stories, one after the other: they wait for more than they do.
  isolate: false,
  maxWorkers: 1,
  // No test waits for as long as this; a busy machine may.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/**
 * The built pane (`npm run build` comes first) in the sandbox's Outlook, in Firefox and WebKit; and all that reads
 * replies, in them and in Chromium, whose values must be the same. `npm run test:engines` chooses those that are here.
 */
export default defineConfig({
  test: {
    globalSetup: 'e2e/engines/fixtures/serveSandbox.ts',
    provide: { seed: Number(process.env['SEED'] ?? 1), replies: Number(process.env['RUNS'] ?? 1_000) },
    projects: [
      ...engines.map((engine) => ({
        test: { ...everywhere, name: engine, include: ['e2e/engines/*.story.ts'], provide: { engine } },
      })),
      { test: { ...everywhere, name: 'values', include: ['e2e/engines/readers/*.story.ts'] } },
      {
        test: {
          ...everywhere,
          name: 'readers',
          include: ['src/ews/**/*.browser.test.ts'],
          setupFiles: ['tools/test/seedRandomTests.ts'],
          isolate: true,
          browser: {
            enabled: true,
            // WebKit does not get it to run.
            ui: false,
            screenshotFailures: false,
            provider: engineProvider,
            instances: engines.map((browser) => ({ browser })),
          },
        },
      },
    ],
  },
});

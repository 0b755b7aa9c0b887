import { defineConfig } from 'vitest/config';
import { engineProvider } from './readers/engineProvider.ts';

const engines = ['firefox', 'webkit'] as const;

/**
 * The built pane (`npm run build` comes first) in the sandbox's Outlook, in Firefox and WebKit; and all that reads
 * replies, in them and in Chromium, whose values must be the same. `npm run test:engines` chooses those that are here.
 */
export default defineConfig({
  test: {
    // One browser of each kind for all stories that a process runs.
    isolate: false,
    maxWorkers: 2,
    // No test waits for as long as this; a busy machine may.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    provide: { seed: Number(process.env['SEED'] ?? 1), replies: Number(process.env['RUNS'] ?? 1_000) },
    projects: [
      ...engines.map((engine) => ({
        extends: true as const,
        test: {
          name: engine,
          include: ['e2e/engines/*.story.ts'],
          globalSetup: 'e2e/engines/fixtures/serveSandbox.ts',
          provide: { engine },
        },
      })),
      { extends: true, test: { name: 'values', include: ['e2e/engines/readers/*.story.ts'] } },
      {
        extends: true,
        test: {
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

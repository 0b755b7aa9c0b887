import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';

const browserTests = '{src,fuzz}/**/*.browser.test.{ts,tsx}';

const everywhere = {
  setupFiles: ['scripts/seedRandomTests.ts'],
  provide: { seed: Number(process.env['SEED'] ?? 1) },
  // No test waits for as long as this; a busy machine may.
  testTimeout: 30_000,
};

/** Two places to test in: Node for what is pure, and a real Chromium for what needs DOMParser or React. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everywhere,
          name: 'node',
          environment: 'node',
          include: ['{src,sandbox,build,scripts,packaging}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: findBrowser() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

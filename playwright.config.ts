import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/browser.mjs';
import { freePort } from './tools/freePort.mjs';

// Kept in the environment: the workers read this file again, and must come to the same port.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
// The workers do not know whether somebody wants to watch.
process.env['CHROME_PATH'] ??= findBrowser().executablePath;
const address = `https://localhost:${port}/`;

/** The built pane (`npm run build` comes first), in the sandbox's Outlook, in Chromium. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Two cores have time to spare beside two; beside four each page takes longer than it waits.
  workers: 3,
  // What failed has failed: it runs again only to be traced, which for every test would take half as long as the tests.
  retries: 1,
  failOnFlakyTests: true,
  // A busy machine takes several times as long, and must not fail a test by that.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    ignoreHTTPSErrors: true,
    // One window for the tests of a worker, emptied between them: a new one takes a quarter of a test.
    reuseContext: true,
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: findBrowser(),
  },
  projects: [
    // Half a minute of it, the longest of all: it begins first, so that nothing waits for it at the end.
    { name: 'chaos', testDir: 'trials/chaos', retries: 0 },
    { name: 'chromium' },
  ],
  webServer: {
    command: `npx vite --config sandbox/vite.config.ts --port ${port} --strictPort`,
    env: { PANE: 'dist' },
    url: address,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});

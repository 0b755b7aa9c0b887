import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVerb, serveRelease, type ServedRelease } from './fixtures/serveRelease.ts';
import { expect, test as base } from './fixtures/test.ts';

const repository = join(import.meta.dirname, '..');
const trident = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

// One release for all: packaging takes as long as the rest together.
base.describe.configure({ mode: 'default' });

const test = base.extend<object, { readonly release: ServedRelease }>({
  release: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is wanted from the pattern
    async ({}, use, { project }) => {
      const release = await serveRelease(join(project.outputDir, 'release'));
      await use(release);
      release.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ release }, use) => {
    await use(release.address);
  },
});

/** The files of one kind that a page asks for, with the status of each answer. */
function watchFiles(page: Page, kind: RegExp): Map<string, number> {
  const found = new Map<string, number>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (kind.test(path)) found.set(path, response.status());
  });
  return found;
}

// Every test fails for a violation of the policy, which the browser writes to the console.
test('a packaged pane hangs up, in its own folder and under the policy that its server sends', async ({
  pane,
  page,
  exchange,
}) => {
  await exchange.begin('running-call');
  const files = watchFiles(page, /^\/(pane|active-calls)\//);
  const [answer] = await Promise.all([page.waitForResponse(/taskpane\.html$/), page.goto('/owa/')]);
  expect(answer.headers()).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self'; .*connect-src 'self'; .*frame-ancestors 'self' https:/,
    ),
    'cache-control': 'no-cache',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  await pane.addCall('sandbox-call-1');
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
  expect([...files.keys()].filter((path) => path.startsWith('/pane/'))).toEqual([]);
  expect([...files].filter(([, status]) => status >= 400)).toEqual([]);
});

test.describe('office.js finds its strings', () => {
  // Known, a variant without texts of its own, a language without any, a country without any, and no language.
  for (const [locale, folder] of [
    ['de-DE', 'de-de'],
    ['de-AT', 'de-de'],
    ['zh-Hant-TW', 'zh-cn'],
    ['sr-Latn-RS', 'sr-latn-rs'],
    ['es-419', 'es-es'],
    ['tlh', 'en-us'],
    ['xx-XX', 'en-us'],
  ] as const) {
    test(`where Outlook speaks ${locale}`, async ({ page, outlook }) => {
      const strings = watchFiles(page, /_strings\.js$/);
      await page.goto(`/?pane=/active-calls/taskpane.html&open&locale=${locale}`);
      await expect(outlook.paneFrame(0).getByRole('button').first()).toBeEnabled();
      expect(Object.fromEntries(strings)).toEqual({
        [`/active-calls/office-js/${folder}/office_strings.js`]: 200,
        [`/active-calls/office-js/${folder}/outlook_strings.js`]: 200,
      });
    });
  }
});

test('under another host name people are asked whether to trust it, without a network', async ({
  release,
  page,
  outlook,
  trouble,
}) => {
  const elsewhere = release.address.replace('localhost', '127.0.0.1');
  // The other name is the same machine.
  trouble.expect(/^request to another host: https:\/\/127\.0\.0\.1:/);
  const files = watchFiles(page, /AgaveErrorUX|_strings\.js$/);
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(`/?pane=${elsewhere}active-calls/taskpane.html&open`);
  await expect(outlook.paneFrame(0).getByRole('button', { name: 'For support' })).toBeEnabled();
  expect(questions).toEqual([expect.stringMatching(/^The domain localhost is acting as Microsoft Office/)]);
  expect([...files].filter(([, status]) => status >= 400)).toEqual([]);
});

test('Internet Explorer is told which Outlook is needed, and starts nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ userAgent: trident, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}active-calls/taskpane.html`, { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText('This Outlook is too old for Active calls');
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await page.evaluate(() => 'Office' in window)).toBe(false);
  await context.close();
});

test('the strip of Exchange 2013 shows a call and its button without scrolling', async ({
  page,
  pane,
  outlook,
  exchange,
}) => {
  const manifest = readFileSync(join(repository, 'manifest.xml'), 'utf8');
  const height = Number(/<RequestedHeight>(\d+)</.exec(manifest)?.[1]);
  await exchange.begin('running-call');
  await page.goto('/?pane=/active-calls/taskpane.html&open&mailbox=1.1');
  await pane.addCall('sandbox-call-1');
  await expect(pane.hangUpButton).toBeVisible();
  // As it opens for who comes back to the call.
  await page.reload();
  await outlook.panes.first().evaluate((frame, pixels) => {
    Object.assign(frame.style, {
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '720px',
      height: `${pixels}px`,
      zIndex: 9,
    });
  }, height);
  await expect(pane.hangUpButton).toBeInViewport({ ratio: 1 });
  const box = await pane.hangUpButton.boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(height);
  await test.info().attach('strip', {
    body: await page.screenshot({ clip: { x: 0, y: 0, width: 720, height } }),
    contentType: 'image/png',
  });
});

test('a release carries no pseudo-language: where it is asked for, there is English', async ({
  release,
  request,
  page,
  outlook,
}) => {
  const folder = `${release.address}active-calls/`;
  const list = (await (await request.get(`${folder}release.json`)).json()) as { files: object };
  const scripts = Object.keys(list.files).filter((path) => /^assets\/.*\.js$/.test(path));
  expect(scripts.filter((path) => path.includes('/de-'))).toHaveLength(1);
  for (const path of scripts)
    // What the pseudo-language is made with.
    expect
      .soft(await (await request.get(`${folder}${path}`)).text(), path)
      .not.toContain('aceinosuyACEINOSUY');
  await page.goto('/?pane=/active-calls/taskpane.html&open&locale=qps-ploc');
  await expect(outlook.paneFrame(0).getByRole('heading', { name: 'No call is running.' })).toBeVisible();
  await expect(outlook.paneFrame(0).getByRole('button', { name: 'For support' })).toBeEnabled();
});

test('the doctor has nothing to mend', async ({ release }) => {
  const written = await runVerb(
    'doctor',
    `${release.address}active-calls/`,
    '--ca',
    '.sandbox/cert.pem',
    '--json',
  );
  const { ok, lines } = JSON.parse(written) as { ok: boolean; lines: { verdict: string; check: string }[] };
  expect(lines.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  expect(ok).toBe(true);
});

import { expect, test } from './fixtures/test.ts';
import type { Page } from '@playwright/test';

test.describe('outside Outlook', () => {
  test('says where it belongs and how to install it', async ({ page, request, trouble }) => {
    // Where it is open for long enough, office.js wants to send something.
    trouble.expect(/telemetryservice\.firstpartyapps\.oaspapps\.com/);
    await page.goto('/pane/taskpane.html');
    await expect(page.getByRole('heading', { name: 'This page belongs in Outlook' })).toBeVisible();
    const manifest = page.getByRole('link', { name: /manifest\.xml$/ });
    const address = await manifest.getAttribute('href');
    expect((await request.get(address ?? '')).headers()['content-type']).toContain('xml');
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('waits for no answer in a page that is not Outlook', async ({ page, baseURL, trouble }) => {
    // office.js itself stumbles there: over storage that browsers close to frames of other sites.
    trouble.expect(/sessionStorage|telemetryservice\.firstpartyapps\.oaspapps\.com/);
    // Any page of another host will do; browsers let only local pages show local ones.
    const foreign = new URL('/sandbox/settings', baseURL);
    foreign.hostname = '127.0.0.1';
    trouble.expect(/^request to another host: https:\/\/127\.0\.0\.1:/);
    await page.clock.install();
    await page.goto(foreign.href);
    const pane = new URL('/pane/taskpane.html', baseURL);
    await page.setContent(`<iframe title="Pane" src="${pane.href}"></iframe>`);
    const frame = page.getByTitle('Pane').contentFrame();
    const words = frame.getByRole('heading', {
      name: /^(This page belongs in Outlook|Outlook does not answer)$/,
    });
    // Where the browser leaves storage open to such a frame, office.js gets further, and empties the page by itself.
    const isEmptied = (): boolean => page.frames().some((other) => other.url() === 'about:blank');
    await expect(async () => {
      await page.clock.runFor(21_000);
      expect((await words.isVisible()) || isEmptied()).toBe(true);
    }).toPass();
    await expect(frame.getByRole('button')).toHaveCount(0);
  });
});

test.describe('until Office is ready', () => {
  test('nothing can be pressed', async ({ outlook, pane, page }) => {
    // Outlook answers office.js only when it has read the mailbox's settings.
    const answer = await hold(page, '**/sandbox/settings?*');
    await outlook.open('answers');
    await expect(pane.frame.getByText('Starting …')).toBeVisible();
    await expect(pane.frame.getByRole('button')).toHaveCount(0);
    answer();
    await expect(pane.supportButton).toBeEnabled();
    await expect(pane.playButton).toBeEnabled();
  });

  test('the pane is painted before office.js has come', async ({ outlook, pane, page }) => {
    const answer = await hold(page, '**/office-js/office.js');
    await meanwhile(outlook.open('answers'), async () => {
      await expect(pane.frame.getByRole('heading', { name: 'Starting …' })).toBeVisible();
      await expect(pane.frame.getByRole('button', { disabled: false })).toHaveCount(0);
      answer();
      await expect(pane.supportButton).toBeEnabled();
    });
  });

  test('a missing office.js is told', async ({ outlook, pane, page, trouble }) => {
    trouble.expect(/office-js\/office\.js/);
    await page.route('**/office-js/office.js', (route) => route.fulfill({ status: 404, body: '' }));
    await outlook.open('answers');
    await expect(pane.alert).toContainText('The file office.js could not be loaded');
  });

  test('whatever throws while the pane starts is told in words', async ({ outlook, pane, page, trouble }) => {
    trouble.expect(/No sets today/);
    await page.route('**/office-js/outlook-web-*.js', async (route) => {
      const response = await route.fetch();
      const breaking =
        ';Office.onReady(() => { Office.context.requirements.isSetSupported = () => { throw new Error("No sets today"); }; });';
      await route.fulfill({ response, body: (await response.text()) + breaking });
    });
    await outlook.open('answers');
    await expect(pane.alert).toContainText('Active Calls could not start');
    await expect(pane.alert).toContainText('No sets today');
    await expect(pane.frame.getByText('Starting …')).toHaveCount(0);
  });

  test('a silent Outlook is told, and may still answer', async ({ outlook, pane, page, time }) => {
    const answer = await hold(page, '**/sandbox/settings?*');
    await outlook.open('answers');
    // Until office.js has its own texts, so much time would make it give up by itself.
    await expect.poll(() => pane.frame.locator('body').evaluate(() => 'Strings' in window)).toBe(true);
    await expect(pane.frame.getByRole('button')).toHaveCount(0);
    await time.passInPane(21_000);
    await expect(pane.alert).toContainText('Outlook does not answer');
    answer();
    await expect(pane.supportButton).toBeEnabled();
    await expect(pane.alert).toHaveCount(0);
  });
});

/** Opening ends with the page's load, which its frames hold up. */
async function meanwhile(opening: Promise<void>, look: () => Promise<void>): Promise<void> {
  await Promise.all([opening, look()]);
}

/** Holds requests back until the function that it returns is called. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

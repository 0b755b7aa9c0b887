import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** What is loaded in every language. */
const everyLanguage = ['before-office', 'mountPane', 'shared', 'taskpane'];

/** The files of the pane that have been asked for since, by name; the hashes in them left out. */
function watchFiles(page: Page): readonly string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const name = /\/pane\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1];
    if (name !== undefined) files.push(name);
  });
  return files;
}

test('in a German Outlook the pane speaks German, and loads no other language', async ({
  exchange,
  page,
  pane,
}) => {
  const files = watchFiles(page);
  await exchange.begin('answers');
  await page.goto('/?open&locale=de-at');
  await expect(pane.frame.locator('html')).toHaveAttribute('lang', 'de');
  await expect(pane.frame.getByRole('heading', { name: 'Es läuft kein Anruf.' })).toBeVisible();
  await pane.frame.getByRole('button', { name: 'Wiedergabe über Telefon' }).click();
  const call = pane.frame.getByRole('list', { name: 'Aktive Anrufe' }).getByRole('listitem');
  await expect(call).toContainText(/Ruft an|Verbunden/);
  await expect(pane.frame.getByRole('heading', { name: '1 Anruf' })).toBeVisible();
  // It has come where the pointer rests.
  await page.mouse.move(0, 0);
  await call.getByRole('button', { name: 'Auflegen: Katie Jordan, 425 555 0100' }).click();
  const recent = pane.frame.getByRole('list', { name: 'Letzte Anrufe' });
  await expect(recent).toContainText(/\D\d\d:\d\dAufgelegt( · Dauer \d:\d\d)? · 425\s555\s0100/);
  expect([...files].sort()).toEqual([...everyLanguage, 'de'].sort());
});

test('in Arabic everything runs from right to left, but for numbers and names', async ({
  exchange,
  page,
  pane,
}) => {
  await exchange.begin('answers');
  await page.goto('/?open&locale=ar-sa&width=450');
  await expect(pane.frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(pane.frame.getByRole('heading', { name: 'لا توجد مكالمات جارية.' })).toBeVisible();
  await pane.frame.getByRole('button', { name: 'تشغيل على الهاتف' }).click();
  const call = pane.frame.getByRole('listitem');
  const hangUp = call.getByRole('button', { name: /^إنهاء المكالمة: / });
  await expect(hangUp).toBeVisible();
  const details = await call.getByRole('button', { name: /Katie Jordan/, expanded: false }).boundingBox();
  expect(details!.x).toBeLessThan((await hangUp.boundingBox())!.x);
  const state = await call.getByText(/^(جارٍ الاتصال|متصلة)/).boundingBox();
  expect((await call.getByRole('timer').boundingBox())!.x).toBeLessThan(state!.x);
  await expect(call.getByText('Katie Jordan')).toHaveCSS('direction', 'ltr');
  await expect(call.getByText('425 555 0100')).toHaveCSS('direction', 'ltr');
  await expect(call.getByRole('timer')).toHaveText(/^\d:\d\d$/);
});

test('a language that the pane does not speak falls back to English, and loads nothing for it', async ({
  exchange,
  page,
  pane,
}) => {
  const files = watchFiles(page);
  await exchange.begin('answers');
  await page.goto('/?open&locale=cs-cz');
  await expect(pane.playButton).toBeEnabled();
  await expect(pane.frame.locator('html')).toHaveAttribute('lang', 'en');
  expect([...files].sort()).toEqual(everyLanguage);
});

test('a language that cannot be loaded leaves English, and the pane works', async ({
  exchange,
  page,
  pane,
  trouble,
}) => {
  trouble.expect(/\/assets\/de-/);
  await page.route(/\/assets\/de-[\w-]{8}\.js/, (route) => route.abort());
  await exchange.begin('answers');
  await page.goto('/?open&locale=de-de');
  await pane.playOnPhone();
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('the language is there before Outlook has answered', async ({ exchange, page, pane }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/sandbox/settings?*', async (route) => {
    await held;
    await route.continue();
  });
  await exchange.begin('answers');
  await page.goto('/?open&locale=pl-pl');
  await expect(pane.frame.getByText('Uruchamianie…')).toBeVisible();
  await expect(pane.frame.getByRole('button', { disabled: false })).toHaveCount(0);
  answer();
  await expect(pane.frame.getByRole('button', { name: 'Odtwórz przez telefon' })).toBeEnabled();
});

test('the language that Outlook names holds, whatever the name of the frame said', async ({
  exchange,
  page,
  pane,
}) => {
  const files = watchFiles(page);
  await page.addInitScript(() => {
    if (window.name.includes('hostInfo')) window.name = window.name.replace('|fr-FR|', '|de-DE|');
  });
  await exchange.begin('answers');
  await page.goto('/?open&locale=fr-fr');
  await expect(pane.frame.getByRole('heading', { name: 'Aucun appel en cours.' })).toBeVisible();
  expect(files.filter((file) => !everyLanguage.includes(file))).toEqual(['de', 'fr']);
});

test('the pseudo-language marks every text, and none is wider than the pane', async ({
  exchange,
  page,
  pane,
}) => {
  await exchange.begin('answers');
  await page.goto('/?open&locale=qps-ploc&width=250');
  await pane.frame.getByRole('button', { name: '[Plåý öñ phöñé' }).click();
  await pane.frame.getByRole('button', { name: '[För šüppört' }).click();
  const texts = await pane.frame.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
    return found;
  });
  // What has no word in it, what the mailbox holds, and versions.
  const untranslated = texts.filter(
    (text) => /[a-z]{3}/i.test(text) && !/[[\]]|Voice Mail|Katie|OutlookWebApp|V20\d\d|qps-ploc/i.test(text),
  );
  expect(untranslated).toEqual([]);
  const [whole, visible] = await pane.frame
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(whole).toBe(visible);
});

import type { Locator, Page } from '@playwright/test';
import { wayHeader } from '../sandbox/server/protocol.ts';
import type { Pane } from './fixtures/createPane.ts';
import { readCopied } from './fixtures/readCopied.ts';
import { expect, test } from './fixtures/test.ts';

function button(pane: Pane): Locator {
  return pane.frame.getByRole('button', { name: 'Check this mailbox' });
}

/** What is said once it is known. */
function said(pane: Pane): Locator {
  return pane.frame.locator('.support').getByRole('status');
}

/** What is said of one thing. */
function found(pane: Pane, name: string): Locator {
  return said(pane).locator(`dt:text-is("${name}") + dd`);
}

async function check(pane: Pane): Promise<void> {
  await pane.supportButton.click();
  await expect(pane.frame.getByText('Your browser may open its window for signing in.')).toBeVisible();
  await button(pane).click();
}

async function copied(pane: Pane, page: Page, name = 'Copy details'): Promise<string> {
  return readCopied(page, () => pane.frame.getByRole('button', { name, exact: true }).click());
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('where all works it says so, and nothing has rung', async ({ outlook, pane, exchange, page }) => {
  await outlook.open('answers');
  await expect(pane.number).toBeVisible();
  await check(pane);
  await expect(said(pane)).toContainText('Calls work here, through Outlook and directly.');
  await expect(found(pane, 'Unified Messaging')).toHaveText('on');
  await expect(found(pane, 'Settings in the mailbox')).toHaveText('can be saved');
  await expect(said(pane).getByRole('link')).toHaveCount(0);
  const journal = await exchange.journal();
  expect(new Set(journal.map(({ operation }) => operation))).toEqual(
    new Set(['GetServiceConfiguration', 'GetPhoneCallInformation', 'GetItem']),
  );
  expect((await exchange.world()).calls).toEqual([]);
  const text = await copied(pane, page);
  expect(text).toMatch(/^Checked: \d{4}-\d\d-\d\dT/m);
  const both = 'GetServiceConfiguration answered; GetPhoneCallInformation answered';
  expect(text).toContain(
    `Through Outlook: ${both}\nDirectly: ${both}\nUnified Messaging: on\nPlay on Phone: on`,
  );
});

test('what Exchange tells another account is not told of this mailbox', async ({ outlook, pane }) => {
  await outlook.open('another-account');
  await expect(pane.activeCalls).toHaveCount(1);
  await check(pane);
  await expect(found(pane, 'Directly')).toHaveText('Signed in as somebody else');
  await expect(found(pane, 'Unified Messaging')).toHaveText('not known');
  await expect(said(pane)).toContainText('Sign in with the account that the mailbox belongs to.');
});

test('where Outlook refuses and Exchange answers directly, nothing is to be done', async ({
  outlook,
  pane,
  page,
}) => {
  await outlook.open('refused-answered-directly');
  await check(pane);
  await expect(said(pane)).toContainText('Calls work here, directly.');
  await expect(found(pane, 'Through Outlook')).toHaveText('Add-ins may not manage calls here');
  await expect(found(pane, 'Directly')).toHaveText('works');
  await expect(said(pane)).not.toContainText('administrator');
  expect(await copied(pane, page)).toContain(
    'Through Outlook: GetServiceConfiguration failed: refused refused; GetPhoneCallInformation failed: refused refused',
  );
  expect(await copied(pane, page, 'Copy details with calls')).toContain(
    'The requested web method is unavailable to this caller or application.',
  );
});

test('where nothing lets it through it says of both ways what an administrator has to do', async ({
  outlook,
  pane,
  page,
  trouble,
}) => {
  // The browser's own line about the direct way.
  trouble.expect(/Failed to load resource/);
  await outlook.open('refused-everywhere');
  await check(pane);
  await expect(said(pane)).toContainText('Calls do not work here yet.');
  await expect(said(pane)).toContainText(
    'serving Active Calls under the same host name as Outlook on the web',
  );
  await expect(said(pane)).toContainText('Ask your administrator for help.');
  await expect(found(pane, 'Unified Messaging')).toHaveText('not known');
  await expect(said(pane).getByRole('link', { name: 'Guide for administrators' })).toHaveAttribute(
    'href',
    'guide.txt',
  );
  expect(await copied(pane, page)).toMatch(
    /Directly: GetServiceConfiguration failed: http \w+ 404; GetPhoneCallInformation not asked\n/,
  );
});

test('a mailbox without Unified Messaging', async ({ outlook, pane }) => {
  await outlook.open('no-unified-messaging');
  await check(pane);
  await expect(said(pane)).toContainText('Calls do not work here yet.');
  await expect(found(pane, 'Through Outlook')).toHaveText('works');
  await expect(found(pane, 'Unified Messaging')).toHaveText('off');
  await expect(said(pane)).toContainText('Ask your administrator to enable it.');
});

test('a mailbox that takes no settings', async ({ outlook, pane, page }) => {
  await outlook.open('settings-fail');
  await check(pane);
  await expect(said(pane)).toContainText('Calls work here, through Outlook and directly.');
  await expect(found(pane, 'Settings in the mailbox')).toHaveText('cannot be saved');
  await expect(said(pane)).toContainText('calls are remembered in this browser only. Ask your administrator');
  expect(await copied(pane, page)).toContain('Settings: not saved');
  expect(await copied(pane, page, 'Copy details with calls')).toMatch(/^Settings in full: .{5,}$/m);
});

test('by keyboard: the focus stays, a second press does nothing, and a hang-up goes before it', async ({
  outlook,
  pane,
  page,
  exchange,
}) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  const release = await outlook.holdRequests('GetServiceConfiguration');
  await pane.supportButton.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(pane)).toBeFocused();
  await page.keyboard.press('Enter');
  const checking = pane.frame.getByRole('button', { name: 'Checking …' });
  await expect(checking).toBeFocused();
  await expect(checking).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
  release();
  await expect(said(pane)).toContainText('Calls work here');
  const before = await exchange.count('GetServiceConfiguration');
  // One press, asked once on each way, after the pane's own question.
  expect(before).toBe(3);
});

test('a mailbox whose Outlook is silent is told of after half a minute', async ({
  outlook,
  pane,
  page,
  time,
}) => {
  await outlook.open('answers');
  await expect(pane.number).toBeVisible();
  await outlook.spoil('GetServiceConfiguration', { kind: 'silence' });
  const asked = page.waitForRequest(
    (request) =>
      request.url().endsWith('/EWS/Exchange.asmx') &&
      request.headers()[wayHeader] === undefined &&
      (request.postData() ?? '').includes('GetPhoneCallInformation'),
  );
  await check(pane);
  await expect(pane.frame.getByRole('button', { name: 'Checking …' })).toBeVisible();
  // By when it has been asked is Outlook's and the machine's.
  await expect(async () => {
    await time.passInPane(31_000);
    await Promise.race([asked, expect(found(pane, 'Through Outlook')).toBeVisible({ timeout: 1_000 })]);
  }).toPass();
  await asked;
  await expect(found(pane, 'Through Outlook')).toHaveText('Outlook does not reply');
  await expect(said(pane)).toContainText('Calls work here, directly.');
});

import { answerDirectly } from './fixtures/answerDirectly.ts';
import { otherVoiceMessage } from './fixtures/createOutlook.ts';
import type { Outlook } from './fixtures/createOutlook.ts';
import { createImpostor } from './fixtures/createImpostor.ts';
import { createRibbon } from './fixtures/createRibbon.ts';
import type { Ribbon } from './fixtures/createRibbon.ts';
import { errorReply } from './fixtures/ewsReplies.ts';
import { expect, test as base } from './fixtures/test.ts';

const test = base.extend<{ ribbon: Ribbon }>({
  ribbon: async ({ page }, use) => {
    await use(createRibbon(page));
  },
});

const voiceMessage = 'Katie Jordan (38';
const calling = 'Calling 4255550100. Hang up ends it.';

/** Opens a message, and no pane. */
async function openMessage(outlook: Outlook, scenario: string, search = ''): Promise<void> {
  await outlook.openWithoutPane(scenario);
  if (search) await outlook.page.goto(`/${search}`);
  await outlook.choose(voiceMessage);
}

for (const scenario of ['answers', 'ribbon-loaded-anew']) {
  test(`plays and hangs up without a pane: ${scenario}`, async ({ outlook, exchange, ribbon }) => {
    await openMessage(outlook, scenario);
    await ribbon.playButton.click();
    await expect(ribbon.said).toHaveText([calling]);
    await ribbon.completed();
    // The id is in the mailbox before anything is told.
    const { id, dialString } = await exchange.lastCall();
    expect(dialString).toBe('4255550100');
    expect((await exchange.remembered()).live.map((call) => call.id)).toContain(id);
    await expect(ribbon.said).toHaveClass('informationalMessage');
    await expect(ribbon.said).toHaveAttribute('data-icon', 'icon16');

    await ribbon.hangUpButton.click();
    await expect(ribbon.said).toHaveText(['Hung up.']);
    await ribbon.completed();
    expect((await exchange.lastCall()).state).toBe('Disconnected');
    expect(await exchange.count('DisconnectPhoneCall')).toBeGreaterThan(0);
    await expect(outlook.panes).toHaveCount(0);
  });
}

test('an open pane hears of it at once, and what the pane placed the ribbon hangs up', async ({
  outlook,
  pane,
  exchange,
  ribbon,
}) => {
  await outlook.open('answers');
  await expect(pane.number).toHaveValue('4255550100');
  await ribbon.playButton.click();
  await expect(pane.activeCalls).toContainText('Katie JordanVoice message');
  await expect(ribbon.said).toHaveText([calling]);
  // With its id it is another call to the pane, which takes no press that was aimed at the one before.
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toHaveCount(1);
  await expect(ribbon.said).not.toContainText('Calling');

  // Another number can be typed once the card has told the outcome.
  await pane.frame.getByRole('button', { name: /^Dismiss/ }).click();
  await pane.playOnPhone('4255550199');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['Hung up.']);
  await expect(pane.activeCalls).toHaveCount(0);
  expect((await exchange.lastCall()).state).toBe('Disconnected');
  // Next time it is the number that was used last.
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText(['Calling 4255550199. Hang up ends it.']);
});

test('says what Exchange refuses, and the next step', async ({ outlook, ribbon, exchange }) => {
  await openMessage(outlook, 'no-unified-messaging');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([/^Unified Messaging is not enabled.*Ask your administrator/]);
  await expect(ribbon.said).toHaveClass('errorMessage');
  await ribbon.completed();
  expect(await exchange.count('PlayOnPhone')).toBe(0);
});

test('says that neither Outlook nor Exchange itself lets it call', async ({
  outlook,
  ribbon,
  page,
  trouble,
}) => {
  trouble.expect(/401/);
  await answerDirectly(page, { status: 401 });
  await openMessage(outlook, 'refused-everywhere');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([/No number is known to call/]);
  await ribbon.completed();
});

test('is carried out, and says so, when nobody answers', async ({
  outlook,
  ribbon,
  time,
  page,
  exchange,
}) => {
  await openMessage(outlook, 'answers');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([calling]);
  await ribbon.completed();
  // Exchange never hears of it.
  let isLost = true;
  await page.route('**/EWS/Exchange.asmx', (route) =>
    isLost && route.request().postData()?.includes('<m:DisconnectPhoneCall>') ? undefined : route.fallback(),
  );
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['Hanging up']);
  await time.passInPane(21_000);
  await expect(ribbon.said).toHaveText(['One call could not be hung up. Outlook does not reply. Try again.']);
  await expect(ribbon.said).toHaveClass('errorMessage');
  await ribbon.completed();
  isLost = false;
  await ribbon.hangUpButton.click();
  await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(1);
  await exchange.advance(1_000);
  await time.passInPane(3_000);
  await expect(ribbon.said).toHaveText(['Hung up.']);
});

test('pressed twice it places one call, and says so', async ({ outlook, ribbon, exchange }) => {
  await openMessage(outlook, 'ribbon-loaded-anew');
  await ribbon.playButton.dblclick();
  await ribbon.completed();
  expect(await exchange.count('PlayOnPhone')).toBe(1);
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([/^This message is already being played to 4255550100\./]);
  await ribbon.completed();
  await ribbon.hangUpButton.dblclick();
  await expect(ribbon.said).toHaveText([/Hung up\.|No call is running\./]);
  await ribbon.completed();
  expect(await exchange.count('PlayOnPhone')).toBe(1);
  expect((await exchange.lastCall()).state).toBe('Disconnected');
});

test('is carried out where another message is opened meanwhile', async ({ outlook, ribbon, exchange }) => {
  await openMessage(outlook, 'answers');
  const letGo = await outlook.holdRequests('PlayOnPhone');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([calling]);
  await outlook.choose(otherVoiceMessage);
  await expect(ribbon.said).toHaveCount(0);
  letGo();
  await ribbon.completed();
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['Hung up.']);
  expect((await exchange.lastCall()).state).toBe('Disconnected');
});

test('hangs up a moment later where Exchange is busy, and says so where it wants to be left alone for longer', async ({
  outlook,
  ribbon,
  page,
  exchange,
}) => {
  await openMessage(outlook, 'server-busy');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([calling]);
  // The scenario's own: five seconds.
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['Hung up.']);
  expect(await exchange.count('DisconnectPhoneCall')).toBe(2);

  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText([calling]);
  const impostor = await createImpostor(page);
  const minutes = '<t:Value Name="BackOffMilliseconds" xmlns:t="x">297749</t:Value>';
  impostor.answer(
    'DisconnectPhoneCall',
    errorReply('DisconnectPhoneCall', 'ErrorServerBusy', 'Busy.').replace(
      '</m:ResponseCode>',
      `</m:ResponseCode><m:MessageXml>${minutes}</m:MessageXml>`,
    ),
  );
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['One call could not be hung up. Exchange is busy. Try again.']);
  await ribbon.completed();
  expect((await exchange.lastCall()).state).not.toBe('Disconnected');
});

// Other languages: src/ribbon/words.test.ts.
test('speaks the mailbox’s language', async ({ outlook, ribbon }) => {
  await openMessage(outlook, 'answers', '?locale=de-de');
  await ribbon.playButton.click();
  await expect(ribbon.said).toHaveText(['4255550100 wird angerufen. „Auflegen“ beendet den Anruf.']);
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['Aufgelegt.']);
});

test('speaks English, and is carried out, where the language’s texts never come', async ({
  page,
  outlook,
  ribbon,
  time,
}) => {
  await page.route('**/assets/de-*.js', () => undefined);
  await openMessage(outlook, 'answers', '?locale=de-de');
  await ribbon.hangUpButton.click();
  await expect(async () => {
    await time.passInPane(5_000);
    await expect(ribbon.said).toHaveText(['No call is running.'], { timeout: 1_000 });
  }).toPass();
  await ribbon.completed();
});

test('an Outlook with Mailbox 1.1 has nothing of it', async ({ outlook, page, ribbon }) => {
  await openMessage(outlook, 'answers', '?mailbox=1.1');
  await expect(page.getByRole('toolbar', { name: 'Message' }).getByRole('button')).toHaveText([
    'Active calls',
    'Deselect',
  ]);
  await expect(ribbon.playButton).toHaveCount(0);
});

test('says that no call is running, and the traffic view shows what happens on the ribbon', async ({
  outlook,
  page,
  ribbon,
  exchange,
}) => {
  await openMessage(outlook, 'answers');
  await page.locator('.traffic summary').first().click();
  await ribbon.hangUpButton.click();
  await expect(ribbon.said).toHaveText(['No call is running.']);
  await ribbon.completed();
  expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  const lines = page.getByRole('list', { name: 'Requests, newest first' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Ribbon' })).toHaveText([
    /carried out.*press 1/,
    /said.*No call is running\./,
    /pressed.*Hang up/,
  ]);
});

import { answerDirectly } from './fixtures/answerDirectly.ts';
import { otherVoiceMessage } from './fixtures/createOutlook.ts';
import { expect, test } from './fixtures/test.ts';

test('characters that XML forbids take nothing with them: a call is placed, followed and hung up', async ({
  outlook,
  pane,
}) => {
  await outlook.open('forbidden-characters');
  await expect(pane.number).toHaveValue('4255550100');
  await pane.playOnPhone();
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('a number that dials on is doubted after 45 s, and is hung up like any other', async ({
  outlook,
  pane,
  time,
}) => {
  await outlook.open('still-dialing');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText('Calling');
  await time.stop();
  await time.pass(30_000, 2_000);
  await expect(pane.activeCalls).not.toContainText('may not be reachable');
  await time.pass(18_000, 2_000);
  await expect(pane.activeCalls).toContainText('Still calling: the number may not be reachable');
  await pane.hangUpButton.click();
  await time.pass(6_000);
  await expect(pane.hungUp).toBeVisible();
});

test('a third call is told to hang one of the others up first, with the button for it', async ({
  outlook,
  pane,
  exchange,
  page,
}) => {
  await outlook.open('third-call');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(2);
  await pane.playOnPhone('4255550123');
  const refused = pane.activeCalls.filter({ hasText: 'Not placed' });
  await expect(refused).toContainText('Hang one up first, then play the message again.');
  await refused
    .getByRole('button', { name: /^Hang up/ })
    .first()
    .click();
  // What has come under the pointer stays there.
  await page.mouse.move(0, 0);
  await expect(pane.recentCalls).toHaveCount(1);
  await expect(refused).toContainText('Exchange is busy');
  await refused.getByRole('button', { name: /^Play again/ }).click();
  await expect(refused).toHaveCount(0);
  await expect(pane.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(2);
  const running = (await exchange.world()).calls.filter(({ state }) => state !== 'Disconnected');
  expect(running).toHaveLength(2);
});

test('a hang-up that Exchange takes its time over is not said to be done', async ({
  outlook,
  pane,
  time,
}) => {
  await outlook.openWithCall('slow-hang-up');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  await pane.hangUpButton.click();
  await time.pass(11_500);
  await expect(pane.activeCalls).toContainText('Still running');
  await expect(pane.recentCalls).toHaveCount(0);
  await time.pass(8_000);
  await expect(pane.activeCalls).toHaveCount(0);
  await time.passInPane(100);
  await expect(pane.recentCalls).toHaveCount(1);
});

test('a message that comes late is the one that is played', async ({ outlook, pane, exchange }) => {
  await outlook.open('late-item');
  await outlook.pin();
  await expect(pane.number).toHaveValue('4255550100');
  await outlook.choose(otherVoiceMessage);
  await expect(pane.frame.getByRole('group', { name: 'Play on phone' })).toContainText('+1 425 555 0142');
  await pane.playOnPhone();
  await expect(pane.activeCalls).toContainText('+1 425 555 0142');
  const { messages } = (await exchange.world()).scenario;
  const chosen = messages.find(({ subject }) => subject === otherVoiceMessage);
  expect((await exchange.asked('PlayOnPhone'))[0]?.request).toContain(chosen?.id);
});

test('where Outlook never says whose mailbox it is, the mailbox itself remembers, and this browser does not', async ({
  outlook,
  pane,
  exchange,
  page,
}) => {
  await outlook.open('no-address');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await expect.poll(async () => (await exchange.remembered()).live).toHaveLength(1);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('4255550100');
  await outlook.closePane();
  await outlook.openPane();
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('that an account does not know a call which has not proven itself ends nothing', async ({
  outlook,
  pane,
  exchange,
}) => {
  await exchange.begin('another-account');
  const live = [{ id: 'long-gone', about: { label: 'An old call' }, since: Date.now() }];
  const stored = { version: 1, live, recent: [], numbers: [], clearedAt: 0 };
  await exchange.saveSetting('activeCalls', JSON.stringify(stored));
  await outlook.open();
  await expect.poll(() => exchange.count('GetPhoneCallInformation')).toBeGreaterThan(1);
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Signed in as somebody else');
  await expect(pane.recentCalls).toHaveCount(0);
});

test('after a 401 a press on "Add" asks directly again, and opens the way', async ({
  outlook,
  pane,
  page,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  const direct = await answerDirectly(page, { status: 401 });
  await outlook.open('refused-answered-directly');
  await expect.poll(() => direct.times).toBe(1);
  direct.letThrough();
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  expect(direct.times).toBeGreaterThan(1);
});

import { answerDirectly } from './fixtures/answerDirectly.ts';
import { expect, test } from './fixtures/test.ts';

const texts = [
  ['The remote server returned an error: (403) Forbidden.', 'Access denied'],
  ['Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.', 'Access denied'],
  ['Le serveur distant a retourné une erreur : (429) Trop de demandes.', 'Exchange is busy'],
  ['Something that nobody has seen', 'Error in Outlook'],
] as const;

test('what Outlook says instead of an answer (9020, 9017) has a title of its own', async ({
  outlook,
  pane,
  page,
  exchange,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.unfold(pane.activeCalls);
  for (const [message, title] of texts) {
    await outlook.spoil('DisconnectPhoneCall', { kind: 'fail', message });
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText(`9020: ${message}`);
    await expect(pane.activeCalls.getByText(title, { exact: true })).toBeVisible();
  }
  await outlook.spoil('DisconnectPhoneCall', { kind: 'breakDown' });
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('9017: ');
  await expect(pane.activeCalls.getByText('Outlook refused', { exact: true })).toBeVisible();
  expect(await exchange.asked('DisconnectPhoneCall')).toEqual([]);
  await outlook.spoil('nothing', { kind: 'silence' });
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('a line that was cut between Outlook and Exchange is tried again', async ({
  outlook,
  pane,
  page,
  time,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  const message = 'Die zugrunde liegende Verbindung wurde geschlossen: Unerwartet.';
  await outlook.spoil('DisconnectPhoneCall', { kind: 'fail', message });
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Trying again in');
  await outlook.spoil('nothing', { kind: 'silence' });
  await time.passInPane(2_000);
  await expect(pane.hungUp).toBeVisible();
});

test('an id that is too long for Outlook is said not to be sent', async ({
  outlook,
  pane,
  page,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.open('running-call');
  await pane.supportButton.click();
  await page.mouse.move(0, 0);
  await pane.addButton.click();
  const id = pane.frame.getByRole('textbox', { name: 'Call ID' });
  // At once: a field with so much in it takes seconds to be drawn, each time.
  await id.evaluate((field: HTMLInputElement) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    write?.call(field, 'x'.repeat(1_000_001));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
  });
  await expect(pane.activeCalls).toContainText('The request could not be sent.');
});

test('without the permission to read and write the mailbox the pane says what is missing', async ({
  outlook,
  pane,
  page,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  // Outlook says what the manifest was granted: here less than it asks for.
  await page.addInitScript(() => {
    const write = JSON.stringify;
    JSON.stringify = (value: { _data?: { permissionLevel?: number } } | undefined, ...others: never[]) => {
      if (value?._data?.permissionLevel === 2) value._data.permissionLevel = 1;
      return write(value, ...others);
    };
  });
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Permission missing');
});

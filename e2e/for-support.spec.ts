import { readCopied } from './fixtures/readCopied.ts';
import { expect, test } from './fixtures/test.ts';

test('For support tells way, versions and the last error, and copies them without anything private', async ({
  outlook,
  pane,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await outlook.openWithCall('unknown-code');
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Exchange refused');
  await pane.unfold(pane.activeCalls);
  await expect(pane.activeCalls).toContainText('ErrorTelephoneHasLegs');
  // Folded again: else there are two buttons of the same name.
  await pane.activeCalls.getByRole('button', { name: /^Details of/, expanded: true }).click();

  await pane.supportButton.click();
  const about = pane.frame.getByText('through Outlook');
  await expect(about).toBeVisible();
  const copied = (name: string) =>
    readCopied(page, () => pane.frame.getByRole('button', { name, exact: true }).click());
  const short = await copied('Copy details');
  for (const line of ['Active Calls: ', 'office.js: ', 'Exchange: 15.', 'Mailbox requirement set: 1.5'])
    expect(short).toContain(line);
  expect(short).toContain('Way to Exchange: makeEwsRequestAsync');
  expect(short).toContain('Last error: responseError unknownCode ErrorTelephoneHasLegs');
  expect(short).not.toMatch(/sandbox-call|4255550100|Voice Mail|kim\.lindgren|left & took/);

  expect(await copied('Copy details with calls')).toContain('sandbox-call-1');
});

import { ordinaryMessage } from './fixtures/createOutlook.ts';
import { expect, test } from './fixtures/test.ts';

// Every test fails for a request that leaves for another host. Here office.js has something to send.
test('a whole session asks no other host, even where Outlook lets office.js log', async ({
  outlook,
  pane,
  page,
  exchange,
  trouble,
}) => {
  trouble.expect(/violates the following Content Security Policy/);
  await exchange.begin('running-call');
  await page.goto('/?open&telemetry');
  await pane.addCall('sandbox-call-1');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
  await pane.playOnPhone('1001');
  await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
  await outlook.choose(ordinaryMessage);
  await outlook.openPane();
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toHaveCount(2);
});

import { expect, test } from './fixtures/test.ts';
import { wayHeader } from '../sandbox/server/protocol.ts';

test('the pane that npm start serves to a real Outlook works, and never asks the simulated Exchange by itself', async ({
  outlook,
  pane,
  exchange,
  page,
  trouble,
}) => {
  // The browser's own line about the direct way, at whose end there is nothing.
  trouble.expect(/Failed to load resource/);
  const direct: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.headers()[wayHeader] === undefined)
      direct.push(new URL(request.url()).pathname);
  });
  await page.goto('/?pane=/add-in/taskpane.html&scenario=refused-answered-directly&open');
  await pane.addCall('sandbox-call-1');
  await expect(pane.frame.getByText('Add-ins may not manage calls here').first()).toBeVisible();
  const asked = await exchange.asked('GetPhoneCallInformation');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ way }) => way === 'direct')).toEqual([]);
  expect(new Set(direct.filter((path) => !path.startsWith('/sandbox/')))).toEqual(
    new Set(['/add-in/no-exchange']),
  );
  await page.goto('/?pane=/add-in/taskpane.html&scenario=running-call&open');
  await pane.addCall('sandbox-call-1');
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
  expect(await outlook.unknownQuestions()).toEqual([]);
});

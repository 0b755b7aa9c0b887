import { expect, test } from './fixtures/test.ts';

/** What Exchange says, and what is shown for it. */
const words = [
  ['Idle', 'Waiting'],
  ['Connecting', 'Calling'],
  ['Alerted', 'Ringing'],
  ['Connected', 'Connected'],
  ['Incoming', 'Incoming'],
  ['Transferring', 'Transferring'],
  ['Forwarding', 'Forwarding'],
  // A state of a later Exchange is shown as it came; also one that sounds like a part of JavaScript.
  ['Parked', 'Parked'],
  ['constructor', 'constructor'],
] as const;

test('shows each state of a call in words', async ({ outlook, pane, exchange }) => {
  await exchange.begin('running-call');
  // Each call is called like its state.
  const live = [...words.map(([state]) => state), 'Disconnected'].map((id) => ({
    id,
    about: {},
    since: Date.now(),
  }));
  const stored = { version: 1, live, recent: [], numbers: [], clearedAt: 0 };
  await exchange.saveSetting('activeCalls', JSON.stringify(stored));
  await outlook.page.route('**/EWS/Exchange.asmx', async (route) => {
    const request = route.request().postData() ?? '';
    const state = /PhoneCallId Id="(\w+)"/.exec(request)?.[1] ?? '';
    const response = await route.fetch({ postData: request.replace(`"${state}"`, '"sandbox-call-1"') });
    const reply = (await response.text()).replace('>Connected<', `>${state}<`);
    await route.fulfill({ response, body: reply });
  });
  await outlook.open();
  for (const [state, word] of words) {
    await expect(pane.activeCalls.filter({ hasText: `Call ${state}` })).toHaveText(
      new RegExp(`^Call ${state}\\d+:\\d\\d${word}Hang up$`),
    );
  }
  await expect(pane.recentCalls).toHaveText(/^Call Disconnected\d.*Ended$/);
  await expect(pane.activeCalls).toHaveCount(words.length);
});

test('tells how long a call has run, once a second', async ({ outlook, pane, time }) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  await time.pass(65_000, 5_000);
  const timer = pane.activeCalls.getByRole('timer');
  await expect(timer).toHaveText(/^1:\d\d$/);
  const shown = await timer.textContent();
  await time.passInPane(1_000);
  await expect(timer).not.toHaveText(shown ?? '');
});

import { expect, story } from './fixtures/story.ts';

story('plays a message, rings, connects and hangs up', async ({ outlook, pane }) => {
  await outlook.open('alerts');
  await pane.hasNumber('4255550100');
  await pane.press('Play on phone');
  await pane.lists('Active calls', /Katie Jordan.*Ringing/);
  await outlook.press('Pick up');
  await pane.lists('Active calls', /Connected/);
  await pane.press(/^Hang up/);
  await pane.lists('Recent calls', /Hung up/);
  await pane.lists('Active calls');
  expect(await outlook.asked('PlayOnPhone')).toHaveLength(1);
  expect(await outlook.asked('DisconnectPhoneCall')).toHaveLength(1);
});

story('hangs up all', async ({ outlook, pane }) => {
  await outlook.open('five-calls');
  const connected = Array.from({ length: 5 }, () => /Connected/);
  await pane.lists('Active calls', ...connected);
  await pane.press('Hang up all');
  await pane.press('Hang up all', 'Hang up all 5 calls?');
  // What has ended stays as long as the pointer rests among the calls.
  await outlook.window.move(0, 0);
  await pane.lists('Active calls');
  await pane.lists('Recent calls', ...connected.map(() => /Hung up/));
  expect(await outlook.asked('DisconnectPhoneCall')).toHaveLength(5);
});

story('still has a call after the pane was closed and opened again', async ({ outlook, pane }) => {
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await pane.lists('Active calls', /sandbox-call-1.*Connected/);
  await outlook.press('Close', 'Task pane');
  expect(await outlook.see('iframe')).toEqual([]);
  await outlook.press('Active calls', 'Message');
  await pane.lists('Active calls', /sandbox-call-1.*Connected/);
  await pane.press(/^Hang up/);
  await pane.lists('Recent calls', /Hung up/);
});

story('ends a call in both of two panes', async ({ outlook, pane }) => {
  await outlook.open('running-call');
  await outlook.press('Open a second pane');
  const second = outlook.pane(1);
  await pane.addCall('sandbox-call-1');
  await second.lists('Active calls', /Connected/);
  await second.press(/^Hang up/);
  for (const either of [second, pane]) {
    await either.lists('Recent calls', /Hung up/);
    await either.lists('Active calls');
  }
  expect(await outlook.asked('DisconnectPhoneCall')).toHaveLength(1);
});

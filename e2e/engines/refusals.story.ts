import { until } from './driver/until.ts';
import { expect, story } from './fixtures/story.ts';

story('asks Exchange directly where Outlook refuses', async ({ outlook, pane }) => {
  await outlook.open('refused-answered-directly');
  await pane.addCall('sandbox-call-1');
  await pane.lists('Active calls', /Connected/);
  await pane.press(/^Hang up/);
  await pane.lists('Recent calls', /Hung up/);
  const ways = (await outlook.asked('DisconnectPhoneCall')).map(({ way, refused }) => [way, refused]);
  expect(ways).toEqual([['direct', false]]);
});

story('takes a call that is gone already for ended', async ({ outlook, pane }) => {
  await outlook.open('already-gone');
  await pane.addCall('sandbox-call-1');
  await pane.lists('Active calls', /Connected/);
  await pane.press(/^Hang up/);
  await pane.lists('Recent calls', /Exchange no longer knows this call/);
  await pane.lists('Active calls');
});

story('tells why a number is refused, and keeps it in the field', async ({ outlook, pane }) => {
  await outlook.open('answers');
  await pane.hasNumber('4255550100');
  await pane.fill('Phone number', '900 555 0100');
  await pane.press('Play on phone');
  await pane.says('[role=alert]', /dialing rules do not allow/);
  await pane.hasNumber('900 555 0100');
  expect(await outlook.asked('PlayOnPhone')).toHaveLength(1);
});

story('takes no broken reply for an end', async ({ outlook, pane }) => {
  const wellAnswered = 8;
  await outlook.open('garbled-replies');
  await pane.addCall('sandbox-call-1');
  await pane.lists('Active calls', /Connected/);
  await pane.press(/^Hang up/);
  await pane.says('.call [role=alert]', /./);
  // By hand and by itself it is tried again, until Exchange speaks clearly.
  const ended = await until(
    'an end of the call',
    async () => {
      const texts = await pane.items('Recent calls');
      const { length } = await outlook.asked('DisconnectPhoneCall');
      const [button] = await pane.see('button', /^Hang up/);
      if (button?.place) await outlook.window.click(button.place.x, button.place.y);
      return { texts, length };
    },
    ({ texts }) => texts.length > 0,
  );
  expect(ended).toEqual({ texts: [expect.stringContaining('Hung up')], length: wellAnswered });
});

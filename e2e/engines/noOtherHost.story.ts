import { expect, story } from './fixtures/story.ts';

story(
  'asks no other host, even where Outlook lets office.js log',
  async ({ outlook, pane, window, abroad }) => {
    await outlook.open('running-call', 'telemetry');
    await pane.addCall('sandbox-call-1');
    await pane.press(/^Hang up/);
    await pane.lists('Recent calls', /Hung up/);
    await pane.fill('Phone number', '1001');
    await pane.press('Play on phone');
    await pane.lists('Active calls', /Calling|Ringing|Connected/);
    await pane.press(/^Hang up/);
    await pane.lists('Recent calls', /Hung up/, /Hung up/);
    expect(abroad.taken()).toEqual([]);

    // Whatever a page asked of another host would be seen: Outlook's own has no policy against it.
    await window.run(() => fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(String, String));
    expect(abroad.taken()).not.toEqual([]);
  },
);

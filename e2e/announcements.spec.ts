import { expect, test } from './fixtures/test.ts';

test('tells screen readers each state, politely, and no seconds', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.open('alerts');
  await expect(pane.number).toHaveValue('4255550100');
  await pane.frame.locator('html').evaluate((html) => {
    const heard: string[] = [];
    const listen = new MutationObserver(() => {
      const words = [...document.querySelectorAll('[role=status],[aria-live=polite]')];
      const text = words
        .map((element) => element.textContent)
        .join(' ')
        .trim();
      if (heard.at(-1) !== text) heard.push(text);
      html.dataset['heard'] = JSON.stringify(heard);
    });
    listen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await pane.playOnPhone();
  await expect(pane.activeCalls).toContainText(/Calling|Ringing/);
  await time.stop();
  await time.pass(4500);
  await expect(pane.activeCalls).toContainText('Ringing');
  await exchange.phone('pickUp');
  await time.pass(8000);
  await expect(pane.activeCalls).toContainText('Connected');
  const letGo = await outlook.holdRequests('DisconnectPhoneCall');
  await pane.hangUpButton.click();
  await letGo.arrived;
  // What is announced comes a frame after the list, and frames come with the pane's time.
  await time.passInPane(100);
  letGo();
  await time.pass(3_000);
  await expect(pane.recentCalls).toContainText('Hung up');
  await time.passInPane(100);

  const heard = await pane.frame
    .locator('html')
    .evaluate(({ dataset }) => JSON.parse(dataset['heard'] ?? '[]') as readonly string[]);
  const call = 'Voice Mail from Katie Jordan (38 seconds)';
  const states = ['Placing', 'Looking up', 'Calling', 'Ringing', 'Connected', 'Hanging up', 'Hung up'];
  const all = states.map((state) => `${call}: ${state}`);
  // A machine that is slow enough misses what passes quickly; the rest is heard once each, and nothing else is.
  expect(heard.filter(Boolean)).toEqual(all.filter((words) => heard.includes(words)));
  expect(heard).toEqual(expect.arrayContaining(all.slice(3)));
});

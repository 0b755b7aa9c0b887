import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** Presses a button, and tells after how many milliseconds DisconnectPhoneCall reached Outlook. */
async function pressUntilSent(page: Page, hangUp: Locator): Promise<number> {
  // The frame and the page around it have clocks that began at different times.
  const sent = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        if (!window.sandbox) return;
        window.sandbox.interfere = ({ envelope = '' }) => {
          if (envelope.includes('DisconnectPhoneCall')) resolve(performance.timeOrigin + performance.now());
          return undefined;
        };
      }),
  );
  const pressed = hangUp.evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const press = (event: Event): void => {
          resolve(performance.timeOrigin + event.timeStamp);
        };
        button.addEventListener('click', press, { capture: true, once: true });
      }),
  );
  // What has come under a resting pointer takes no press for half a second: aim anew.
  await page.mouse.move(0, 0);
  await hangUp.click();
  return (await sent) - (await pressed);
}

test('with 25 calls being followed, a hang-up leaves within 100 ms of the press', async ({
  outlook,
  pane,
  page,
  exchange,
}) => {
  // As slow as can be: no look-up is ever answered, so that a hang-up that waits for one never leaves.
  await page.route('**/EWS/Exchange.asmx', async (route) => {
    if (route.request().postData()?.includes('GetPhoneCallInformation') !== true) await route.continue();
  });
  await outlook.open('twenty-five-calls');
  await expect(pane.activeCalls).toHaveCount(25);
  await expect.poll(() => outlook.inFlight()).toBe(2);

  // The quickest of three: another program on this machine may hold up one of them.
  const waits: number[] = [];
  for (const count of [1, 2, 3]) {
    waits.push(await pressUntilSent(page, pane.hangUpButton.nth(12)));
    await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(count);
    await exchange.advance(1000);
    // No look-up says that it is over: it has no button any more, all the same.
    await expect(pane.hangUpButton).toHaveCount(25 - count);
  }
  expect(Math.min(...waits)).toBeLessThan(100);
  expect(await outlook.maximumInFlight()).toBe(3);
});

test('never more than three are in flight, whatever is pressed', async ({ outlook, pane, exchange }) => {
  await outlook.open('twenty-five-calls');
  await expect(pane.activeCalls).toHaveCount(25);
  await pane.playOnPhone('1001');
  await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
  await pane.frame.getByRole('alertdialog').getByRole('button', { name: 'Hang up all' }).click();
  await expect
    .poll(
      async () => {
        await exchange.advance(1000);
        return (await exchange.world()).calls.filter(({ state }) => state !== 'Disconnected').length;
      },
      { intervals: [50] },
    )
    .toBe(0);
  expect(await outlook.maximumInFlight()).toBe(3);
  await expect(pane.alert).toHaveCount(0);
});

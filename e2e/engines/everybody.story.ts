import { keys } from './driver/toWindow.ts';
import { until } from './driver/until.ts';
import { expect, story } from './fixtures/story.ts';
import { measure } from './page/measure.ts';

story('does the main job by keyboard alone', async ({ outlook, pane, window }) => {
  await outlook.open('answers');
  await pane.hasNumber('4255550100');
  // Into the pane as a person comes: by Tab, from the title bar that Outlook puts over it.
  await window.run(() => {
    document.querySelector<HTMLElement>('[aria-label="Task pane"] [aria-label=Close]')?.focus();
  });
  await window.type(keys.tab);
  await pane.hasFocus('Phone number');
  await window.type(keys.enter);
  await pane.lists('Active calls', /Calling/);
  // The field has made way for the call: the button has the focus, and takes no key before that can have been seen.
  await pane.hasFocus(/^Hang up/);
  await pane.lists('Active calls', /Connected/);
  await window.type(keys.space);
  await pane.lists('Recent calls', /Hung up/);
  await pane.lists('Active calls');
  // The same button, in the same place.
  await pane.hasFocus(/^Play again/);
  await window.type(keys.tab);
  await pane.hasFocus(/^Dismiss/);
  await window.type(keys.escape);
  await outlook.hasFocus('Active calls');
});

story('runs from right to left in Arabic, but for numbers and names', async ({ outlook, pane, window }) => {
  await outlook.open('answers', 'locale=ar-sa&width=450');
  await pane.says('h1', /^لا توجد مكالمات جارية\.$/);
  await pane.press('تشغيل على الهاتف');
  await pane.says('[role=listitem] .card-who', /^Katie Jordan$/);
  await pane.says('[role=timer]', /^\d:\d\d$/);
  expect(await pane.see('[role=listitem] button', /^إنهاء المكالمة: /)).toHaveLength(1);
  const [time] = await pane.see('[role=timer]');
  const [state] = await pane.see('[role=listitem] .call-state');
  expect(time!.place!.x).toBeLessThan(state!.place!.x);
  const { direction, directionOfName } = await window.run(measure);
  expect([direction, directionOfName]).toEqual(['rtl', 'ltr']);

  await outlook.open('five-calls', 'locale=ar-sa&width=450');
  await pane.says('.call', /متصلة/);
  const [hangUp] = await pane.see('.call button', /^إنهاء المكالمة: /);
  const [who] = await pane.see('.call-who');
  expect(hangUp!.place!.x).toBeLessThan(who!.place!.x);
});

story('does not scroll sideways, however narrow', async ({ outlook, pane, window }) => {
  for (const query of ['width=250', 'width=320', 'width=250&locale=de-de', 'width=250&locale=ar-sa']) {
    await outlook.open('five-calls', query);
    await until(
      'five calls, and what is below them',
      () => pane.see('[role=listitem], .support'),
      ({ length }) => length === 6,
    );
    const { outside, scrollWidth, clientWidth } = await window.run(measure);
    expect(outside, query).toEqual([]);
    expect(scrollWidth, query).toBeLessThanOrEqual(clientWidth);
  }
});

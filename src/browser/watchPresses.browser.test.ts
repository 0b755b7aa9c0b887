import { expect, test } from 'vitest';
import { nextPaint } from './nextPaint.ts';
import { watchPresses } from './watchPresses.ts';

function send(type: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new Event(type, { bubbles: type !== 'blur' }));
}

test('a press lasts until it is released, whatever loses the focus by it', async () => {
  const presses = watchPresses();
  let released = false;
  send('pointerdown');
  send('blur');
  void presses.released().then(() => {
    released = true;
  });
  await nextPaint();
  expect(released).toBe(false);
  send('pointerup');
  await presses.released();
  await nextPaint();
  expect(released).toBe(true);
});

test('a press that leaves the window with the focus is over', async () => {
  const presses = watchPresses();
  send('keydown');
  send('blur', window);
  await expect(presses.released()).resolves.toBeUndefined();
});

test('a press is told as it begins, before what is pressed hears of it', () => {
  const heard: string[] = [];
  const button = document.createElement('button');
  document.body.append(button);
  button.addEventListener('pointerdown', () => heard.push('the button'));
  watchPresses().tell(() => heard.push('the watch'));
  send('pointerdown', button);
  send('keydown', button);
  expect(heard).toEqual(['the watch', 'the button', 'the watch']);
  button.remove();
});

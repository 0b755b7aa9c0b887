import { beforeEach, expect, test } from 'vitest';
import { createBrowserMirror } from './createBrowserMirror.ts';
import { forgetUnused } from './forgetUnused.ts';

const day = 86_400_000;

beforeEach(() => {
  localStorage.clear();
});

test('keeps and tells nothing while nobody knows whose mailbox it is', async () => {
  const outlook: { address?: string } = {};
  const mirror = createBrowserMirror(() => outlook.address);
  const heard: string[] = [];
  mirror.listen((text) => heard.push(text));
  expect(mirror.write('calls', 'mine')).toBe(false);
  mirror.tell('mine');
  expect(mirror.read('calls')).toBeUndefined();
  expect(localStorage).toHaveLength(0);

  outlook.address = 'katie@contoso.com';
  expect(mirror.write('calls', 'mine')).toBe(true);
  const other = createBrowserMirror(() => 'katie@contoso.com');
  expect(other.read('calls')).toBe('mine');
  other.tell('hers');
  await expect.poll(() => heard).toEqual(['hers']);
});

test('stays with the mailbox that it was first told of', () => {
  let address = 'katie@contoso.com';
  const mirror = createBrowserMirror(() => address);
  mirror.write('calls', 'hers');
  address = 'jonas@contoso.com';
  expect(mirror.read('calls')).toBe('hers');
  expect(createBrowserMirror(() => address).read('calls')).toBeUndefined();
});

test('what nobody has used for thirty days goes, and what belongs to nobody goes at once', () => {
  for (const mailbox of ['used', 'unused', 'of-an-earlier-version', 'undefined', 'null'])
    createBrowserMirror(() => mailbox).write('calls', mailbox);
  localStorage.setItem('somebody else’s', 'kept');
  const kept = (): readonly (string | undefined)[] =>
    ['used', 'unused', 'of-an-earlier-version', 'undefined', 'null'].map((mailbox) =>
      createBrowserMirror(() => mailbox).read('calls'),
    );
  forgetUnused('unused', day);
  expect(kept()).toEqual(['used', 'unused', 'of-an-earlier-version', undefined, undefined]);
  forgetUnused('used', 20 * day);
  forgetUnused(undefined, 30 * day);
  expect(kept().slice(0, 3)).toEqual(['used', 'unused', 'of-an-earlier-version']);
  forgetUnused(undefined, 32 * day);
  expect(kept().slice(0, 3)).toEqual(['used', undefined, undefined]);
  expect(localStorage.getItem('somebody else’s')).toBe('kept');
});

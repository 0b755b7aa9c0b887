import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { numberLimit, recentLimit } from '../../src/calls/list/CallList.ts';
import { createBrowserMirror } from '../../src/calls/memory/createBrowserMirror.ts';
import { createMemory } from '../../src/calls/memory/createMemory.ts';
import { forgetUnused } from '../../src/calls/memory/forgetUnused.ts';
import { nothingRemembered, placingLimit, withoutStale } from '../../src/calls/memory/Remembered.ts';
import { storedSize } from '../../src/calls/memory/storedSize.ts';
import { rememberedEnd } from '../../src/calls/testing/rememberedExamples.ts';
import { en } from '../../src/strings/en.ts';
import { createLanes } from '../../src/transport/createLanes.ts';
import { createVirtualClock } from '../../src/transport/createVirtualClock.ts';
import { readText, repository } from './repository.ts';

const papers = [
  ...readdirSync(repository).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(repository, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const privacy = readText('docs/privacy.md');
const day = 86_400_000;
const mailbox = 'kim@contoso.com';

/** What local storage does, kept in a map. */
function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  return kept;
}

/** A number that the paper names, from the sentence around it. */
function named(sentence: RegExp): number {
  return Number((sentence.exec(privacy)?.[1] ?? 'none').replaceAll(',', ''));
}

/** The names in the first column of the table below a heading. */
function namesBelow(heading: string): string[] {
  const chapter = privacy.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...chapter.matchAll(/^\| `(.*?)` .*\|$/gm)].flatMap(([line, name]) =>
    line.includes('`aside-1` to `aside-10`')
      ? Array.from({ length: 10 }, (_, index) => `aside-${index + 1}`)
      : [name!],
  );
}

test.for(papers)('what %s links to is there, and so is every command that it names', (paper) => {
  const text = readText(paper);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
  expect(links.filter((target) => !existsSync(join(repository, dirname(paper), target)))).toEqual([]);
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
  const verbs = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, verb]) => verb!);
  expect(verbs.filter((verb) => !(verb in scripts))).toEqual([]);
});

test('the guides point to the table of what was seen on a real Exchange', () => {
  for (const guide of ['README.md', 'docs/administrators.md', 'docs/testers.md', 'docs/privacy.md'])
    expect(readText(guide)).toMatch(/\]\((docs\/)?verified\.md\)/);
});

test('the guide answers the check of a mailbox in the words of the pane', () => {
  const chapter = readText('docs/administrators.md').split('## What "Check this mailbox" says')[1] ?? '';
  const answers = [...chapter.matchAll(/^\| (?:Through Outlook|Directly): (.*?) +\|/gm)].flatMap(
    ([, titles]) => titles!.split(', '),
  );
  expect(answers.length).toBeGreaterThan(4);
  const titles = Object.values(en.faults).map(({ title }) => title);
  expect(answers.filter((answer) => !titles.includes(answer))).toEqual([]);
});

test('the policy that SECURITY.md quotes is that of the page', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    readText('src/taskpane.html'),
  );
  expect(readText('SECURITY.md')).toContain(`      ${policy?.[1] ?? 'none'}\n`);
});

test('SECURITY.md names each operation that Exchange is asked for', () => {
  const [, names = ''] = /type OperationName =([^;]*);/.exec(readText('src/ews/Operation.ts')) ?? [];
  const operations = [...names.matchAll(/'(\w+)'/g)].map(([, name]) => name!);
  expect(operations).toContain('PlayOnPhone');
  const paper = readText('SECURITY.md');
  expect(operations.filter((name) => !paper.includes(name))).toEqual([]);
});

test('privacy.md names all that is written into mailbox and browser, and its limits', async () => {
  const browser = stubStorage();
  const clock = createVirtualClock();
  const settings = new Map<string, unknown>([['activeCalls', '{"damaged":']]);
  for (let index = 2; index <= 10; index += 1)
    createBrowserMirror(() => mailbox).write(`aside-${index}`, 'damaged earlier');
  const memory = createMemory({
    settings: {
      get: (name) => settings.get(name),
      set: (name, value) => settings.set(name, value),
      save: () => Promise.resolve({ ok: true, value: undefined }),
    },
    mirror: createBrowserMirror(() => mailbox),
    lanes: createLanes(clock),
    clock,
    stateChanged: () => undefined,
  });
  memory.load();
  const recent = Array.from({ length: recentLimit }, (_, index) => ({
    ...rememberedEnd(`call-${index}`, 1, 2),
    about: { label: 'long '.repeat(400) },
  }));
  void memory.keep({ ...nothingRemembered, recent });
  await clock.advance(1_000);
  forgetUnused(mailbox, clock.now());

  expect([...settings.keys()].sort()).toEqual(namesBelow('In the mailbox').sort());
  const start = `active-calls:${mailbox}:`;
  expect([...browser.keys()].sort()).toEqual(
    namesBelow('In the browser')
      .map((name) => `${start}${name}`)
      .sort(),
  );
  const size = storedSize(String(settings.get('activeCalls')));
  const limit = named(/at most ([\d,]+) bytes {0,200}\|/);
  expect(size).toBeLessThanOrEqual(limit);
  expect(size).toBeGreaterThan(limit - 3_000);
});

test('privacy.md says for how long, as it is', () => {
  const browser = stubStorage();
  const days = named(/opened there for (\d+) days/);
  forgetUnused(mailbox, 0);
  forgetUnused(undefined, days * day);
  expect(browser.size).toBe(1);
  forgetUnused(undefined, days * day + 1);
  expect(browser.size).toBe(0);

  expect(named(/no id yet: (\d+) minutes/) * 60_000).toBe(placingLimit);
  expect(named(/until (\d+) newer calls/)).toBe(recentLimit);
  expect(named(/the last (\d+) that are over/)).toBe(recentLimit);
  expect(named(/or (\d+) newer numbers/)).toBe(numberLimit);
  expect(named(/the last (\d+) numbers/)).toBe(numberLimit);
  const forgetting = named(/off the list: (\d+) day/) * day;
  const forgotten = (now: number) =>
    withoutStale({ ...nothingRemembered, forgotten: [{ name: 'a', at: 0 }] }, now).forgotten;
  expect(forgotten(forgetting - 1)).toHaveLength(1);
  expect(forgotten(forgetting)).toHaveLength(0);
});

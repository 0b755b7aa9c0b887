import { expect, test, vi } from 'vitest';
import { createSpeech } from './createSpeech.ts';
import { en } from './en.ts';
import type { LanguageTag } from './languages.ts';
import type { Strings } from './Strings.ts';

interface Answer {
  readonly resolve: (strings: Strings) => void;
  readonly reject: (reason: Error) => void;
}

/** Loads a language when it is told to, with the language's name as its heading. */
function createLoader() {
  const waiting = new Map<LanguageTag, Answer>();
  return {
    load: (language: LanguageTag) =>
      new Promise<Strings>((resolve, reject) => {
        waiting.set(language, { resolve, reject });
      }),
    answer: (language: LanguageTag) => {
      waiting.get(language)!.resolve({ ...en, heading: language });
    },
    fail: (language: LanguageTag) => {
      waiting.get(language)!.reject(new Error('offline'));
    },
  };
}

test('English is spoken until the language has been loaded', async () => {
  const loader = createLoader();
  const speech = createSpeech(loader.load, 'de-AT');
  const spoken = speech.speak('de-AT');
  expect(speech.getSnapshot()).toMatchObject({ tag: 'en', strings: en, direction: 'ltr', locale: 'de-AT' });
  loader.answer('de');
  await spoken;
  expect(speech.getSnapshot()).toMatchObject({ tag: 'de', strings: { heading: 'de' }, locale: 'de-AT' });
});

test.for(['ar', 'he'])('%s is written from right to left', async (language) => {
  const speech = createSpeech(() => Promise.resolve(en), language);
  await speech.speak(language);
  expect(speech.getSnapshot().direction).toBe('rtl');
});

test('the last language asked for wins, whichever comes first', async () => {
  const loader = createLoader();
  const speech = createSpeech(loader.load, 'de');
  const both = Promise.all([speech.speak('de'), speech.speak('fr')]);
  loader.answer('fr');
  loader.answer('de');
  await both;
  expect(speech.getSnapshot().tag).toBe('fr');
});

test('a language that cannot be loaded leaves English, and can be asked for again', async () => {
  const loader = createLoader();
  const speech = createSpeech(loader.load, 'de');
  const failing = speech.speak('de');
  loader.fail('de');
  await failing;
  expect(speech.getSnapshot()).toMatchObject({ tag: 'en', strings: en, direction: 'ltr', locale: 'de' });
  const again = speech.speak('de');
  loader.answer('de');
  await again;
  expect(speech.getSnapshot().tag).toBe('de');
});

test('nobody is told of the language that is spoken already', async () => {
  const speech = createSpeech(() => Promise.resolve({ ...en }), 'de');
  await speech.speak('de');
  const told = vi.fn();
  speech.subscribe(told);
  await speech.speak('de');
  expect(told).not.toHaveBeenCalled();
});

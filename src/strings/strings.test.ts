import { expect, test } from 'vitest';
import { en } from './en.ts';
import { languages } from './languages.ts';
import { loadStrings } from './loadStrings.ts';
import type { Phrase } from './mapStrings.ts';

type Text = string | Phrase;

/** Every text by its place, for example states.Idle. */
function textsOf(strings: object, place = ''): readonly (readonly [string, Text])[] {
  return Object.entries(strings).flatMap(([name, value]: [string, Text | object]) =>
    typeof value === 'object' ? textsOf(value, `${place}${name}.`) : [[place + name, value] as const],
  );
}

const english = new Map(textsOf(en));
const others = languages.filter((language) => language !== 'en');
const everyLanguage = [...languages, 'qps-ploc'] as const;

/** Texts with a number instead of words. */
const counted = ['callCount', 'hangUpAllQuestion', 'hangUpAllFailed', 'ribbon.hungUp'];

const parameters = ['<first>', '<second>'];

/** As many parameters as the text has in English: what wraps a text may take any number. */
function parametersOf(place: string): readonly string[] {
  const text = english.get(place)!;
  return typeof text === 'string' ? [] : parameters.slice(0, text.length);
}

function say(place: string, text: Text): string {
  if (typeof text === 'string') return text;
  return counted.includes(place) ? text(5) : text(...parametersOf(place));
}

test.for(everyLanguage)('%s has every text, and none is empty or has a stray space', async (language) => {
  const texts = textsOf(await loadStrings(language));
  expect(texts.map(([place]) => place)).toEqual([...english.keys()]);
  for (const [place, text] of texts) {
    const said = say(place, text);
    expect(said, place).toMatch(/^\S(.*\S)?$/);
    expect(said, place).not.toMatch(/undefined|\[object|#/);
  }
});

test.for(everyLanguage)('%s says what it is given', async (language) => {
  for (const [place, text] of textsOf(await loadStrings(language))) {
    if (typeof text === 'string' || counted.includes(place)) continue;
    const said = say(place, text);
    for (const parameter of parametersOf(place)) expect(said, place).toContain(parameter);
  }
});

test.for(everyLanguage)('%s counts', async (language) => {
  const { callCount, hangUpAllQuestion, hangUpAllFailed, ribbon } = await loadStrings(language);
  for (const phrase of [callCount, hangUpAllQuestion, hangUpAllFailed, ribbon.hungUp]) {
    for (const count of [3, 11, 21, 100]) expect(phrase(count)).toContain(String(count));
    expect(new Set([2, 3, 5, 11, 101].map(phrase)).size).toBe(5);
  }
});

/** Names, and what is the same in several languages. */
const everywhereTheSame = [
  'support.officeJs',
  'support.outlook',
  'support.exchange',
  'sipReason',
  'announcement',
  'ribbon.failed',
];
const sameAsEnglish: Partial<Record<(typeof languages)[number], readonly string[]>> = {
  de: ['exchangeSays', 'check.unifiedMessaging'],
  nl: ['exchangeSays', 'check.unifiedMessaging'],
  pl: ['check.unifiedMessaging'],
};

test.for(others)('%s is translated', async (language) => {
  const allowed = [...everywhereTheSame, ...(sameAsEnglish[language] ?? [])];
  const same = textsOf(await loadStrings(language))
    .filter(([place, text]) => say(place, text) === say(place, english.get(place)!))
    .map(([place]) => place);
  expect(same.filter((place) => !allowed.includes(place))).toEqual([]);
});

test.for(everyLanguage)('%s has a word of its own for each state', async (language) => {
  const { states, placing, lookingUp, hangingUp, unfollowed } = await loadStrings(language);
  const words = [...Object.values(states), placing, lookingUp, hangingUp, unfollowed];
  expect(new Set(words).size).toBe(words.length);
});

test.for(everyLanguage)('%s tells failures and endings apart', async (language) => {
  const { faults, endings } = await loadStrings(language);
  const explanations = Object.values(faults).map(({ title, sentence }) => `${title} ${sentence}`);
  expect(new Set(explanations).size).toBe(explanations.length);
  expect(new Set(Object.values(endings)).size).toBe(Object.values(endings).length);
});

/** Speech recognition presses a button by the words that are seen on it. */
test.for(languages)('%s: a button is called what is written on it', async (language) => {
  const strings = await loadStrings(language);
  expect(strings.hangUpCall('x')).toContain(strings.hangUp);
  expect(strings.ribbon.calling('x')).toContain(strings.hangUp);
  expect(strings.ribbon.noNumber).toContain(strings.heading);
  expect(strings.dismissCall('x')).toContain(strings.dismiss);
  expect(strings.playAgainCall('x')).toContain(strings.playAgain);
});

test.for(['ar', 'he'] as const)('%s keeps what it is given in its own direction', async (language) => {
  expect((await loadStrings(language)).callTo('+1 555 0100')).toContain('\u2068+1 555 0100\u2069');
});

test('no line of French begins with a colon or ends with an opening quotation mark', async () => {
  for (const [place, text] of textsOf(await loadStrings('fr'))) {
    expect(say(place, text), place).not.toMatch(/ [:;?!»]|« /);
  }
  expect((await loadStrings('fr')).hangUpCall('x')).toBe('Raccrocher\u00a0: x');
});

test('the pseudo-language marks and stretches everything but what it is given', async () => {
  const { hangUp, callTo, states } = await loadStrings('qps-ploc');
  expect(hangUp).toBe('[Håñg üp · ·]');
  expect(states.Connected).toBe('[Çöññéçtéd · ·]');
  expect(callTo('$& Anna')).toBe('[Çåll tö $& Anna · ·]');
  for (const [place, text] of english) {
    if (typeof text !== 'string') continue;
    const stretched = new Map(textsOf(await loadStrings('qps-ploc'))).get(place) as string;
    expect(stretched.length, place).toBeGreaterThanOrEqual(text.length * 1.4);
  }
});

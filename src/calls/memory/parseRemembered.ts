import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { CallSubject, Ending } from '../life/Call.ts';
import type { UsedNumber } from '../list/CallList.ts';
import { isFields, parseFault, textField, time, timeField } from './parseFault.ts';
import { nothingRemembered } from './Remembered.ts';
import type {
  Forgotten,
  Remembered,
  RememberedCall,
  RememberedEnd,
  RememberedPlacing,
} from './Remembered.ts';

/**
 * The version of what `writeRemembered` writes. It stays the same where an older pane can do without what is new: it
 * then leaves out what it does not know, and takes nothing for damaged.
 */
export const rememberedVersion = 1;

/** What a stored value turned out to be. */
export type Parsed =
  | { readonly kind: 'nothing'; readonly remembered: Remembered }
  | { readonly kind: 'read'; readonly remembered: Remembered }
  /** Some of it could be read. The whole is to be kept aside. */
  | { readonly kind: 'damaged'; readonly remembered: Remembered }
  /** A later version of the add-in wrote it. It is to be kept aside. */
  | { readonly kind: 'future'; readonly remembered: Remembered };

const subjectTexts = ['label', 'from', 'number', 'itemId'] as const;

function parseSubject(value: unknown): CallSubject {
  const subject: { -readonly [Name in keyof CallSubject]: CallSubject[Name] } = {};
  if (!isFields(value)) return subject;
  // Not by textField: with many calls an object for each field is felt when the pane opens.
  for (const name of subjectTexts) {
    const text = value[name];
    if (typeof text === 'string') subject[name] = text;
  }
  if (value['voiceMessage'] === true) subject.voiceMessage = true;
  return subject;
}

function parseId(value: unknown): PhoneCallId | undefined {
  return typeof value === 'string' ? toPhoneCallId(value) : undefined;
}

function parseLive(value: unknown): RememberedCall | undefined {
  if (!isFields(value)) return undefined;
  const id = parseId(value['id']);
  if (!id) return undefined;
  const wish = time(value['wish']) ?? 0;
  return {
    id,
    about: parseSubject(value['about']),
    // A live call without a readable time is still a live call.
    since: time(value['since']) ?? 0,
    ...(Number.isSafeInteger(wish) && wish > 0 ? { wish } : {}),
    ...(value['reached'] === true ? { reached: true } : {}),
    ...timeField(value, 'answeredAt'),
    ...(value['unconfirmed'] === true ? { unconfirmed: true } : {}),
  };
}

const states = new Set<unknown>(['wanted', 'sent', 'unfollowed', 'refused']);

function parsePlacing(value: unknown): RememberedPlacing | undefined {
  if (!isFields(value) || typeof value['key'] !== 'string') return undefined;
  const fault = parseFault(value['fault']);
  return {
    key: value['key'],
    about: parseSubject(value['about']),
    since: time(value['since']) ?? 0,
    // Whatever it is, the phone may ring.
    state: states.has(value['state']) ? (value['state'] as RememberedPlacing['state']) : 'unfollowed',
    ...(value['hangUpWanted'] === true ? { hangUpWanted: true } : {}),
    ...(fault ? { fault } : {}),
  };
}

function parseForgotten(value: unknown): Forgotten | undefined {
  if (!isFields(value) || typeof value['name'] !== 'string') return undefined;
  return { name: value['name'], at: time(value['at']) ?? 0 };
}

function parseInformation(value: unknown): PhoneCallInformation {
  const fields = isFields(value) ? value : {};
  return {
    state: 'Disconnected',
    failureCause: 'None',
    ...textField(fields, 'failureCause'),
    ...textField(fields, 'sipResponseCode'),
    ...textField(fields, 'sipResponseText'),
  };
}

function parseEnding(value: unknown): Ending {
  const fields = isFields(value) ? value : {};
  switch (fields['kind']) {
    case 'hungUp':
      return fields['unconfirmed'] === true ? { kind: 'hungUp', unconfirmed: true } : { kind: 'hungUp' };
    case 'expired':
      return { kind: 'expired' };
    case 'unreached':
      return 'information' in fields
        ? { kind: 'unreached', information: parseInformation(fields['information']) }
        : { kind: 'unreached' };
    case 'disconnected':
      return { kind: 'disconnected', information: parseInformation(fields['information']) };
    default:
      return { kind: 'unknown' };
  }
}

function parseEnd(value: unknown): RememberedEnd | undefined {
  if (!isFields(value)) return undefined;
  const id = parseId(value['id']);
  if (!id) return undefined;
  const since = time(value['since']) ?? 0;
  return {
    id,
    about: parseSubject(value['about']),
    since,
    endedAt: time(value['endedAt']) ?? since,
    ...timeField(value, 'answeredAt'),
    ending: parseEnding(value['ending']),
  };
}

function parseNumber(value: unknown): UsedNumber | undefined {
  if (!isFields(value) || typeof value['dialString'] !== 'string') return undefined;
  return { dialString: value['dialString'], usedAt: time(value['usedAt']) ?? 0 };
}

function parseList<Item>(
  value: unknown,
  parse: (item: unknown) => Item | undefined,
): readonly (Item | undefined)[] {
  return Array.isArray(value) ? value.map(parse) : [undefined];
}

/** The same of a list that came later, and that an earlier version does not write. */
function parseLaterList<Item>(
  value: unknown,
  parse: (item: unknown) => Item | undefined,
): readonly (Item | undefined)[] {
  return value === undefined ? [] : parseList(value, parse);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isThere<Item>(item: Item | undefined): item is Item {
  return item !== undefined;
}

const nothing = new Set<unknown>([undefined, null, '']);

/**
 * Reads what is stored, from whoever wrote it: what can be read of a damaged or a later value is used, so that no
 * call that it holds is lost.
 *
 * @param stored the stored value: text, or anything
 */
export function parseRemembered(stored: unknown): Parsed {
  if (nothing.has(stored)) return { kind: 'nothing', remembered: nothingRemembered };
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  const fields = isFields(value) ? value : {};
  const live = parseList(fields['live'], parseLive);
  const recent = parseList(fields['recent'], parseEnd);
  const numbers = parseList(fields['numbers'], parseNumber);
  const placing = parseLaterList(fields['placing'], parsePlacing);
  const forgotten = parseLaterList(fields['forgotten'], parseForgotten);
  const remembered: Remembered = {
    live: live.filter(isThere),
    placing: placing.filter(isThere),
    recent: recent.filter(isThere),
    numbers: numbers.filter(isThere),
    forgotten: forgotten.filter(isThere),
    clearedAt: time(fields['clearedAt']) ?? 0,
  };
  const version = time(fields['version']) ?? 0;
  if (version > rememberedVersion) return { kind: 'future', remembered };
  const whole =
    version === rememberedVersion &&
    [live, recent, numbers, placing, forgotten].every((list) => !list.includes(undefined));
  return { kind: whole ? 'read' : 'damaged', remembered };
}

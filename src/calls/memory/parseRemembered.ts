import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { CallSubject, Ending } from '../life/Call.ts';
import type { UsedNumber } from '../list/CallList.ts';
import { nothingRemembered } from './Remembered.ts';
import type { Remembered, RememberedCall, RememberedEnd } from './Remembered.ts';

/** The version of what `writeRemembered` writes. */
export const rememberedVersion = 1;

/** What a stored value turned out to be. */
export type Parsed =
  | { readonly kind: 'nothing'; readonly remembered: Remembered }
  | { readonly kind: 'read'; readonly remembered: Remembered }
  /** Some of it could be read. The whole is to be kept aside. */
  | { readonly kind: 'damaged'; readonly remembered: Remembered }
  /** A later version of the add-in wrote it. It is to be kept aside. */
  | { readonly kind: 'future'; readonly remembered: Remembered };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textField<Name extends string>(fields: Fields, name: Name): Readonly<Partial<Record<Name, string>>> {
  const value = fields[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as Readonly<Partial<Record<Name, string>>>;
}

function time(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

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

function parseLive(value: unknown): RememberedCall | undefined {
  if (!isFields(value) || typeof value['id'] !== 'string') return undefined;
  const id = toPhoneCallId(value['id']);
  // A live call without a readable time is still a live call.
  return id && { id, about: parseSubject(value['about']), since: time(value['since']) ?? 0 };
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
    case 'expired':
      return { kind: fields['kind'] };
    case 'disconnected':
      return { kind: 'disconnected', information: parseInformation(fields['information']) };
    default:
      return { kind: 'unknown' };
  }
}

function parseEnd(value: unknown): RememberedEnd | undefined {
  const live = parseLive(value);
  if (!live || !isFields(value)) return undefined;
  return { ...live, endedAt: time(value['endedAt']) ?? live.since, ending: parseEnding(value['ending']) };
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
  const remembered: Remembered = {
    live: live.filter(isThere),
    recent: recent.filter(isThere),
    numbers: numbers.filter(isThere),
    clearedAt: time(fields['clearedAt']) ?? 0,
  };
  const version = time(fields['version']);
  if (version !== undefined && version > rememberedVersion) return { kind: 'future', remembered };
  const whole =
    version === rememberedVersion && [live, recent, numbers].every((list) => !list.includes(undefined));
  return { kind: whole ? 'read' : 'damaged', remembered };
}

const noBreak = '\u00a0';

/**
 * The code of a country, the regions that dial without it, or the language where no region is named, and how numbers
 * are written there: what they begin with, and the lengths of the groups. Only habits that need no table of area codes:
 * where none is given, as for most of Germany, Italy and the Netherlands, nobody can tell here how long an area code is.
 *
 * From https://github.com/google/libphonenumber (PhoneNumberMetadata.xml), and for Germany DIN 5008.
 */
const countries = [
  ['1', 'EN US CA', '[2-9]:334 1:1334'],
  ['31', 'NL', '6:144 :234'],
  ['32', 'BE', '4:3222 [2349]:1322 :2222'],
  ['33', 'FR', ':12222'],
  ['34', 'ES', ':333'],
  ['39', 'IT', '3:334 [26]:144'],
  ['41', 'CH', ':2322'],
  ['44', 'GB', '2:244 11|1.1|[389]:334 [17]:46'],
  ['48', 'PL', ':333'],
  ['49', 'DE', '1[5-7]:3(.+) [34]0|[68]9:2(.+)'],
  ['55', 'BR', ':254 :244'],
  ['81', 'JA JP', '[36]:144 [5789]0:244 120:333'],
  ['86', 'ZH CN', '10|2:244 :344'],
  ['351', 'PT', ':333'],
  ['972', 'HE IL', ':134'],
] as const;

/** The codes of one and two digits; all others have three. ITU-T E.164, list of assigned country codes. */
const callingCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** By what they were made of: to make one takes longer than to use it, and every row has some numbers. */
const patterns = new Map<string, RegExp>();

function patternOf(habit: string): RegExp {
  const [start = '', lengths = ''] = habit.split(':');
  const pattern = patterns.get(habit) ?? new RegExp(`^(?=${start})${lengths.replace(/\d/g, '(\\d{$&})')}$`);
  patterns.set(habit, pattern);
  return pattern;
}

function inGroups(number: string, habits = ''): string {
  // What is dialed before an area code within a country, and in Italy always, stays with that code.
  const zero = number.startsWith('0') ? '0' : '';
  for (const habit of habits.split(' ')) {
    const found = patternOf(habit).exec(number.slice(zero.length));
    if (found) return zero + found.slice(1).join(noBreak);
  }
  // Threes with four at the end, and no digit alone at the beginning.
  return number.replace(/\d(?=(?:\d{3})*\d{4}$)/g, (digit, at) => (at > 0 ? digit + noBreak : digit));
}

/** How numbers without a code are written where somebody is. */
function habitsAt(locale: string): string | undefined {
  const place = /-([A-Z]{2})(?:-|$)/.exec(locale)?.[1] ?? locale.replace(/-.*/, '').toUpperCase();
  return countries.find(([, places]) => places.split(' ').includes(place))?.[2];
}

/**
 * A telephone number in groups, for the eye alone. What was typed in groups, extensions, SIP addresses and all that is
 * not a plain number stay as typed.
 * @param locale of whoever reads it, who dials what has no + or 00 in this country
 * @returns with spaces at which no line breaks; to be shown from left to right in every language
 */
export function groupNumber(dialString: string, locale: string): string {
  const [, prefix, digits] = /^(\+|00)?(\d{7,15})$/.exec(dialString) ?? [];
  if (!digits) return dialString;
  const code = prefix && callingCode.exec(digits)?.[0];
  if (!code) return inGroups(digits, habitsAt(locale));
  const habits = countries.find(([known]) => known === code)?.[2];
  return prefix + code + noBreak + inGroups(digits.slice(code.length), habits);
}

import type { Call } from '../../calls/life/Call.ts';
import { groupNumber } from '../../strings/groupNumber.ts';
import type { Language } from '../../strings/Language.ts';

const shortEnough = 16;

/** @returns the beginning and the end of a long id, which is what tells ids apart at a glance */
function shortened(id: string): string {
  return id.length <= shortEnough ? id : `${id.slice(0, 6)}…${id.slice(-6)}`;
}

/** @returns who left the message that is played, else its subject; empty where neither is known */
function knownName({ about: { from, label } }: Call): string {
  return from ?? label ?? '';
}

/** @returns the first words of a call's row: the person, else the subject, the number or the id */
export function callTitle(call: Call, { strings, locale }: Language): string {
  const { number } = call.about;
  const name = knownName(call);
  if (name) return name;
  if (number) return strings.callTo(groupNumber(number, locale));
  return strings.call('id' in call ? shortened(call.id) : '');
}

/** @returns what tells a call from all others where nothing else is seen of it: the same with its number */
export function callName(call: Call, language: Language): string {
  const { number } = call.about;
  const title = callTitle(call, language);
  return number && knownName(call) ? `${title}, ${groupNumber(number, language.locale)}` : title;
}

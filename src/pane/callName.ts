import type { Call } from '../calls/life/Call.ts';
import type { Strings } from '../strings/Strings.ts';

const shortEnough = 16;

/** @returns the beginning and the end of a long id, which is what tells ids apart at a glance */
function shortened(id: string): string {
  return id.length <= shortEnough ? id : `${id.slice(0, 6)}…${id.slice(-6)}`;
}

/** @returns what a call is called in the pane: its message's subject, else the number, else its id */
export function callName(call: Call, strings: Strings): string {
  const { label, number } = call.about;
  if (label) return label;
  if (number) return strings.callTo(number);
  return strings.call('id' in call ? shortened(call.id) : '');
}

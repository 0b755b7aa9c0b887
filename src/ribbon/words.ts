import type { Call } from '../calls/life/Call.ts';
import type { MemoryState } from '../calls/memory/createMemory.ts';
import type { UnifiedMessaging } from '../calls/place/UnifiedMessaging.ts';
import type { Fault } from '../faults/Fault.ts';
import { lineOf } from '../faults/lineOf.ts';
import { callEnding } from '../pane/rows/callState.ts';
import type { Strings } from '../strings/Strings.ts';
import type { HangUpResult } from './hangUpResult.ts';
import { fitting } from './Notification.ts';
import type { Notification } from './Notification.ts';

const inform = (text: string): Notification => ({ kind: 'information', text: fitting(text) });
const warn = (text: string): Notification => ({ kind: 'error', text: fitting(text) });

/** What went wrong in a few words, and the next step: what the pane has buttons for is done there. */
function faultText(fault: Fault, { faults, faultAction, ribbon }: Strings): string {
  const { name, next } = lineOf(fault);
  const steps = { ...faultAction, changeNumber: ribbon.changeNumber, copyDetails: ribbon.seeDetails };
  return ribbon.failed(faults[name].title, steps[next]);
}

/** What is said where a phone may ring that nobody here can hang up. */
export function mayRingWords({ ribbon }: Strings): Notification {
  return warn(ribbon.mayRing);
}

/** What is said after a press on "Hang up", of all calls together: what has gone wrong before anything else. */
export function hangUpWords(results: readonly HangUpResult[], strings: Strings): Notification {
  const { ribbon, hangUpAllFailed } = strings;
  const failed = results.filter((result) => result.kind === 'failed');
  const [first] = failed;
  const isAny = (kind: HangUpResult['kind']): boolean => results.some((result) => result.kind === kind);
  if (first) return warn(`${hangUpAllFailed(failed.length)} ${faultText(first.fault, strings)}`);
  if (isAny('stillRuns')) return warn(ribbon.stillRuns);
  if (isAny('mayRing')) return mayRingWords(strings);
  if (isAny('unconfirmed')) return warn(ribbon.unconfirmed);
  const hungUp = results.filter(({ kind }) => kind === 'hungUp').length;
  return inform(hungUp > 0 ? ribbon.hungUp(hungUp) : ribbon.noCall);
}

/** Why there is no number to call, and how to give one. */
export function noNumberWords(unifiedMessaging: UnifiedMessaging, strings: Strings): Notification {
  switch (unifiedMessaging.kind) {
    case 'noPhone':
      return warn(strings.ribbon.noPhone(unifiedMessaging.product));
    case 'notEnabled':
      return warn(strings.umNotEnabled);
    case 'playOnPhoneDisabled':
      return warn(strings.playOnPhoneDisabled);
    case 'asking':
    case 'unknown':
    case 'enabled':
      return warn(strings.ribbon.noNumber);
  }
}

/** What is said of a call that was placed from the ribbon, as it is now; undefined when there is nothing to tell. */
export function callWords(
  call: Call | undefined,
  number: string,
  memory: MemoryState,
  strings: Strings,
): Notification | undefined {
  const { ribbon } = strings;
  switch (call?.kind) {
    case undefined:
      return undefined;
    case 'wanted':
    case 'sent':
      return { kind: 'progress', text: fitting(ribbon.calling(number)) };
    case 'live':
      return inform(memory === 'nowhere' ? ribbon.callingUnremembered(number) : ribbon.calling(number));
    case 'unfollowed':
      return mayRingWords(strings);
    case 'refused':
      return warn(
        call.fault
          ? faultText(call.fault, strings)
          : ribbon.failed(strings.neverSent.title, strings.faultAction.tryAgain),
      );
    case 'ending':
      return { kind: 'progress', text: strings.hangingUp };
    case 'ended':
      return inform(
        call.ending.kind === 'hungUp' && !call.ending.unconfirmed
          ? ribbon.hungUp(1)
          : strings.announcement(strings.callTo(number), callEnding(call, strings)),
      );
  }
}

/** What is said when something is broken that nobody has thought of. */
export function brokenWords({ broken, faultAction, ribbon }: Strings): Notification {
  return warn(ribbon.failed(broken.title, faultAction.tryAgain));
}

/** What is said where the same is being played to the same number. */
export function callingAlreadyWords(number: string, { ribbon }: Strings): Notification {
  return inform(ribbon.callingAlready(number));
}

/** What is said while nothing is known yet. */
export function progressWords(text: string): Notification {
  return { kind: 'progress', text: fitting(text) };
}

/** What is said where Exchange would not read what it is sent. */
export function notCarriableWords({ numberNotCarriable }: Strings): Notification {
  return warn(numberNotCarriable);
}

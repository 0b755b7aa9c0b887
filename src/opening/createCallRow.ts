import type { ActiveCall } from '../calls/life/Call.ts';
import { callsInTheWay } from '../calls/place/callsInTheWay.ts';
import { callName } from '../pane/callName.ts';
import { callState, isTimed } from '../pane/callState.ts';
import { callTone } from '../pane/callTone.ts';
import { isHangingUp } from '../pane/isHangingUp.ts';
import type { Strings } from '../strings/Strings.ts';
import { element } from './element.ts';
import { explanationBox, faultBox } from './faultBox.ts';
import { handset } from './handset.ts';
import { lamp } from './lamp.ts';

/** A call in the list. */
export interface CallRow {
  readonly item: HTMLElement;
  /** Changes texts in place: a button that is replaced under a finger swallows its press. */
  show(call: ActiveCall, strings: Strings, active: readonly ActiveCall[]): void;
}

/** What the pane shows in the place of an unknown time, as wide as a digit. */
const unknownDuration = ' \u2007';

/** What cannot be hung up from here: the views bring the button that takes it off the list. */
function isWithoutHangUp({ kind }: ActiveCall): boolean {
  return kind === 'unfollowed' || kind === 'refused';
}

/** What is wrong, as the pane's CallTrouble says it. */
function troubleOf(call: ActiveCall, strings: Strings, isInTheWay: boolean): HTMLElement | undefined {
  switch (call.kind) {
    case 'unfollowed':
      return faultBox(call.fault, strings, strings.unfollowedSentence);
    case 'refused':
      if (isInTheWay) return explanationBox(strings.callsInTheWay);
      return call.fault ? faultBox(call.fault, strings) : explanationBox(strings.neverSent);
    case 'live':
      if (call.hangUp.kind === 'ignored') return explanationBox(strings.stillRuns);
      return 'fault' in call.hangUp ? faultBox(call.hangUp.fault, strings) : undefined;
    default:
      return undefined;
  }
}

/** The same as the pane's ActiveCallItem, in the same places, with all that is needed to hang up and no more. */
export function createCallRow(key: string, hangUp: (key: string) => void): CallRow {
  const name = element('span', { class: 'call-name', dir: 'auto' });
  const state = element('span', { class: 'call-state' });
  const words = element('span', {});
  const button = element('button', { type: 'button', class: 'button hang-up' }, handset(), words);
  const dismiss = element('span', { class: 'button ahead', 'aria-hidden': 'true' });
  const details = element('span', { class: 'button details ahead', 'aria-hidden': 'true' });
  const line = element(
    'div',
    { class: 'call-line' },
    lamp(),
    element('div', { class: 'call-what' }, name, state),
    button,
    dismiss,
  );
  const item = element('li', { class: 'call', 'data-key': key }, line, details);
  let trouble: HTMLElement | undefined;
  let shown: readonly unknown[] = [];

  button.addEventListener('click', () => {
    hangUp(key);
  });

  return {
    item,
    show(call, strings, active) {
      const isInTheWay = callsInTheWay(call, active).length > 0;
      const wanted = [call, strings, isInTheWay];
      // An alert that is put there again would be told again.
      if (wanted.every((one, index) => one === shown[index])) return;
      shown = wanted;
      const called = callName(call, strings);
      item.dataset['tone'] = callTone(call);
      name.textContent = called;
      state.textContent = callState(call, strings) + (isTimed(call) ? unknownDuration : '');
      words.textContent = strings.hangUp;
      details.textContent = strings.details;
      button.hidden = call.kind === 'ending' || isWithoutHangUp(call);
      dismiss.hidden = !isWithoutHangUp(call);
      dismiss.textContent = strings.dismiss;
      button.setAttribute('aria-label', strings.hangUpCall(called));
      button.setAttribute('aria-disabled', String(isHangingUp(call)));
      trouble?.remove();
      trouble = troubleOf(call, strings, isInTheWay);
      if (trouble) line.after(trouble);
    },
  };
}

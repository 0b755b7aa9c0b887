import type { LinePlan } from '../../scenarios/Scenario.ts';
import type { ExchangeClock, LineCall } from '../Exchange.ts';
import type { PhoneLine } from './PhoneLine.ts';

/** How long Exchange still tells how an ended call ended. */
const remembersEndedFor = 5 * 60_000;
const transferTakes = 1500;

interface PhoneLineParts {
  readonly clock: ExchangeClock;
  readonly plan: LinePlan;
  readonly newId: () => string;
  /** The calls that are running already. */
  readonly running: readonly LineCall[];
  readonly onChange: () => void;
}

/** A telephone line whose calls live by a plan, unless a person is quicker. */
export function createPhoneLine({ clock, plan, newId, running, onChange }: PhoneLineParts): PhoneLine {
  const calls = new Map(running.map((call) => [call.id, call]));
  /** Cancels what the plan has in store for a call. */
  const planned = new Map<string, () => void>();
  const { outcome } = plan;

  const change = (id: string, what: Partial<LineCall>): void => {
    const call = calls.get(id);
    if (call === undefined) return;
    planned.get(id)?.();
    planned.delete(id);
    calls.set(id, { ...call, ...what });
    onChange();
  };
  const later = (id: string, milliseconds: number, move: (id: string) => void): void => {
    planned.set(
      id,
      clock.after(milliseconds, () => {
        move(id);
      }),
    );
  };

  const end = (id: string, failureCause: LineCall['failureCause'] = 'None', sip?: LineCall['sip']): void => {
    const why = { failureCause, ...(sip && { sip }) };
    change(id, { state: 'Disconnected', ringing: false, endedAt: clock.now(), ...why });
  };
  const talk = (id: string): void => {
    change(id, { state: 'Connected', ringing: false });
    if (outcome.kind === 'answered' && outcome.hungUpAfter !== undefined) {
      later(id, outcome.hungUpAfter, () => {
        end(id);
      });
    }
  };
  const transfer = (id: string): void => {
    change(id, { state: 'Transferring' });
    later(id, transferTakes, talk);
  };
  const answer = (id: string): void => {
    if (outcome.kind !== 'answered' || outcome.transferredAfter === undefined) {
      talk(id);
      return;
    }
    change(id, { state: 'Connected', ringing: false });
    later(id, outcome.transferredAfter, transfer);
  };
  const giveUp = (id: string): void => {
    if (outcome.kind === 'busy') end(id, 'UserBusy', { code: 486, text: 'Busy Here' });
    if (outcome.kind === 'unavailable')
      end(id, 'Unavailable', { code: outcome.sipCode, text: outcome.sipText });
    if (outcome.kind === 'noAnswer') {
      end(id, outcome.cause, outcome.cause === 'None' ? undefined : { code: 408, text: 'Request Timeout' });
    }
  };
  const ring = (id: string): void => {
    change(id, { ringing: true, ...(plan.alerts === true && { state: 'Alerted' }) });
    if (outcome.kind === 'answered') later(id, outcome.after, answer);
    if (outcome.kind === 'noAnswer') later(id, outcome.after, giveUp);
  };

  const isRinging = (id: string): boolean => calls.get(id)?.ringing === true;
  const isTalking = (id: string): boolean =>
    ['Connected', 'Transferring'].includes(calls.get(id)?.state ?? '');

  return {
    place(dialString, itemId) {
      const id = newId();
      const placedAt = clock.now();
      calls.set(id, {
        id,
        dialString,
        itemId,
        state: 'Connecting',
        ringing: false,
        failureCause: 'None',
        placedAt,
      });
      onChange();
      const neverRings = outcome.kind === 'busy' || outcome.kind === 'unavailable';
      if (neverRings) later(id, plan.ringsAfter + outcome.after, giveUp);
      else later(id, plan.ringsAfter, ring);
      return id;
    },
    find(id) {
      const call = calls.get(id);
      return clock.now() - (call?.endedAt ?? Infinity) > remembersEndedFor ? undefined : call;
    },
    disconnect(id) {
      if ((calls.get(id)?.state ?? 'Disconnected') === 'Disconnected') return false;
      end(id);
      return true;
    },
    calls: () => [...calls.values()],
    pickUp(id) {
      if (isRinging(id)) answer(id);
    },
    refuse(id) {
      if (isRinging(id)) end(id, 'UserBusy', { code: 603, text: 'Decline' });
    },
    putDown(id) {
      if (isTalking(id)) end(id);
    },
  };
}

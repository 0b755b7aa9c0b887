import type { LinePlan } from '../../scenarios/Scenario.ts';
import type { ExchangeClock, LineCall } from '../Exchange.ts';
import type { PhoneLine } from './PhoneLine.ts';

/**
 * How long Exchange still knows a call that has ended, and answers an order to hang it up with Success (described of
 * Exchange 2013, and not verified).
 */
const remembersEndedFor = 5 * 60_000;
const transferTakes = 1500;
const dialingOnTakes = 6000;

/**
 * What Exchange makes of the telephone network's answer (described of Exchange 2013, and not verified): 603 and 408,
 * which one might take for busy and no answer, are neither.
 */
function causeOf(sipCode: number): LineCall['failureCause'] {
  switch (sipCode) {
    case 480:
      return 'NoAnswer';
    case 486:
    case 600:
      return 'UserBusy';
    case 487:
      return 'None';
    default:
      return 'Other';
  }
}

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

  const end = (id: string, sip?: LineCall['sip'], cause?: LineCall['failureCause']): void => {
    const failureCause = cause ?? (sip ? causeOf(sip.code) : 'None');
    const told = plan.tellsSip === true && sip ? { sip } : {};
    change(id, { state: 'Disconnected', ringing: false, endedAt: clock.now(), failureCause, ...told });
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
  const dialOn = (id: string): void => {
    change(id, { state: 'Connecting' });
    later(id, dialingOnTakes, talk);
  };
  const answer = (id: string): void => {
    const transferredAfter = outcome.kind === 'answered' ? outcome.transferredAfter : undefined;
    const dialsOnAfter = outcome.kind === 'answered' ? outcome.dialsOnAfter : undefined;
    if (transferredAfter === undefined && dialsOnAfter === undefined) {
      talk(id);
      return;
    }
    change(id, { state: 'Connected', ringing: false });
    if (transferredAfter !== undefined) later(id, transferredAfter, transfer);
    if (dialsOnAfter !== undefined) later(id, dialsOnAfter, dialOn);
  };
  const giveUp = (id: string): void => {
    if (outcome.kind === 'busy') end(id, { code: 486, text: 'Busy Here' });
    if (outcome.kind === 'unavailable')
      end(id, { code: outcome.sipCode, text: outcome.sipText }, outcome.cause);
    if (outcome.kind === 'noAnswer') end(id, { code: outcome.sipCode, text: 'No answer' });
  };
  const ring = (id: string): void => {
    change(id, { ringing: true, ...(plan.alerts === true && { state: 'Alerted' }) });
    if (outcome.kind === 'answered') later(id, outcome.after, answer);
    if (outcome.kind === 'noAnswer') later(id, outcome.after, giveUp);
  };

  const find = (id: string): LineCall | undefined => {
    const call = calls.get(id);
    return clock.now() - (call?.endedAt ?? Infinity) > remembersEndedFor ? undefined : call;
  };
  const isRunning = (id: string): boolean => (calls.get(id)?.state ?? 'Disconnected') !== 'Disconnected';
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
      else if (outcome.kind !== 'dialsOn') later(id, plan.ringsAfter, ring);
      return id;
    },
    find,
    disconnect(id) {
      if (!find(id)) return false;
      clock.after(plan.hangUpTakes, () => {
        if (isRunning(id)) end(id);
      });
      return true;
    },
    calls: () => [...calls.values()],
    pickUp(id) {
      if (isRinging(id)) answer(id);
    },
    refuse(id) {
      if (isRinging(id)) end(id, { code: 603, text: 'Decline' });
    },
    putDown(id) {
      if (isTalking(id)) end(id);
    },
  };
}

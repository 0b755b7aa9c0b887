import type { Answer } from '../../ews/Ask.ts';
import type { AskEitherWay } from '../../ews/createAskEitherWay.ts';
import type { Operation, OperationName } from '../../ews/Operation.ts';
import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { PlayOnPhoneInput } from '../../ews/playOnPhone.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Traffic } from './createTraffic.ts';
import { responseError } from './faultExamples.ts';

/** How Exchange is to treat one question. What is left out is as usual. */
export interface Plan {
  /** Milliseconds until the answer; Infinity: it never comes. */
  readonly after?: number;
  /** Said instead of what Exchange would say; then the operation does not run unless `runs` says so. */
  readonly answer?: Answer<unknown>;
  readonly runs?: boolean;
}

/** Exchange as the calls see it, under the test's control. */
export interface TestExchange {
  /** How a pane asks. Answers to a pane that is closed are lost. */
  connect(traffic: Traffic, isOpen: () => boolean): AskEitherWay;
  /** How the next questions are treated, one plan each. */
  next(operation: OperationName, ...plans: readonly Plan[]): void;
  /** How all questions without a plan of their own are treated. */
  always(operation: OperationName, plan: Plan): void;
  /** All further questions are treated as usual. */
  behave(): void;
  /** Starts a call that no pane knows of. */
  running(id: string, state?: string): string;
  turn(id: string, state: string): void;
  /** Exchange has never heard of it. */
  forget(id: string): void;
  isRunning(id: string): boolean;
  /** The ids that a pane was told in answers to PlayOnPhone. */
  readonly given: ReadonlySet<string>;
  /** The ids of which a pane was told that they are over or unknown. */
  readonly over: ReadonlySet<string>;
  /** The ids of which a pane was told that the order to hang them up was taken. */
  readonly ordered: ReadonlySet<string>;
  /** How long hanging up takes from now on, after Exchange has taken the order, in milliseconds. */
  hangUpTakes(milliseconds: number): void;
}

const unknownCall = responseError('ErrorInvalidPhoneCallId');

/**
 * @param latency of answers without a plan, in milliseconds; questions arrive after half of it
 * @param name what its ids begin with
 */
export function createTestExchange(clock: Clock, latency = 150, name = 'id'): TestExchange {
  const calls = new Map<string, PhoneCallInformation>();
  const planned = new Map<OperationName, Plan[]>();
  const lasting = new Map<OperationName, Plan>();
  const given = new Set<string>();
  const over = new Set<string>();
  const ordered = new Set<string>();
  let hangingUp = 0;
  let count = 0;

  function running(id: string, state = 'Connecting'): string {
    calls.set(id, { state, failureCause: 'None' });
    return id;
  }

  const isRunning = (id: string): boolean => (calls.get(id)?.state ?? 'Disconnected') !== 'Disconnected';

  function disconnect(id: string): Answer<unknown> {
    if (!isRunning(id)) return unknownCall;
    const end = (): void => {
      calls.set(id, { state: 'Disconnected', failureCause: 'None' });
    };
    if (hangingUp === 0) end();
    else clock.after(hangingUp, end);
    return { kind: 'success', value: true };
  }

  function lookUp(id: string): Answer<unknown> {
    const value = calls.get(id);
    return value ? { kind: 'success', value } : unknownCall;
  }

  function carryOut(operation: OperationName, about: string): Answer<unknown> {
    switch (operation) {
      case 'PlayOnPhone':
        return { kind: 'success', value: toPhoneCallId(running(`${name}-${String((count += 1))}`)) };
      case 'GetPhoneCallInformation':
        return lookUp(about);
      case 'DisconnectPhoneCall':
        return disconnect(about);
      case 'GetItem':
        return { kind: 'success', value: true };
      case 'GetServiceConfiguration':
        return {
          kind: 'success',
          value: { umEnabled: true, playOnPhoneEnabled: true, playOnPhoneDialString: '4711' },
        };
    }
  }

  function note(operation: OperationName, about: string, answer: Answer<unknown>): void {
    const success = answer.kind === 'success';
    if (operation === 'PlayOnPhone' && success) given.add(String(answer.value));
    if (operation === 'DisconnectPhoneCall' && success) ordered.add(about);
    if (answer === unknownCall) over.add(about);
    if (operation === 'GetPhoneCallInformation' && success) {
      if ((answer.value as PhoneCallInformation).state === 'Disconnected') over.add(about);
    }
  }

  function planFor(operation: OperationName): Plan {
    return planned.get(operation)?.shift() ?? lasting.get(operation) ?? {};
  }

  return {
    connect:
      (traffic, isOpen) =>
      <Input, Value>({ name: operation }: Operation<Input, Value>, input: Input) =>
        new Promise<Answer<Value>>((resolve) => {
          const about = operation === 'PlayOnPhone' ? (input as PlayOnPhoneInput).dialString : String(input);
          const landed = traffic.began(operation, about);
          const { after = latency, answer, runs = answer === undefined } = planFor(operation);
          let said: Answer<unknown> = unknownCall;
          clock.after(Math.min(after, latency) / 2, () => {
            const real = runs ? carryOut(operation, about) : unknownCall;
            said = answer ?? real;
          });
          if (after === Infinity) return;
          clock.after(after, () => {
            landed();
            if (!isOpen()) return;
            note(operation, about, said);
            resolve(said as Answer<Value>);
          });
        }),
    next(operation, ...plans) {
      planned.set(operation, [...(planned.get(operation) ?? []), ...plans]);
    },
    always(operation, plan) {
      lasting.set(operation, plan);
    },
    behave() {
      planned.clear();
      lasting.clear();
    },
    running,
    turn: running,
    forget: (id) => {
      calls.delete(id);
    },
    isRunning,
    given,
    over,
    ordered,
    hangUpTakes(milliseconds) {
      hangingUp = milliseconds;
    },
  };
}

import { lineOf } from '../../faults/lineOf.ts';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import type { VirtualClock } from '../../transport/createVirtualClock.ts';
import type { Errand } from '../../transport/createLanes.ts';
import type { Question, Transport } from '../../transport/Transport.ts';
import type { TransportFault } from '../../transport/TransportFault.ts';
import type { Answer } from '../Ask.ts';
import { createAskEitherWay } from '../createAskEitherWay.ts';
import type { AskEitherWay } from '../createAskEitherWay.ts';
import type { Operation, OperationName } from '../Operation.ts';
import type { Reply } from '../Reply.ts';
import type { Way } from '../Way.ts';
import type { XmlText } from '../XmlText.ts';

/** What comes back at the end of a way: what Exchange says there, or why it says nothing; undefined: never anything. */
export type AtTheEnd = Reply<unknown> | TransportFault | undefined;

/** Two ways to Exchange that end as a test says. */
export interface TestWays {
  readonly clock: VirtualClock;
  readonly askEitherWay: AskEitherWay;
  /** How each way ends from now on, for all operations or for one. */
  outlook(end: AtTheEnd, operation?: OperationName): void;
  direct(end: AtTheEnd, operation?: OperationName): void;
  /** Selects a message; undefined: none. */
  select(itemId: string | undefined): void;
  ask(operation: OperationName, errand?: Errand): Promise<Answer<unknown>>;
  /** How often the account was asked to prove itself; it is no part of what went out. */
  proofs(): number;
  /** What went out, and which way. */
  readonly sent: readonly (readonly [Way, Question])[];
  /** The same in short: the way and the operation. */
  went(): readonly string[];
  /** What was noticed of it: the way, and what came back. */
  readonly noticed: readonly (readonly [Way, string])[];
}

export const success: Reply<unknown> = { kind: 'success', value: 'done' };

/** Errands by which the pane sends an operation. */
const errands: Readonly<Record<OperationName, Errand>> = {
  PlayOnPhone: 'placeCall',
  GetPhoneCallInformation: 'lookUp',
  DisconnectPhoneCall: 'hangUp',
  GetServiceConfiguration: 'lookUp',
  GetItem: 'lookUp',
};

/** An operation whose replies are written as the test means them. */
export function operationOf(name: OperationName): Operation<string, unknown> {
  return {
    name,
    ...(name === 'PlayOnPhone' || name === 'GetServiceConfiguration' ? { isForMailbox: true } : {}),
    ...(name === 'PlayOnPhone' ? { itemOf: () => 'its message' as XmlText } : {}),
    request: (input) => `${name} ${input}`,
    read: (reply) => JSON.parse(reply) as Reply<unknown>,
  };
}

const fromExchange: ReadonlySet<string> = new Set([
  'success',
  'responseError',
  'soapFault',
  'otherXml',
  'notXml',
]);

function createEnd(): {
  send(question: Question): ReturnType<Transport['send']>;
  ends: Map<string, AtTheEnd>;
} {
  const ends = new Map<string, AtTheEnd>([['', success]]);
  return {
    ends,
    send: ({ operation }) => {
      const end = ends.has(operation) ? ends.get(operation) : ends.get('');
      if (end === undefined) return new Promise(() => undefined);
      return Promise.resolve(
        fromExchange.has(end.kind)
          ? { ok: true, value: JSON.stringify(end) }
          : { ok: false, failure: end as TransportFault },
      );
    },
  };
}

/** At first Exchange answers on both ways. */
export function createTestWays(): TestWays {
  const clock = createVirtualClock();
  const sent: [Way, Question][] = [];
  let proofs = 0;
  const noticed: [Way, string][] = [];
  let selected: string | undefined = 'the message';
  const outlook = createEnd();
  const direct = createEnd();
  const way = (name: Way, { send }: Pick<Transport, 'send'>): Transport => ({
    send: (question) => {
      if (question.operation === 'GetItem') proofs += 1;
      else sent.push([name, question]);
      return send(question);
    },
  });
  const askEitherWay = createAskEitherWay({
    outlook: way('makeEwsRequestAsync', outlook),
    direct: way('direct', direct),
    clock,
    getItem: operationOf('GetItem') as Operation<string, true>,
    natureOf: lineOf,
    selectedItem: () => selected as XmlText | undefined,
    noticed: ({ kind }, name) => noticed.push([name, kind]),
  });
  return {
    clock,
    askEitherWay,
    outlook: (end, operation) => outlook.ends.set(operation ?? '', end),
    direct: (end, operation) => direct.ends.set(operation ?? '', end),
    ask: (operation, errand = errands[operation]) => askEitherWay(operationOf(operation), 'it', errand),
    select: (itemId) => {
      selected = itemId;
    },
    sent,
    went: () => sent.map(([name, { operation }]) => `${name} ${operation}`),
    noticed,
    proofs: () => proofs,
  };
}

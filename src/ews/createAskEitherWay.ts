import type { Clock } from '../transport/Clock.ts';
import type { Errand } from '../transport/createLanes.ts';
import type { Transport } from '../transport/Transport.ts';
import type { Answer } from './Ask.ts';
import { createAccountProof } from './createAccountProof.ts';
import { isUnknownCall } from './isUnknownCall.ts';
import { isWithoutExchange } from './isWithoutExchange.ts';
import type { Failure } from './isWithoutExchange.ts';
import { withRefusalNamed } from './withRefusalNamed.ts';
import { withServer } from './withServer.ts';
import type { FaultNature } from './FaultNature.ts';
import type { Operation, OperationName } from './Operation.ts';
import type { Way } from './Way.ts';
import type { XmlText } from './XmlText.ts';

/** Asks on one way or, where that is safe, on the other. */
export type AskEitherWay = <Input, Value>(
  operation: Operation<Input, Value>,
  input: Input,
  errand: Errand,
) => Promise<Answer<Value>>;

type DeadEnd = Extract<Failure, { readonly kind: 'http' | 'signInPage' }>;

export interface AskEitherWayParts {
  /** Through Outlook's makeEwsRequestAsync. */
  readonly outlook: Transport;
  /** By POST to the pane's own host. */
  readonly direct: Transport;
  readonly clock: Clock;
  /** What the browser's account proves itself by. */
  readonly getItem: Operation<XmlText, true>;
  /** The message that is selected in Outlook. */
  selectedItem(this: void): XmlText | undefined;
  natureOf(this: void, failure: Failure): FaultNature;
  /** Told what came back and on which way. */
  noticed(answer: Answer<unknown>, way: Way): void;
}

/** What somebody has pressed for. All else the pane asks by itself. */
const presses: ReadonlySet<Errand> = new Set(['hangUp', 'placeCall', 'pressedLookUp']);

/** For so long a new call waits for what the first question of all teaches, in milliseconds. */
const lesson = 3_000;

/**
 * The way through Outlook goes first, until it proves closed or the direct one open. The same question goes the direct
 * way where surely nothing ran, or where it is safe to repeat and Outlook failed in words that nobody can decode: a
 * refusal may come as such words (a 500 of which only the text is left). PlayOnPhone rings a phone: after such words it
 * is sent nowhere else, and so the first call of all waits for what the question before it teaches.
 *
 * After a 401 nothing goes the direct way by itself, since each try may open the browser's own window for signing in.
 * Each answer tells which Exchange the mailbox is on, as far as that is known, also where that was said by another reply.
 */
export function createAskEitherWay(parts: AskEitherWayParts): AskEitherWay {
  const { clock, natureOf, noticed } = parts;
  let outlookIs: 'unknown' | 'open' | 'closed' = 'unknown';
  let directIs: 'unknown' | 'open' | 'signedOut' = 'unknown';
  /** How Outlook said that it is closed, and how the direct way last ended without Exchange. */
  let refusal: Failure | undefined, deadEnd: DeadEnd | undefined;
  let lessonLearnt: Promise<unknown> | undefined;
  /** Which Exchange the mailbox is on, as it said last: on whichever way, and whatever came after. */
  let server: Answer<unknown>['server'];
  const { findDoubt, isProven } = createAccountProof({
    clock,
    getItem: (itemId) => send(parts.getItem, itemId),
    selectedItem: parts.selectedItem,
  });

  /** Whether there is no Exchange at the other end of the direct way, or none that lets us in. Nothing ran. */
  function isDeadEnd(answer: Answer<unknown>): answer is DeadEnd {
    if (answer.kind !== 'http' && answer.kind !== 'signInPage') return false;
    const { mayHaveRun, passes } = natureOf(answer);
    return !mayHaveRun && !passes;
  }

  async function askOn<Input, Value>(
    way: Way,
    operation: Operation<Input, Value>,
    input: Input,
  ): Promise<Answer<Value>> {
    const transport = way === 'direct' ? parts.direct : parts.outlook;
    const reply = await transport.send({ operation: operation.name, envelope: operation.request(input) });
    const said: Answer<Value> = reply.ok ? operation.read(reply.value) : reply.failure;
    const answer = way === 'direct' ? said : withRefusalNamed(said);
    noticed(answer, way);
    // Another account's mailbox may be on another Exchange.
    if (way !== 'direct' || isProven()) server = answer.server ?? server;
    return answer;
  }

  async function askOutlook<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
  ): Promise<Answer<Value>> {
    const answer = await askOn('makeEwsRequestAsync', operation, input);
    if (!isWithoutExchange(answer)) outlookIs = 'open';
    if (answer.kind === 'refused') closed(answer);
    return answer;
  }

  async function send<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
  ): Promise<Answer<Value>> {
    const answer = await askOn('direct', operation, input);
    if (!isWithoutExchange(answer)) directIs = 'open';
    else if (isDeadEnd(answer)) {
      deadEnd = answer;
      directIs = answer.kind === 'http' && answer.status === 401 ? 'signedOut' : 'unknown';
    }
    return answer;
  }

  /** Whatever became of the proof, what waited for it was not sent: no phone rings. */
  function waited(doubt: Failure | undefined): Failure | undefined {
    const isAboutProof = doubt && natureOf(doubt).mayHaveRun;
    return isAboutProof ? { kind: 'notSent', text: `GetItem: ${doubt.kind}` } : doubt;
  }

  /** What is carried out for the mailbox waits for the account to prove itself; of a call only its not being known does. */
  async function askDirectly<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
    errand: Errand,
  ): Promise<Answer<Value>> {
    const doubt = () => findDoubt(operation.itemOf?.(input), presses.has(errand));
    if (operation.isForMailbox) return waited(await doubt()) ?? send(operation, input);
    const answer = await send(operation, input);
    return isUnknownCall(answer) ? ((await doubt()) ?? answer) : answer;
  }

  function closed(how: Failure): void {
    outlookIs = 'closed';
    refusal = how;
  }

  function mayGoDirect(errand: Errand): boolean {
    if (presses.has(errand)) return true;
    return directIs !== 'signedOut' && outlookIs !== 'open';
  }

  /** Whether a question that Outlook failed may be sent elsewhere. */
  function mayGoOn(operation: OperationName, failure: Failure): boolean {
    const { mayHaveRun, passes } = natureOf(failure);
    return mayHaveRun ? failure.kind === 'outlookError' && operation !== 'PlayOnPhone' : !passes;
  }

  /** What of two failures is to be told: a host without Exchange is only why there is no way around the first. */
  function worthTelling(first: Failure, second: Failure): Failure {
    const said = first.kind === 'noItem' && refusal ? refusal : first;
    const isClosed = said.kind === 'refused' || (said.kind === 'outlookError' && outlookIs !== 'open');
    if (isDeadEnd(second)) return natureOf(second).name === 'signIn' && isClosed ? second : said;
    return second.kind === 'network' && !isClosed ? said : second;
  }

  async function askDirectlyFirst<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
    errand: Errand,
  ): Promise<Answer<Value>> {
    const answer = await askDirectly(operation, input, errand);
    if (!isDeadEnd(answer)) return answer;
    // Outlook would only say again, in words that nobody can decode, that it is closed.
    if (refusal && operation.name === 'PlayOnPhone') return worthTelling(refusal, answer);
    const second = await askOutlook(operation, input);
    return isWithoutExchange(second) ? worthTelling(second, answer) : second;
  }

  async function askOutlookFirst<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
    errand: Errand,
  ): Promise<Answer<Value>> {
    const answer = await askOutlook(operation, input);
    if (!isWithoutExchange(answer) || !mayGoOn(operation.name, answer)) return answer;
    if (!mayGoDirect(errand)) return deadEnd ? worthTelling(answer, deadEnd) : answer;
    const second = await askDirectly(operation, input, errand);
    if (isWithoutExchange(second)) return worthTelling(answer, second);
    if (outlookIs === 'unknown' && answer.kind === 'outlookError') closed(answer);
    return second;
  }

  async function ask<Input, Value>(
    operation: Operation<Input, Value>,
    input: Input,
    errand: Errand,
  ): Promise<Answer<Value>> {
    if (operation.name === 'PlayOnPhone' && outlookIs === 'unknown' && lessonLearnt) await lessonLearnt;
    const isDirectFirst = directIs === 'open' || (outlookIs === 'closed' && mayGoDirect(errand));
    const asked = isDirectFirst ? askDirectlyFirst : askOutlookFirst;
    return withServer(await asked(operation, input, errand), server);
  }

  return (operation, input, errand) => {
    const asking = ask(operation, input, errand);
    lessonLearnt ??= Promise.race([asking, new Promise<void>((resolve) => clock.after(lesson, resolve))]);
    return asking;
  };
}

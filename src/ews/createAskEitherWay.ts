import type { Transport } from '../transport/Transport.ts';
import type { Answer } from './Ask.ts';
import { isRefusalText } from './isRefusalText.ts';
import type { Operation } from './Operation.ts';
import type { Way } from './Way.ts';

/** Asks on one way or, where that is safe, on the other. */
export type AskEitherWay = <Input, Value>(
  operation: Operation<Input, Value>,
  input: Input,
) => Promise<Answer<Value>>;

export interface AskEitherWayParts {
  /** Through Outlook's makeEwsRequestAsync. */
  readonly outlook: Transport;
  /** By POST to the pane's own host. */
  readonly direct: Transport;
  /** Told what came back and on which way. */
  noticed(answer: Answer<unknown>, way: Way): void;
}

/** That the operation is not for add-ins is a refusal, however it was said: nothing ran. */
function withRefusalNamed<Value>(answer: Answer<Value>): Answer<Value> {
  if (answer.kind === 'soapFault' && answer.responseCode === 'ErrorAccessDenied') {
    return isRefusalText(answer.messageText) ? { kind: 'refused', text: answer.messageText } : answer;
  }
  if (answer.kind === 'outlookError' && isRefusalText(answer.text))
    return { kind: 'refused', text: answer.text };
  return answer;
}

const turnedAway = new Set([400, 401, 403, 404, 405, 501]);

/** Whether there is no Exchange at the other end of the direct way, or none that lets us in. Nothing ran. */
function isDeadEnd(answer: Answer<unknown>): boolean {
  return answer.kind === 'signInPage' || (answer.kind === 'http' && turnedAway.has(answer.status));
}

/** Whether Exchange itself answered. */
function isFromExchange({ kind }: Answer<unknown>): boolean {
  return kind === 'success' || kind === 'responseError' || kind === 'soapFault';
}

/**
 * The way through Outlook goes first. Only after a refusal, which means that nothing ran, does the same question go
 * the direct way; nothing is sent elsewhere after any other failure. Once Exchange has answered there, later
 * questions go there first, until that way proves closed.
 */
export function createAskEitherWay({ outlook, direct, noticed }: AskEitherWayParts): AskEitherWay {
  let directWorks = false;

  async function askOn<Input, Value>(
    way: Way,
    operation: Operation<Input, Value>,
    input: Input,
  ): Promise<Answer<Value>> {
    const transport = way === 'direct' ? direct : outlook;
    const reply = await transport.send({ operation: operation.name, envelope: operation.request(input) });
    const answer = withRefusalNamed<Value>(reply.ok ? operation.read(reply.value) : reply.failure);
    noticed(answer, way);
    return answer;
  }

  return async (operation, input) => {
    if (directWorks) {
      const answer = await askOn('direct', operation, input);
      directWorks = !isDeadEnd(answer);
      return answer;
    }
    const answer = await askOn('makeEwsRequestAsync', operation, input);
    if (answer.kind !== 'refused') return answer;
    const second = await askOn('direct', operation, input);
    // The refusal is what there is to explain: a host without Exchange is only why there is no way around it.
    if (isDeadEnd(second)) return answer;
    directWorks ||= isFromExchange(second);
    return second;
  };
}

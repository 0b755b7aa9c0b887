import type { Lanes } from '../transport/createLanes.ts';
import type { Transport } from '../transport/Transport.ts';
import type { Answer, Ask } from './Ask.ts';
import { isRefusalText } from './isRefusalText.ts';
import type { Operation } from './Operation.ts';

/** That the operation is not for add-ins is a refusal, whichever way it was said: nothing ran. */
function withRefusalNamed<Value>(answer: Answer<Value>): Answer<Value> {
  if (
    answer.kind === 'soapFault' &&
    answer.responseCode === 'ErrorAccessDenied' &&
    isRefusalText(answer.messageText)
  ) {
    return { kind: 'refused', text: answer.messageText };
  }
  if (answer.kind === 'outlookError' && isRefusalText(answer.text))
    return { kind: 'refused', text: answer.text };
  return answer;
}

async function askOn<Input, Value>(
  transport: Transport,
  operation: Operation<Input, Value>,
  input: Input,
): Promise<Answer<Value>> {
  const reply = await transport.send({ operation: operation.name, envelope: operation.request(input) });
  return withRefusalNamed(reply.ok ? operation.read(reply.value) : reply.failure);
}

/**
 * @param transport the way to Exchange
 * @param lanes when each question goes out
 */
export function createAsk(transport: Transport, lanes: Lanes): Ask {
  return (errand, operation, input, isWanted = () => true) =>
    new Promise((resolve) => {
      lanes.run(errand, () => {
        if (!isWanted()) {
          resolve({ kind: 'unwanted' });
          return undefined;
        }
        const asking = askOn(transport, operation, input);
        void asking.then(resolve);
        return asking;
      });
    });
}

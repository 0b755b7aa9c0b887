import { child, childText, isNamed } from './elements.ts';
import { namespaces } from './namespaces.ts';
import type { OperationName } from './Operation.ts';
import { parseXml } from './parseXml.ts';
import { readBackOff } from './readBackOff.ts';
import { readServerVersion } from './readServerVersion.ts';
import { readSoapFault } from './readSoapFault.ts';
import type { OtherXml, Reply, ReplyFault, ResponseError } from './Reply.ts';

/** What an operation makes of its successful response message; undefined when it lacks what it must have. */
export type ReadValue<Value> = (message: Element) => Value | undefined;

function otherXml(element: Element): OtherXml {
  return { kind: 'otherXml', found: element.localName };
}

/**
 * The elements that say how it went: the response itself, and what its ResponseMessages hold. The phone
 * operations document the first form, GetServiceConfiguration both at once, and some servers wrap every answer.
 * Around others the response may keep silent; a wrapped message that does is no success.
 */
function responseMessages(response: Element): readonly Element[] {
  const wrapped = [...(child(response, namespaces.messages, 'ResponseMessages')?.children ?? [])];
  return response.hasAttribute('ResponseClass') ? [response, ...wrapped] : wrapped;
}

function responseError(message: Element): ResponseError | undefined {
  const responseClass = message.getAttribute('ResponseClass') ?? '';
  const responseCode = childText(message, namespaces.messages, 'ResponseCode') ?? '';
  if (responseClass === 'Success' && responseCode === 'NoError') return undefined;
  const backOff = readBackOff(message);
  return {
    kind: 'responseError',
    responseClass,
    responseCode,
    messageText: childText(message, namespaces.messages, 'MessageText') ?? '',
    ...(backOff === undefined ? {} : { backOff }),
  };
}

function readResponse<Value>(
  response: Element,
  readValue: ReadValue<Value>,
): { readonly kind: 'success'; readonly value: Value } | ReplyFault {
  const messages = responseMessages(response);
  for (const message of messages) {
    const error = responseError(message);
    if (error) return error;
  }
  const last = messages.at(-1);
  const value = last && readValue(last);
  return value === undefined ? otherXml(response) : { kind: 'success', value };
}

/**
 * Reads a reply by namespace and local name, never by prefix: Microsoft's own samples differ in theirs.
 * A success needs every ResponseClass to be Success and every ResponseCode to be NoError.
 *
 * @param reply whatever came back; never throws
 * @param operation whose reply is expected
 * @param readValue reads the message of a success
 */
export function readReply<Value>(
  reply: string,
  operation: OperationName,
  readValue: ReadValue<Value>,
): Reply<Value> {
  const parsed = parseXml(reply);
  if (!parsed.ok) return parsed.failure;
  const envelope = parsed.value;
  const body = isNamed(envelope, namespaces.soap, 'Envelope') && child(envelope, namespaces.soap, 'Body');
  const content = body ? body.firstElementChild : null;
  if (!content) return otherXml(envelope);
  const server = readServerVersion(envelope);
  const answered = server ? { server } : {};
  if (isNamed(content, namespaces.soap, 'Fault')) return { ...readSoapFault(content), ...answered };
  if (!isNamed(content, namespaces.messages, `${operation}Response`))
    return { ...otherXml(content), ...answered };
  return { ...readResponse(content, readValue), ...answered };
}

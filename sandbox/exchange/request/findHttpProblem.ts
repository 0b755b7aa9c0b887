import type { OperationName } from '../../scenarios/Scenario.ts';
import type { EwsAnswer, EwsRequest } from '../Exchange.ts';
import { invalidRequest } from './invalidRequest.ts';
import { namespaces } from '../namespaces.ts';
import { writeFault } from '../reply/writeFault.ts';

/** What Exchange has against a request's HTTP headers, as the answer it gives, or undefined. Absent headers pass. */
export function findHttpProblem(
  { contentType, soapAction }: EwsRequest,
  operation: OperationName,
): EwsAnswer | undefined {
  if (contentType !== undefined && !/^text\/xml\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType)) {
    return {
      status: 415,
      contentType: 'text/plain',
      body: `The content type '${contentType}' is not 'text/xml; charset=utf-8'.`,
    };
  }
  const action = soapAction?.replace(/^"(.*)"$/, '$1') ?? '';
  if (action === '' || action === `${namespaces.messages}/${operation}`) return undefined;
  return writeFault(invalidRequest(`its SOAPAction '${action}' names another operation than its Body.`));
}

import type { Element } from '@xmldom/xmldom';
import type { OperationName } from '../../scenarios/Scenario.ts';
import { checkHeaders } from './checkHeaders.ts';
import { findViolation } from './findViolation.ts';
import { invalidRequest } from './invalidRequest.ts';
import { namespaces } from '../namespaces.ts';
import { operationShapes } from './operationShapes.ts';
import type { PhoneRequest } from './PhoneRequest.ts';
import { readEnvelope } from './readEnvelope.ts';
import { schemaFault } from './schemaFault.ts';
import type { SoapFault } from '../reply/SoapFault.ts';
import { violationOf } from './violationOf.ts';

/** Reads a request of one of the phone operations as strictly as Exchange does: the request, or the fault it earns. */
export function readRequest(xml: string): PhoneRequest | SoapFault {
  const envelope = readEnvelope(xml);
  if ('code' in envelope) return envelope;
  const { headers, operation } = envelope;
  const name = operation.localName ?? '';
  if (operation.namespaceURI !== namespaces.messages) {
    const known = `${operation.namespaceURI ?? ''}:${name}`;
    return schemaFault(
      violationOf(operation, `Could not find schema information for the element '${known}'.`),
    );
  }
  if (!isServed(name)) return invalidRequest(`the simulated Exchange does not serve '${name}'.`);
  const headerFault = checkHeaders(headers);
  if (headerFault !== undefined) return headerFault;
  const violation = findViolation(operation, operationShapes[name]);
  return violation === undefined ? readOperation(name, operation) : schemaFault(violation);
}

function isServed(name: string): name is OperationName {
  return Object.hasOwn(operationShapes, name);
}

function readOperation(operation: OperationName, element: Element): PhoneRequest {
  const all = (name: string, namespace: string = namespaces.messages): readonly Element[] => [
    ...element.getElementsByTagNameNS(namespace, name),
  ];
  const idOf = (name: string): string => all(name)[0]?.getAttribute('Id') ?? '';
  switch (operation) {
    case 'PlayOnPhone':
      return { operation, itemId: idOf('ItemId'), dialString: all('DialString')[0]?.textContent ?? '' };
    case 'GetPhoneCallInformation':
    case 'DisconnectPhoneCall':
      return { operation, phoneCallId: idOf('PhoneCallId') };
    case 'GetItem':
      return {
        operation,
        itemIds: all('ItemId', namespaces.types).map((item) => item.getAttribute('Id') ?? ''),
      };
    case 'GetServiceConfiguration':
      return {
        operation,
        configurations: all('ConfigurationName').flatMap(({ textContent }) =>
          (textContent ?? '').trim().split(/\s+/),
        ),
      };
  }
}

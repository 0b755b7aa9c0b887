import { childText } from './elements.ts';
import { namespaces } from './namespaces.ts';
import { readBackOff } from './readBackOff.ts';
import type { SoapFault } from './Reply.ts';

function plainChild(fault: Element, name: string): Element | undefined {
  // SOAP 1.1 has faultcode, faultstring and detail in no namespace; some gateways put them into SOAP's own.
  return [...fault.children].find((element) => element.localName === name);
}

function plainText(fault: Element, name: string): string | undefined {
  return plainChild(fault, name)?.textContent.trim();
}

function detailText(fault: Element, name: string): string | undefined {
  const detail = plainChild(fault, 'detail');
  return detail && childText(detail, namespaces.errors, name);
}

/** @param fault a SOAP 1.1 Fault element. `faultcode` is a qualified name: `a:ErrorServerBusy` */
export function readSoapFault(fault: Element): SoapFault {
  const faultCode = plainText(fault, 'faultcode')?.replace(/^.*:/, '');
  const backOff = readBackOff(fault);
  return {
    kind: 'soapFault',
    responseCode: detailText(fault, 'ResponseCode') ?? faultCode ?? '',
    messageText: plainText(fault, 'faultstring') ?? detailText(fault, 'Message') ?? '',
    ...(backOff === undefined ? {} : { backOff }),
  };
}

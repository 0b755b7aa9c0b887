import { backOffValue } from './backOffValue.ts';
import { escapeXml } from './escapeXml.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { namespaces } from '../namespaces.ts';
import type { SoapFault } from './SoapFault.ts';
import { xmlAnswer } from './xmlAnswer.ts';

/** A SOAP 1.1 fault as Exchange writes it. */
export function writeFault(fault: SoapFault): EwsAnswer {
  const { soap, types, errors } = namespaces;
  const { code, faultString, message = faultString, status = 500 } = fault;
  const details = messageXml(fault);
  return xmlAnswer(
    status,
    `<s:Envelope xmlns:s="${soap}"><s:Body><s:Fault>` +
      `<faultcode xmlns:a="${types}">a:${escapeXml(code)}</faultcode>` +
      `<faultstring xml:lang="en-US">${escapeXml(faultString)}</faultstring>` +
      `<detail><e:ResponseCode xmlns:e="${errors}">${escapeXml(code)}</e:ResponseCode>` +
      `<e:Message xmlns:e="${errors}">${escapeXml(message)}</e:Message>` +
      (details === '' ? '' : `<t:MessageXml xmlns:t="${types}">${details}</t:MessageXml>`) +
      '</detail></s:Fault></s:Body></s:Envelope>',
  );
}

function messageXml({ violation, backOffMilliseconds }: SoapFault): string {
  if (backOffMilliseconds !== undefined) return backOffValue(backOffMilliseconds);
  if (violation === undefined) return '';
  return (
    `<t:LineNumber>${String(violation.line)}</t:LineNumber>` +
    `<t:LinePosition>${String(violation.position)}</t:LinePosition>` +
    `<t:Violation>${escapeXml(violation.text)}</t:Violation>`
  );
}

import { backOffValue } from './backOffValue.ts';
import { escapeXml } from './escapeXml.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { namespaces } from '../namespaces.ts';
import type { OperationReply } from './OperationReply.ts';
import { xmlAnswer } from './xmlAnswer.ts';

const { soap, messages, types, schema, schemaInstance } = namespaces;
const schemas = `xmlns:xsi="${schemaInstance}" xmlns:xsd="${schema}"`;
const header =
  '<s:Header><h:ServerVersionInfo MajorVersion="15" MinorVersion="1" MajorBuildNumber="2507" MinorBuildNumber="39" ' +
  `Version="V2017_07_11" xmlns:h="${types}" xmlns="${types}" ${schemas}/></s:Header>`;

/** The answer to an operation as Exchange 2016 writes it. */
export function writeReply(reply: OperationReply): EwsAnswer {
  const name = `m:${reply.operation}Response`;
  return xmlAnswer(
    200,
    `<s:Envelope xmlns:s="${soap}">${header}<s:Body ${schemas}>` +
      `<${name} ResponseClass="${reply.responseClass}" xmlns:m="${messages}" xmlns:t="${types}">` +
      `${commonPart(reply)}${reply.content ?? ''}</${name}></s:Body></s:Envelope>`,
  );
}

function commonPart({ responseClass, code, text, backOffMilliseconds }: OperationReply): string {
  return (
    (text === undefined ? '' : `<m:MessageText>${escapeXml(text)}</m:MessageText>`) +
    `<m:ResponseCode>${escapeXml(code)}</m:ResponseCode>` +
    (responseClass === 'Success' ? '' : '<m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>') +
    (backOffMilliseconds === undefined
      ? ''
      : `<m:MessageXml>${backOffValue(backOffMilliseconds)}</m:MessageXml>`)
  );
}

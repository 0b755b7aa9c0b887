import { backOffValue } from './backOffValue.ts';
import { escapeXml } from './escapeXml.ts';
import type { Scenario } from '../../scenarios/Scenario.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { servers, type ServerVersion } from '../servers.ts';
import { namespaces } from '../namespaces.ts';
import type { OperationReply } from './OperationReply.ts';
import { xmlAnswer } from './xmlAnswer.ts';

const { soap, messages, types, schema, schemaInstance } = namespaces;
const schemas = `xmlns:xsi="${schemaInstance}" xmlns:xsd="${schema}"`;

function header({ major, minor, build, revision, schema: version }: ServerVersion): string {
  return (
    `<s:Header><h:ServerVersionInfo MajorVersion="${String(major)}" MinorVersion="${String(minor)}" ` +
    `MajorBuildNumber="${String(build)}" MinorBuildNumber="${String(revision)}" Version="${version}" ` +
    `xmlns:h="${types}" xmlns="${types}" ${schemas}/></s:Header>`
  );
}

/** The answer to an operation as Exchange writes it. */
export function writeReply(reply: OperationReply, server: Scenario['server'] = '2016'): EwsAnswer {
  return xmlAnswer(
    200,
    `<s:Envelope xmlns:s="${soap}">${header(servers[server])}<s:Body ${schemas}>` +
      `${operationPart(reply)}</s:Body></s:Envelope>`,
  );
}

function operationPart(reply: OperationReply): string {
  const name = `m:${reply.operation}Response`;
  const declared = `xmlns:m="${messages}" xmlns:t="${types}"`;
  const said = `ResponseClass="${reply.responseClass}"`;
  const parts = `${commonPart(reply)}${reply.content ?? ''}`;
  if (reply.operation !== 'GetItem') return `<${name} ${said} ${declared}>${parts}</${name}>`;
  // It asks for several items, each of which has an answer of its own.
  const message = 'm:GetItemResponseMessage';
  return `<${name} ${declared}><m:ResponseMessages><${message} ${said}>${parts}</${message}></m:ResponseMessages></${name}>`;
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

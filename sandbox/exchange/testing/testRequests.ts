import { escapeXml } from '../reply/escapeXml.ts';
import { namespaces } from '../namespaces.ts';

interface Variation {
  readonly version?: string;
  readonly messages?: string;
  readonly types?: string;
}

/** Requests for tests, correct unless varied. */
export const testRequests = {
  envelope(operation: string, variation: Variation = {}): string {
    const { version = '<t:RequestServerVersion Version="Exchange2010"/>' } = variation;
    const { messages = namespaces.messages, types = namespaces.types } = variation;
    return (
      `<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope xmlns:soap="${namespaces.soap}" xmlns:m="${messages}" ` +
      `xmlns:t="${types}"><soap:Header>${version}</soap:Header><soap:Body>${operation}</soap:Body></soap:Envelope>`
    );
  },
  play: (itemId: string, dialString: string): string =>
    testRequests.envelope(
      `<m:PlayOnPhone><m:ItemId Id="${escapeXml(itemId)}"/><m:DialString>${escapeXml(dialString)}</m:DialString></m:PlayOnPhone>`,
    ),
  lookUp: (id: string): string =>
    testRequests.envelope(
      `<m:GetPhoneCallInformation><m:PhoneCallId Id="${escapeXml(id)}"/></m:GetPhoneCallInformation>`,
    ),
  hangUp: (id: string): string =>
    testRequests.envelope(
      `<m:DisconnectPhoneCall><m:PhoneCallId Id="${escapeXml(id)}"/></m:DisconnectPhoneCall>`,
    ),
  item: (id: string): string =>
    testRequests.envelope(
      '<m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape>' +
        `<m:ItemIds><t:ItemId Id="${escapeXml(id)}"/></m:ItemIds></m:GetItem>`,
    ),
  configure: (): string =>
    testRequests.envelope(
      '<m:GetServiceConfiguration><m:RequestedConfiguration><m:ConfigurationName>UnifiedMessagingConfiguration' +
        '</m:ConfigurationName></m:RequestedConfiguration></m:GetServiceConfiguration>',
    ),
} as const;

import type { Element } from '@xmldom/xmldom';
import type { ElementShape } from './ElementShape.ts';
import { findViolation } from './findViolation.ts';
import { invalidRequest } from './invalidRequest.ts';
import { namespaces } from '../namespaces.ts';
import { schemaFault } from './schemaFault.ts';
import type { SoapFault } from '../reply/SoapFault.ts';

// Without Exchange2007 and Exchange2007_SP1, which lack the phone operations; no version at all means the latter.
const versions = [
  ...['Exchange2009', 'Exchange2010', 'Exchange2010_SP1', 'Exchange2010_SP2', 'Exchange2012', 'Exchange2013'],
  ...['Exchange2013_SP1', 'Exchange2015', 'Exchange2016', 'V2015_10_05', 'V2016_01_06', 'V2016_04_13'],
  ...['V2016_07_13', 'V2016_10_10'],
];
const understood = [
  ...['RequestServerVersion', 'ExchangeImpersonation', 'SerializedSecurityContext', 'MailboxCulture'],
  ...['TimeZoneContext', 'DateTimePrecision', 'ManagementRole', 'OpenAsAdminOrSystemService'],
];
const versionShape: ElementShape = {
  name: 'RequestServerVersion',
  namespace: namespaces.types,
  attributes: { Version: 'required' },
  otherAttributes: namespaces.soap,
};

/** What Exchange has against a request's SOAP headers, or undefined. */
export function checkHeaders(headers: readonly Element[]): SoapFault | undefined {
  const stranger = headers.find((header) => !isUnderstood(header));
  if (stranger !== undefined) return invalidRequest(`its header '${stranger.nodeName}' is not understood.`);
  const [version, second] = headers.filter(
    ({ localName, namespaceURI }) =>
      localName === versionShape.name && namespaceURI === versionShape.namespace,
  );
  if (second !== undefined) return invalidRequest('it has two RequestServerVersion headers.');
  if (version === undefined) return invalidServerVersion;
  const violation = findViolation(version, versionShape);
  if (violation !== undefined) return schemaFault(violation);
  return versions.includes(version.getAttribute('Version') ?? '') ? undefined : invalidServerVersion;
}

const invalidServerVersion: SoapFault = {
  code: 'ErrorInvalidServerVersion',
  faultString: 'The specified server version is invalid.',
};

/** SOAP lets a server pass over headers of other namespaces, unless they say that they must be understood. */
function isUnderstood(header: Element): boolean {
  if (header.namespaceURI === namespaces.types) return understood.includes(header.localName ?? '');
  return header.getAttributeNS(namespaces.soap, 'mustUnderstand') !== '1';
}

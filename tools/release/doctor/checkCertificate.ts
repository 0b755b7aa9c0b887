import { fail, type Line, pass, warn } from './Line.ts';
import type { Visit } from './Visit.ts';

const day = 86_400_000;
const soon = 30;

/** By the code that Node gives a refusal. Whatever is not named is shown as it came. */
const mends: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'Renew the certificate.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'Take the host name that the certificate is for, or a certificate for this one.',
  CERT_NOT_YET_VALID: 'Check the clocks of the server and of this machine.',
};

const unknownIssuer =
  'If your organisation issues its own certificates, give the root as a PEM file: --ca FILE. Else let the server send its intermediate certificates.';

/** Whether browsers would open a connection to the pane. */
export function checkCertificate({ certificate: { problem, validTo } }: Visit, now: number): Line {
  const check = 'https and certificate';
  if (problem !== undefined) return fail(check, `not trusted: ${problem}`, mends[problem] ?? unknownIssuer);
  const days = Math.floor((validTo.getTime() - now) / day);
  const found = `valid for ${days} more days`;
  return days < soon ? warn(check, found, 'Renew the certificate.') : pass(check, found);
}

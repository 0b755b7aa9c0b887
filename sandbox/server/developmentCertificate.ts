import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';

/** Where `npm run trust` puts its files: the package office-addin-dev-certs leaves no choice. */
const folderName = '.office-addin-dev-certs';

/** What there is of a certificate that this machine, and so its Outlook, was told to trust. */
export type DevelopmentCertificate =
  | { readonly kind: 'valid'; readonly certificate: Certificate }
  | { readonly kind: 'none' }
  /** @property why in a few words, after "they" */
  | { readonly kind: 'unusable'; readonly folder: string; readonly why: string };

/** Looks for the development certificates of Microsoft's tools in a person's home folder. They are valid for a month. */
export function developmentCertificate(now: number, home = homedir()): DevelopmentCertificate {
  const folder = join(home, folderName);
  const cert = read(join(folder, 'localhost.crt'));
  const key = read(join(folder, 'localhost.key'));
  if (cert === undefined && key === undefined) return { kind: 'none' };
  const why = cert === undefined || key === undefined ? 'are not complete' : problemOf({ cert, key }, now);
  return why === undefined
    ? { kind: 'valid', certificate: { cert: cert ?? '', key: key ?? '' } }
    : { kind: 'unusable', folder, why };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function problemOf({ cert, key }: Certificate, now: number): string | undefined {
  try {
    const certificate = new X509Certificate(cert);
    if (Date.parse(certificate.validTo) <= now) return 'have expired';
    if (Date.parse(certificate.validFrom) > now) return 'are not valid yet';
    if (certificate.checkHost('localhost') === undefined) return 'are not for localhost';
    return certificate.checkPrivateKey(createPrivateKey(key)) ? undefined : 'do not belong together';
  } catch {
    return 'cannot be read';
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate and its key, as a https server takes them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const dayInMilliseconds = 86_400_000;
// Browsers refuse certificates that are valid for longer than 398 days.
const daysOfValidity = 365;

/** The https certificate for this machine, kept in `folder` and made anew when it has expired. */
export async function certificate(folder: string): Promise<Certificate> {
  const kept = readKept(folder);
  if (kept) return kept;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'key.pem'), made.key, { mode: 0o600 });
  writeFileSync(join(folder, 'cert.pem'), made.cert);
  return made;
}

async function make(): Promise<Certificate> {
  const names = ['localhost'].map((value) => ({ type: 2 as const, value }));
  const addresses = ['127.0.0.1', '::1'].map((ip) => ({ type: 7 as const, ip }));
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + daysOfValidity * dayInMilliseconds),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, ...addresses] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function readKept(folder: string): Certificate | undefined {
  try {
    const key = readFileSync(join(folder, 'key.pem'), 'utf8');
    const cert = readFileSync(join(folder, 'cert.pem'), 'utf8');
    const stillValid = Date.parse(new X509Certificate(cert).validTo) > Date.now() + dayInMilliseconds;
    return stillValid ? { key, cert } : undefined;
  } catch {
    return undefined; // None yet, or a damaged one: both are made anew.
  }
}

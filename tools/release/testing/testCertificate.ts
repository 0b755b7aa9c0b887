import { generate } from 'selfsigned';

const day = 86_400_000;

/** A self-signed certificate for a host name, valid from a day in the past for some days from now. */
export async function testCertificate(host: string, days: number): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 100 * day),
    notAfterDate: new Date(now + days * day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key: made.private, cert: made.cert };
}

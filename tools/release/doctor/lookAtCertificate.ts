import { connect, rootCertificates } from 'node:tls';

/** What a server showed when a connection was opened. */
export interface Certificate {
  /** Why this machine does not trust it. */
  readonly problem: string | undefined;
  readonly validTo: Date;
}

const patience = 15_000;

/**
 * Opens a connection and judges the certificate, rejects when there is no connection.
 * @param ca a certificate, as PEM text, to trust besides the public ones
 */
export function lookAtCertificate(address: string, ca: string | undefined): Promise<Certificate> {
  const { hostname, port } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect(
      {
        host,
        port: Number(port || 443),
        // A server name is a name: for a plain IP address there is none to send.
        ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
        ca: ca === undefined ? [...rootCertificates] : [...rootCertificates, ca],
        rejectUnauthorized: false,
        timeout: patience,
      },
      () => {
        const problem = socket.authorized ? undefined : String(socket.authorizationError);
        resolve({ problem, validTo: new Date(socket.getPeerCertificate().valid_to) });
        socket.destroy();
      },
    );
    socket.once('timeout', () => socket.destroy(new Error(`no connection in ${patience / 1000} s`)));
    socket.once('error', reject);
  });
}

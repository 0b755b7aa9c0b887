import { connect, rootCertificates } from 'node:tls';

/** What a server showed when a connection was opened. */
export interface Certificate {
  /** Why this machine does not trust it. */
  readonly problem: string | undefined;
  readonly validTo: Date;
}

/**
 * Opens a connection and judges the certificate, rejects when there is no connection.
 * @param ca a certificate, as PEM text, to trust besides the public ones
 * @param patience in milliseconds, for the whole of it
 */
export function lookAtCertificate(
  address: string,
  ca: string | undefined,
  patience: number,
): Promise<Certificate> {
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
      },
      () => {
        const problem = socket.authorized ? undefined : String(socket.authorizationError);
        resolve({ problem, validTo: new Date(socket.getPeerCertificate().valid_to) });
        socket.destroy();
      },
    );
    const late = setTimeout(() => {
      socket.destroy(new Error(`no connection in ${patience / 1000} s`));
    }, patience);
    socket.once('error', reject);
    socket.once('close', () => {
      clearTimeout(late);
    });
  });
}

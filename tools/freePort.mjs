// @ts-check
import { createServer } from 'node:net';

/**
 * A port that nothing listens on: test runs beside each other, and beside `npm start`, do not meet.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/**
 * Throws unless nothing listens on this port: said before anything is built for it.
 * @param {number} port
 * @param {string} option what chooses another
 */
export async function requirePort(port, option) {
  const isTaken = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(true);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(false);
      });
    });
  });
  if (isTaken) throw new Error(`Something listens on port ${port} already: choose another with ${option}.`);
}

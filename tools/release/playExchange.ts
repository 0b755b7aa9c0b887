import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an Exchange says to somebody who only looks, so that `npm run doctor` can be rehearsed, too. */
export function playExchange(request: IncomingMessage, response: ServerResponse, folder: string): boolean {
  if (request.method !== 'GET') return false;
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  if (/^\/ews\/exchange\.asmx$/i.test(pathname)) {
    response.writeHead(401, { 'WWW-Authenticate': ['Negotiate', 'NTLM'] }).end();
    return true;
  }
  if (/^\/owa\/?$/i.test(pathname)) {
    response.writeHead(302, { Location: `/?pane=${folder}taskpane.html&open` }).end();
    return true;
  }
  return false;
}

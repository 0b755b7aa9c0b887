import { failureHeader, statusHeader, wayHeader } from '../../server/protocol.ts';

/** What office.js reads as the outcome of makeEwsRequestAsync. */
export type EwsOutcome =
  | { readonly wasProxySuccessful: true; readonly body: string }
  | { readonly wasProxySuccessful: false; readonly errorMessage: string };

const mostBytes = 1024 * 1024;

/**
 * Sends an envelope to Exchange on behalf of the add-in, as the server of Outlook on the web does.
 * Whatever is XML is handed over, an HTTP 500 too: a SOAP fault travels with that status, and clients report the
 * fault's text. Any other bad status becomes the text that .NET gives such an answer.
 */
export async function makeEwsRequest(envelope: string): Promise<EwsOutcome> {
  let response: Response;
  let body: string;
  try {
    response = await fetch('/EWS/Exchange.asmx', {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml; charset=utf-8', [wayHeader]: 'makeEwsRequestAsync' },
      body: envelope,
    });
    body = await response.text();
  } catch {
    return failed('The underlying connection was closed: The connection was closed unexpectedly.');
  }
  const failure = response.headers.get(failureHeader);
  if (failure !== null) return failed(decodeURIComponent(failure));
  const isSoap = /^[^<]*<(?:\?xml|(?:[\w.-]+:)?Envelope\b)/.test(body);
  const status = Number(response.headers.get(statusHeader));
  if (status >= 300 && !(status === 500 && isSoap)) {
    return failed(`The remote server returned an error: (${String(status)}) ${reasons[status] ?? 'Error'}.`);
  }
  if (new TextEncoder().encode(body).length > mostBytes) {
    return failed('Response exceeds 1 MB size limit. Please modify your EWS request.');
  }
  return { wasProxySuccessful: true, body };
}

function failed(errorMessage: string): EwsOutcome {
  return { wasProxySuccessful: false, errorMessage };
}

// The names that .NET gives them.
const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Server Unavailable',
  504: 'Gateway Timeout',
};

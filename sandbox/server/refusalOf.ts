import type { EwsAnswer, EwsRequest } from '../exchange/Exchange.ts';
import type { HostBehaviour, OperationName } from '../scenarios/Scenario.ts';

/** How a request is turned away before Exchange sees it. */
export interface Refusal {
  readonly answer: EwsAnswer;
  /** With this text makeEwsRequestAsync fails instead of handing over the answer. */
  readonly failure?: string;
}

/** As Exchange writes it in the language of a mailbox or a server. */
const accessDenied: Readonly<Record<HostBehaviour['language'], string>> = {
  'en-US': 'The requested web method is unavailable to this caller or application.',
  'de-DE': 'Die angeforderte Webmethode ist für diesen Aufrufer oder diese Anwendung nicht verfügbar.',
};

/** The refusal that this request meets in the scenario, if any. */
export function refusalOf(
  request: EwsRequest,
  operation: OperationName | 'other',
  host: HostBehaviour,
): Refusal | undefined {
  if (request.way === 'direct') return directRefusal(host.directEws);
  if (host.everything !== undefined) return closedRefusal(host.everything, host.language);
  // None of the phone operations is among the 17 that add-ins may send; GetItem is.
  // https://learn.microsoft.com/office/dev/add-ins/outlook/web-services
  if (host.phoneOperations === 'allowed' || operation === 'other' || operation === 'GetItem')
    return undefined;
  if (host.phoneOperations === 'refusedByFault') return { answer: accessDeniedFault(200, host.language) };
  return { answer: accessDeniedFault(500, host.language), failure: accessDenied[host.language] };
}

/** Exchange Online, whose web services are closed (office-js issues 4533, 5344 and 5481). */
function closedRefusal(
  how: NonNullable<HostBehaviour['everything']>,
  language: HostBehaviour['language'],
): Refusal {
  if (how === 'refused') return { answer: accessDeniedFault(200, language) };
  const status = how === 'forbidden' ? 403 : 500;
  const failure = how === 'forbidden' ? 'The remote server returned an error: (403) Forbidden.' : '';
  return { answer: html(status, String(status), ''), failure };
}

function directRefusal(directEws: HostBehaviour['directEws']): Refusal | undefined {
  if (directEws === 'allowed' || directEws === 'anotherAccount') return undefined;
  if (directEws === 'signInElsewhere')
    return { answer: { ...html(302, 'Object moved', ''), location: 'https://sts.contoso.com/adfs/ls/' } };
  if (directEws === 'signInPage') return { answer: html(200, 'Outlook', signInForm) };
  // A real 401 carries WWW-Authenticate: Negotiate. It is left out here, because the browser would then open its
  // own sign-in window in front of the page, for an account that does not exist.
  return { answer: html(directEws, `${String(directEws)} - ${reasons[directEws]}`, '') };
}

const reasons = {
  401: 'Unauthorized: Access is denied due to invalid credentials.',
  403: 'Forbidden: Access is denied.',
  404: 'File or directory not found.',
  405: 'HTTP verb used to access this page is not allowed.',
} as const;

const signInForm =
  '<form action="/owa/auth.owa" method="POST"><input name="username"><input name="password" type="password"></form>';

function html(status: number, title: string, content: string): EwsAnswer {
  const body = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>${content}</body></html>`;
  return { status, contentType: 'text/html; charset=utf-8', body };
}

// Reported with HTTP 200: https://github.com/OfficeDev/office-js/issues/937
function accessDeniedFault(status: number, language: HostBehaviour['language']): EwsAnswer {
  const text = accessDenied[language];
  const errors = 'xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors"';
  return {
    status,
    contentType: 'text/xml; charset=utf-8',
    body:
      '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
      '<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:ErrorAccessDenied' +
      `</faultcode><faultstring xml:lang="${language}">${text}</faultstring><detail>` +
      `<e:ResponseCode ${errors}>ErrorAccessDenied</e:ResponseCode>` +
      `<e:Message ${errors}>${text}</e:Message></detail></s:Fault></s:Body></s:Envelope>`,
  };
}

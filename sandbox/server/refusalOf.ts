import type { EwsAnswer, EwsRequest } from '../exchange/Exchange.ts';
import type { HostBehaviour, OperationName } from '../scenarios/Scenario.ts';

/** How a request is turned away before Exchange sees it. */
export interface Refusal {
  readonly answer: EwsAnswer;
  /** With this text makeEwsRequestAsync fails instead of handing over the answer. */
  readonly failure?: string;
}

const accessDenied = 'The requested web method is unavailable to this caller or application.';

/** The refusal that this request meets in the scenario, if any. */
export function refusalOf(
  request: EwsRequest,
  operation: OperationName | 'other',
  host: HostBehaviour,
): Refusal | undefined {
  if (request.way === 'direct') return directRefusal(host.directEws);
  // None of the four operations that are served here is among the 17 that add-ins may send.
  // https://learn.microsoft.com/office/dev/add-ins/outlook/web-services
  if (host.phoneOperations === 'allowed' || operation === 'other') return undefined;
  if (host.phoneOperations === 'refusedByFault') return { answer: accessDeniedFault };
  return {
    answer: { status: 403, contentType: 'text/plain; charset=utf-8', body: accessDenied },
    failure: accessDenied,
  };
}

function directRefusal(directEws: HostBehaviour['directEws']): Refusal | undefined {
  if (directEws === 'allowed') return undefined;
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

// As reported from real servers: HTTP 200 with a fault inside. https://github.com/OfficeDev/office-js/issues/937
const accessDeniedFault: EwsAnswer = {
  status: 200,
  contentType: 'text/xml; charset=utf-8',
  body:
    '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
    '<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:ErrorAccessDenied' +
    `</faultcode><faultstring xml:lang="en-US">${accessDenied}</faultstring><detail>` +
    '<e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">ErrorAccessDenied' +
    '</e:ResponseCode><e:Message xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">' +
    `${accessDenied}</e:Message></detail></s:Fault></s:Body></s:Envelope>`,
};

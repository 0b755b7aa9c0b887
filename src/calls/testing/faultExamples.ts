import type { ResponseError } from '../../ews/Reply.ts';
import type { Fault } from '../../faults/Fault.ts';

/** Exchange's answer that it did not do it. */
export function responseError(responseCode: string, backOff?: number): ResponseError {
  return {
    kind: 'responseError',
    responseClass: 'Error',
    responseCode,
    messageText: `${responseCode}.`,
    ...(backOff === undefined ? {} : { backOff }),
  };
}

/** One of each kind. */
export const faultExamples = {
  responseError: responseError('ErrorAccessDenied'),
  soapFault: { kind: 'soapFault', responseCode: 'ErrorAccessDenied', messageText: '' },
  otherXml: { kind: 'otherXml', found: 'html' },
  notXml: { kind: 'notXml', reason: 'empty', excerpt: '' },
  noItem: { kind: 'noItem' },
  noPermission: { kind: 'noPermission', text: '' },
  notSent: { kind: 'notSent', text: '' },
  refused: { kind: 'refused', text: '' },
  outlookError: { kind: 'outlookError', code: 9020, text: '' },
  silence: { kind: 'silence' },
  network: { kind: 'network', text: '' },
  http: { kind: 'http', status: 503 },
  signInPage: { kind: 'signInPage' },
  otherAccount: { kind: 'otherAccount', text: '' },
  accountUnproven: { kind: 'accountUnproven' },
} as const satisfies { readonly [Kind in Fault['kind']]: Extract<Fault, { kind: Kind }> };

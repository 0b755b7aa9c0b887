import type { SoapFault } from '../reply/SoapFault.ts';

/** The fault for what is not a request that Exchange could read; it says more than the real one, for whoever debugs. */
export function invalidRequest(why: string): SoapFault {
  return {
    code: 'ErrorInvalidRequest',
    faultString: `The request is invalid: ${why}`,
    message: 'The request is invalid.',
  };
}

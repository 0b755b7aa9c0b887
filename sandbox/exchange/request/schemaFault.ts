import type { SoapFault, Violation } from '../reply/SoapFault.ts';

/** The fault with which Exchange refuses a request that its schemas do not allow. */
export function schemaFault(violation: Violation): SoapFault {
  return {
    code: 'ErrorSchemaValidation',
    faultString: `The request failed schema validation: ${violation.text}`,
    message: 'The request failed schema validation.',
    violation,
  };
}

import { toPhoneCallId } from '../../src/ews/PhoneCallId.ts';
import type { OperationName } from './operationNames.ts';

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const checks: Readonly<Record<OperationName, (value: unknown) => boolean>> = {
  PlayOnPhone: (value) => typeof value === 'string' && toPhoneCallId(value) === value,
  GetPhoneCallInformation: (value) =>
    isFilled(part(value, 'state')) && typeof part(value, 'failureCause') === 'string',
  DisconnectPhoneCall: (value) => value === true,
  GetItem: (value) => value === true,
  GetServiceConfiguration: (value) =>
    typeof part(value, 'umEnabled') === 'boolean' &&
    typeof part(value, 'playOnPhoneEnabled') === 'boolean' &&
    typeof part(value, 'playOnPhoneDialString') === 'string',
};

/** Whether the value of a success, however mutated, is one that the add-in can work with. */
export function isGoodValue(operation: OperationName, value: unknown): boolean {
  return checks[operation](value);
}

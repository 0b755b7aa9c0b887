import type { Fault } from '../../faults/Fault.ts';

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the field, where it holds text */
export function textField<Name extends string>(
  fields: Fields,
  name: Name,
): Readonly<Partial<Record<Name, string>>> {
  const value = fields[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as Readonly<Partial<Record<Name, string>>>;
}

/** @returns a number, as times are; undefined for anything else */
export function time(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** @returns the field, where it holds a time */
export function timeField<Name extends string>(
  fields: Fields,
  name: Name,
): Readonly<Partial<Record<Name, number>>> {
  const value = time(fields[name]);
  return (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<Name, number>>>;
}

/** What must be there of each kind of failure for it to be explained. */
const required = {
  responseError: ['responseClass', 'responseCode', 'messageText'],
  soapFault: ['responseCode', 'messageText'],
  otherXml: ['found'],
  notXml: ['reason', 'excerpt'],
  noItem: [],
  noPermission: ['text'],
  notSent: ['text'],
  refused: ['text'],
  outlookError: ['code', 'text'],
  silence: [],
  network: ['text'],
  http: ['status'],
  signInPage: [],
  otherAccount: ['text'],
  accountUnproven: [],
} as const satisfies Readonly<Record<Fault['kind'], readonly string[]>>;

/** @returns a failure that was stored; undefined where it cannot be read */
export function parseFault(value: unknown): Fault | undefined {
  if (!isFields(value) || typeof value['kind'] !== 'string' || !Object.hasOwn(required, value['kind']))
    return undefined;
  const names = required[value['kind'] as Fault['kind']];
  const isWhole = names.every((name) => ['string', 'number'].includes(typeof value[name]));
  return isWhole ? (value as unknown as Fault) : undefined;
}

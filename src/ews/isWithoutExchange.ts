import type { TransportFault } from '../transport/TransportFault.ts';
import type { AccountFault } from './AccountFault.ts';
import type { Answer } from './Ask.ts';
import type { ReplyFault } from './Reply.ts';

/** What an answer is that is no success. */
export type Failure = ReplyFault | TransportFault | AccountFault;

const fromExchange: ReadonlySet<Answer<unknown>['kind']> = new Set([
  'success',
  'responseError',
  'soapFault',
  'otherAccount',
  'accountUnproven',
]);

/** Whether something else than Exchange answered, or nothing did. */
export function isWithoutExchange(answer: Answer<unknown>): answer is Failure {
  return !fromExchange.has(answer.kind);
}

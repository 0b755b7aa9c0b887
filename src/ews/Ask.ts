import type { AccountFault } from './AccountFault.ts';
import type { Operation } from './Operation.ts';
import type { ReplyFault, ServerVersion } from './Reply.ts';
import type { Errand } from '../transport/createLanes.ts';
import type { TransportFault } from '../transport/TransportFault.ts';

/** What came of asking Exchange. */
export type Answer<Value> =
  | { readonly kind: 'success'; readonly value: Value; readonly server?: ServerVersion }
  | ((ReplyFault | TransportFault | AccountFault) & { readonly server?: ServerVersion });

/** The turn came, and nobody wanted to ask any more. */
export interface Unwanted {
  readonly kind: 'unwanted';
}

/**
 * Asks Exchange to carry out an operation. Never rejects, and may stay open for ever: Outlook's callback may not
 * come, and an answer is used however late it is.
 *
 * @param errand decides who goes first
 * @param isWanted is asked when the turn has come: false, and nothing is sent
 */
export type Ask = <Input, Value>(
  errand: Errand,
  operation: Operation<Input, Value>,
  input: Input,
  isWanted?: () => boolean,
) => Promise<Answer<Value> | Unwanted>;

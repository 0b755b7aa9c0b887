import type { AccountFault } from '../ews/AccountFault.ts';
import type { ReplyFault } from '../ews/Reply.ts';
import type { TransportFault } from '../transport/TransportFault.ts';

/** Everything that can go wrong between a press and Exchange's success. */
export type Fault = ReplyFault | TransportFault | AccountFault;

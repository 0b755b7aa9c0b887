import type { Result } from '../Result.ts';
import type { TransportFault } from './TransportFault.ts';

/** One question on its way to Exchange. */
export interface Question {
  /** The operation's name, for the SOAPAction header. */
  readonly operation: string;
  readonly envelope: string;
}

/**
 * Carries a question to Exchange and brings back the text of the reply, whatever it says.
 * Never rejects, and may stay open for ever: nothing that was sent can be taken back, and no answer comes too late.
 */
export interface Transport {
  send(question: Question): Promise<Result<string, TransportFault>>;
}

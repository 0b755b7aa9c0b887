import type { Reply } from './Reply.ts';
import type { XmlText } from './XmlText.ts';

/** The operations that the add-in sends. */
export type OperationName =
  | 'PlayOnPhone'
  | 'GetPhoneCallInformation'
  | 'DisconnectPhoneCall'
  | 'GetServiceConfiguration'
  | 'GetItem';

/** One operation of Exchange Web Services: text in, values out. */
export interface Operation<Input, Value> {
  readonly name: OperationName;
  /** Whether it is carried out for the mailbox of whoever signs in, and not for a call, whosever that is. */
  readonly isForMailbox?: true;
  /** The message that it is about. */
  itemOf?(input: Input): XmlText;
  /** @returns the whole envelope, ASCII */
  request(input: Input): string;
  /** @param reply whatever came back; never throws */
  read(reply: string): Reply<Value>;
}

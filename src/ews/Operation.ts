import type { Reply } from './Reply.ts';

/** The operations that the add-in sends. */
export type OperationName =
  'PlayOnPhone' | 'GetPhoneCallInformation' | 'DisconnectPhoneCall' | 'GetServiceConfiguration';

/** One operation of Exchange Web Services: text in, values out. */
export interface Operation<Input, Value> {
  readonly name: OperationName;
  /** @returns the whole envelope, ASCII */
  request(input: Input): string;
  /** @param reply whatever came back; never throws */
  read(reply: string): Reply<Value>;
}

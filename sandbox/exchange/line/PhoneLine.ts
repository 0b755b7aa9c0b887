import type { LineCall } from '../Exchange.ts';

/** The simulated telephone line of one mailbox. */
export interface PhoneLine {
  /** Starts a call; it then lives by the scenario's plan. Returns its id. */
  place(dialString: string, itemId: string): string;
  /** The call, for as long as Exchange still knows it. */
  find(id: string): LineCall | undefined;
  /** Takes the order to hang up. False if Exchange knows no such call, not even as one that has ended. */
  disconnect(id: string): boolean;
  calls(): readonly LineCall[];
  pickUp(id: string): void;
  refuse(id: string): void;
  putDown(id: string): void;
}

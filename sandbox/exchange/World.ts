import type { FaultRule, Message, OperationName, Scenario, UnifiedMessaging } from '../scenarios/Scenario.ts';
import type { PhoneLine } from './line/PhoneLine.ts';

/** All that an answer can depend on. */
export interface World {
  readonly server: Scenario['server'];
  /** How many calls the mailbox may have at a time. */
  readonly callsAtATime: number;
  readonly messages: readonly Message[];
  readonly unifiedMessaging: UnifiedMessaging;
  readonly line: PhoneLine;
  /** The rule that spoils this request, if one is due; asking counts the request. */
  readonly nextFault: (operation: OperationName) => FaultRule | undefined;
}

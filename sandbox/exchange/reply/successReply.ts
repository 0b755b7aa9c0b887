import type { OperationName } from '../../scenarios/Scenario.ts';
import type { OperationReply } from './OperationReply.ts';

/** An operation's answer that it was done. */
export function successReply(operation: OperationName, content = ''): OperationReply {
  return { operation, responseClass: 'Success', code: 'NoError', content };
}

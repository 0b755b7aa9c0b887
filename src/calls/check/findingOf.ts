import type { Answer } from '../../ews/Ask.ts';
import { isUnknownCall } from '../../ews/isUnknownCall.ts';
import type { Finding } from './MailboxCheck.ts';

/** Exchange's own word on the mailbox: who says that has carried the question out. */
const noUnifiedMessaging = 'ErrorUserNotUnifiedMessagingEnabled';

/** What an answer says of the way on which it came. Of a call that cannot exist, not to know it is the good answer. */
export function findingOf(answer: Answer<unknown>): Finding {
  if (answer.kind === 'success' || isUnknownCall(answer)) return { kind: 'answered' };
  if (answer.kind === 'responseError' && answer.responseCode === noUnifiedMessaging)
    return { kind: 'answered' };
  return { kind: 'failed', fault: answer };
}

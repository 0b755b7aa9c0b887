import type { Message } from '../../scenarios/Scenario.ts';
import type { MailboxOwner } from './PaneHost.ts';
import { hostVersion } from './appContext.ts';

const readWriteMailbox = 2;
const messageItem = 1;
const user = 2;

/** The answer to GetInitialData: the message that is open and the mailbox that it is in. */
export function initialData(
  message: Message,
  owner: MailboxOwner,
  requirementSet: string,
): Readonly<Record<string, unknown>> {
  const received = Date.parse(message.received) || 0;
  const from = { name: message.from.displayName, address: message.from.emailAddress, recipientType: user };
  return {
    permissionLevel: readWriteMailbox,
    itemType: messageItem,
    hostVersion: hostVersion(requirementSet),
    owaView: 'ThreeColumns',
    userDisplayName: owner.displayName,
    userEmailAddress: owner.emailAddress,
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: [],
    ewsUrl: new URL('/EWS/Exchange.asmx', location.href).href,
    id: message.id,
    itemClass: message.itemClass,
    conversationId: `conversation-of-${message.id}`,
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:re|fw|fwd):\s*/i, ''),
    from,
    sender: from,
    to: [{ name: owner.displayName, address: owner.emailAddress ?? '', recipientType: user }],
    cc: [],
    bcc: [],
    attachments: [],
    dateTimeCreated: received,
    dateTimeModified: received,
    isRead: true,
  };
}

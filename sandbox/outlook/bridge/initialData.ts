import type { Message, Scenario } from '../../scenarios/Scenario.ts';
import type { MailboxOwner } from './PaneHost.ts';

const readWriteMailbox = 2;
const messageItem = 1;
const user = 2;

/** The answer to GetInitialData: the message that is open and the mailbox that it is in. */
export function initialData(
  message: Message,
  owner: MailboxOwner,
  { server, hostVersion }: { readonly server: Scenario['server']; readonly hostVersion: string },
): Readonly<Record<string, unknown>> {
  const received = Date.parse(message.received) || 0;
  const from = { name: message.from.displayName, address: message.from.emailAddress, recipientType: user };
  return {
    permissionLevel: readWriteMailbox,
    itemType: messageItem,
    hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: owner.displayName,
    userEmailAddress: owner.emailAddress,
    // What office.js tells as accountType, where the requirement set has it.
    userProfileType: server === 'Online' ? 'office365' : 'enterprise',
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: [],
    ewsUrl: new URL(
      '/EWS/Exchange.asmx',
      server === 'Online' ? 'https://outlook.office365.com' : location.href,
    ).href,
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

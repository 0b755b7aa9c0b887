import { ewsPath } from './browser/ewsPath.ts';
import { randomName } from './browser/randomName.ts';
import type { Calls } from './calls/Calls.ts';
import { createCalls } from './calls/createCalls.ts';
import { createDiagnosis } from './calls/createDiagnosis.ts';
import type { DiagnosisNotes } from './calls/createDiagnosis.ts';
import { createBrowserMirror } from './calls/memory/createBrowserMirror.ts';
import { createMemory } from './calls/memory/createMemory.ts';
import { productOfBuild } from './calls/place/ProductWithoutPhone.ts';
import type { SelectedMessage } from './calls/place/SelectedMessage.ts';
import { createAsk } from './ews/createAsk.ts';
import { createAskEitherWay } from './ews/createAskEitherWay.ts';
import { getItem } from './ews/getItem.ts';
import { toXmlText } from './ews/XmlText.ts';
import type { XmlText } from './ews/XmlText.ts';
import { lineOf } from './faults/lineOf.ts';
import { ewsMailbox } from './outlook/ewsMailbox.ts';
import { hostVersion } from './outlook/hostVersion.ts';
import { isOnlineMailbox } from './outlook/isOnlineMailbox.ts';
import { mailboxAddress } from './outlook/mailboxAddress.ts';
import { mailboxSettings } from './outlook/mailboxSettings.ts';
import type { Clock } from './transport/Clock.ts';
import { createDirectTransport } from './transport/createDirectTransport.ts';
import type { Lanes } from './transport/createLanes.ts';
import { createOutlookTransport } from './transport/createOutlookTransport.ts';
import type { Transport } from './transport/Transport.ts';

/** All that stands between somebody's press and Exchange, whatever shows what comes of it. */
export interface MailboxParts {
  readonly calls: Calls;
  readonly diagnosis: DiagnosisNotes;
  readonly outlook: Transport;
  readonly direct: Transport;
  /** The message that is selected in Outlook, as Exchange names it. */
  selectedItem(this: void): XmlText | undefined;
}

export interface MailboxPartsInput {
  readonly clock: Clock;
  readonly lanes: Lanes;
  /** The message that is selected in Outlook now. */
  selectedMessage(this: void): SelectedMessage | undefined;
}

/**
 * Wires what the pane and the ribbon share: both ways to Exchange, the memory, and the calls. Outlook must be there.
 * Nothing is sent before somebody asks for it.
 */
export function createMailboxParts({ clock, lanes, selectedMessage }: MailboxPartsInput): MailboxParts {
  const mirror = createBrowserMirror(mailboxAddress);
  const diagnosis = createDiagnosis();
  const outlook = createOutlookTransport(ewsMailbox());
  const direct = createDirectTransport({
    path: ewsPath(),
    mailbox: mailboxAddress,
    fetch: (...request) => fetch(...request),
  });
  const selectedItem = (): XmlText | undefined => {
    const message = selectedMessage();
    return message && toXmlText(message.itemId);
  };
  const askEitherWay = createAskEitherWay({
    outlook,
    direct,
    clock,
    getItem,
    selectedItem,
    natureOf: lineOf,
    noticed: diagnosis.notice,
  });
  const calls = createCalls({
    ask: createAsk(askEitherWay, lanes),
    clock,
    createMemory: (stateChanged) =>
      createMemory({ settings: mailboxSettings(), mirror, lanes, clock, stateChanged }),
    mirror,
    productWithoutPhone: () => (isOnlineMailbox() ? 'Exchange Online' : productOfBuild(hostVersion())),
    newName: randomName,
  });
  return { calls, diagnosis, outlook, direct, selectedItem };
}

import type { Finding, MailboxFindings, WayFindings } from '../../src/calls/check/MailboxCheck.ts';
import type { Fault } from '../../src/faults/Fault.ts';
import { galleryNow } from './exampleCalls.ts';
import { exampleFaults } from './exampleFaults.ts';

const answered: Finding = { kind: 'answered' };

const open: WayFindings = { configuration: answered, lookUp: answered };

/** A way that the first question has shown to lead nowhere, or that refuses both. */
function closed(fault: Fault, lookUp: Finding = { kind: 'notAsked' }): WayFindings {
  return { configuration: { kind: 'failed', fault }, lookUp };
}

const refused = closed(exampleFaults.refused, { kind: 'failed', fault: exampleFaults.refused });

const works: MailboxFindings = {
  at: galleryNow,
  outlook: open,
  direct: open,
  unifiedMessaging: { enabled: true, playOnPhone: true },
  settings: { saved: true },
};

/** What can be found out about a mailbox, one of each kind. */
export const exampleChecks: Readonly<Record<string, MailboxFindings>> = {
  works,
  directly: { ...works, outlook: refused },
  'through-outlook': { ...works, direct: closed(exampleFaults.http) },
  nowhere: {
    ...works,
    outlook: refused,
    direct: closed(exampleFaults.signIn),
    unifiedMessaging: undefined,
  },
  'without-unified-messaging': { ...works, unifiedMessaging: { enabled: false, playOnPhone: false } },
  'without-settings': { ...works, settings: { saved: false, text: 'The mailbox is full.' } },
};

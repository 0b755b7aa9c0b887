import type { MailboxOwner } from '../../sandbox/outlook/bridge/PaneHost.ts';
import { kim } from '../../sandbox/server/World.ts';

/** A mailbox that somebody has open in the browser. */
export interface ChaosMailbox {
  readonly owner: MailboxOwner;
  /** What the numbers begin with that are called from it, and from no other. */
  readonly prefix: string;
}

/** Most of the time there is only this one. */
export const ownMailbox: ChaosMailbox = { owner: kim, prefix: '425' };

/** Outlook never tells whose it is: the browser may keep nothing for it. */
export const namelessMailbox: ChaosMailbox = {
  owner: { displayName: 'Somebody', emailAddress: undefined },
  prefix: '427',
};

export const mailboxes: readonly ChaosMailbox[] = [
  ownMailbox,
  { owner: { displayName: 'Robin Ek', emailAddress: 'robin.ek@contoso.com' }, prefix: '426' },
  namelessMailbox,
];

/** @param name the display name of its owner, which a pane carries */
export function mailboxOf(name: string | undefined): ChaosMailbox {
  return mailboxes.find(({ owner }) => owner.displayName === name) ?? ownMailbox;
}

/** The mailbox from which a number was called. */
export function mailboxCalling(number: string): ChaosMailbox {
  return mailboxes.find(({ prefix }) => number.startsWith(prefix)) ?? ownMailbox;
}

import type { Clock } from '../transport/Clock.ts';
import type { Answer } from './Ask.ts';
import type { AccountFault } from './AccountFault.ts';
import type { XmlText } from './XmlText.ts';

/** What Exchange says of a message to an account that may not open the mailbox it is in. */
const notYours: ReadonlySet<string> = new Set([
  'ErrorItemNotFound',
  'ErrorAccessDenied',
  'ErrorNonExistentMailbox',
]);

/** So long is a proof waited for, in milliseconds: shorter than anybody who presses waits for a call to be placed. */
const patience = 20_000;

export interface AccountProofParts {
  readonly clock: Clock;
  /** Asks for a message directly. */
  getItem(itemId: XmlText): Promise<Answer<true>>;
  /** The message that is selected in Outlook. */
  selectedItem(this: void): XmlText | undefined;
}

type Doubt = Exclude<Answer<true>, { readonly kind: 'success' }>;

/** What is known of the account by which the browser signs in to Exchange. */
export interface AccountProof {
  /**
   * @param about the message that the question is about, where it is about one
   * @returns why the account is not to be trusted with this mailbox; undefined: it is
   */
  findDoubt(this: void, about: XmlText | undefined, isPress: boolean): Promise<Doubt | undefined>;
  /** Whether it has shown by now that it may use this mailbox. */
  isProven(this: void): boolean;
}

/**
 * The direct way signs in as the browser's user, who need not own the mailbox that is shown: on a shared computer it is
 * somebody else. Ids of calls do not show that, and the configuration is that of whoever asks; the id of a message does.
 *
 * Who has proven itself once is trusted from then on; who is somebody else is asked about another message, or when
 * somebody presses.
 */
export function createAccountProof({ clock, getItem, selectedItem }: AccountProofParts): AccountProof {
  let isProven = false;
  let other: { readonly itemId: XmlText; readonly fault: AccountFault } | undefined;
  let pending: { readonly itemId: XmlText; readonly doubt: Promise<Doubt | undefined> } | undefined;

  async function prove(itemId: XmlText): Promise<Doubt | undefined> {
    const silence = new Promise<Doubt>((resolve) => {
      clock.after(patience, () => {
        resolve({ kind: 'silence' });
      });
    });
    const answer = await Promise.race([getItem(itemId), silence]);
    pending = undefined;
    if (answer.kind === 'success') {
      isProven = true;
      return undefined;
    }
    if (answer.kind !== 'responseError' || !notYours.has(answer.responseCode)) return answer;
    const fault = { kind: 'otherAccount', text: `${answer.responseCode}: ${answer.messageText}` } as const;
    other = { itemId, fault };
    return fault;
  }

  return {
    isProven: () => isProven,
    async findDoubt(about, isPress) {
      if (isProven) return undefined;
      const itemId = selectedItem() ?? about;
      if (itemId === undefined) return { kind: 'accountUnproven' };
      if (!isPress && other?.itemId === itemId) return other.fault;
      if (pending?.itemId !== itemId) pending = { itemId, doubt: prove(itemId) };
      return pending.doubt;
    },
  };
}

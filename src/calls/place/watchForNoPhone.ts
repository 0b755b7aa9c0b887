import type { Ask } from '../../ews/Ask.ts';
import type { Listed } from '../list/createListed.ts';
import { productOfBuild } from './ProductWithoutPhone.ts';
import type { ProductWithoutPhone } from './ProductWithoutPhone.ts';

export interface NoPhoneParts {
  readonly ask: Ask;
  readonly listed: Pick<Listed, 'getSnapshot' | 'update'>;
  /** What Outlook says that the mailbox is on. */
  productWithoutPhone(): ProductWithoutPhone | undefined;
}

/** Finds out that the mailbox is on an Exchange without a phone: from Outlook, or from any reply, whatever it says. */
export function watchForNoPhone({ ask, listed, productWithoutPhone }: NoPhoneParts) {
  function found(product: ProductWithoutPhone | undefined): void {
    if (product && listed.getSnapshot().unifiedMessaging.kind !== 'noPhone')
      listed.update({ unifiedMessaging: { kind: 'noPhone', product } });
  }

  const askAndNotice: Ask = async (...question) => {
    const answer = await ask(...question);
    if (answer.kind !== 'unwanted' && answer.server) found(productOfBuild(answer.server.build));
    return answer;
  };

  /** Outlook may say more once a message is selected. */
  const look = (): void => {
    found(productWithoutPhone());
  };
  look();
  return { ask: askAndNotice, look };
}

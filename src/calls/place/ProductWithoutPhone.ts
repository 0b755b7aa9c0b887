/** What a mailbox is on that never has Unified Messaging, by the name that Microsoft gives it in every language. */
export type ProductWithoutPhone =
  | 'Exchange Online'
  | 'Exchange Server 2019'
  | 'Exchange Server Subscription Edition';

/** The first build of Exchange Server Subscription Edition is 15.2.2562. */
const firstOfSubscription = 2562;

/** @param build for example 15.1.2507.6, from the header of a reply @returns undefined where it may have a phone */
export function productOfBuild(build: string): ProductWithoutPhone | undefined {
  const [major, minor, number = '0'] = build.split('.');
  if (major !== '15') return undefined;
  if (minor === '20') return 'Exchange Online';
  if (minor !== '2') return undefined;
  return Number(number) < firstOfSubscription
    ? 'Exchange Server 2019'
    : 'Exchange Server Subscription Edition';
}

import type { ActiveCall } from '../life/Call.ts';

/**
 * @param readActive the active calls as they are now
 * @returns finds an active call by its key, in a thousand of them as fast as among five
 */
export function createCallFinder(
  readActive: () => readonly ActiveCall[],
): (key: string) => ActiveCall | undefined {
  let indexed: readonly ActiveCall[] = [];
  let byKey = new Map<string, ActiveCall>();
  return (key) => {
    const active = readActive();
    if (indexed !== active) byKey = new Map(active.map((call) => [call.key, call]));
    indexed = active;
    return byKey.get(key);
  };
}

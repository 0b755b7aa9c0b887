import type { World } from './World.ts';

/**
 * Exchange as somebody sees it who may not use this mailbox: its items are not there (inferred), its calls are unknown
 * (the harder of what is not known), and what is asked about the account itself is answered for theirs.
 */
export function asAnotherAccount(world: World): World {
  return {
    ...world,
    messages: [],
    unifiedMessaging: { ...world.unifiedMessaging, dialString: '4255550199' },
    line: { ...world.line, find: () => undefined, disconnect: () => false },
  };
}

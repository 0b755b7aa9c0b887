import type { CallList } from './list/CallList.ts';
import type { MemoryState } from './memory/createMemory.ts';
import type { UnifiedMessaging } from './place/UnifiedMessaging.ts';

/** Everything about calls that the pane shows. */
export interface CallsSnapshot extends CallList {
  readonly unifiedMessaging: UnifiedMessaging;
  /** Until when Exchange asked not to be asked, in milliseconds since 1970. */
  readonly quietUntil: number | undefined;
  readonly memory: MemoryState;
}

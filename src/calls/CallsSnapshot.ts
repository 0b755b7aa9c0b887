import type { CallList } from './list/CallList.ts';
import type { Pause } from './Pause.ts';
import type { MemoryState } from './memory/createMemory.ts';
import type { UnifiedMessaging } from './place/UnifiedMessaging.ts';

/** Everything about calls that the pane shows. */
export interface CallsSnapshot extends CallList {
  readonly unifiedMessaging: UnifiedMessaging;
  /** For how long Exchange asked not to be asked; undefined where it did not, or that is over. */
  readonly quiet: Pause | undefined;
  readonly memory: MemoryState;
}

import type { PanePhase } from '../../src/pane/PanePhase.ts';

/** One situation of the pane, as it would be seen at one moment. */
export interface GalleryState {
  /** Used in the address: `?state=ringing`. */
  readonly id: string;
  readonly phase: PanePhase;
  /** The words of a button that is pressed once the pane is there, for what a person opens. */
  readonly press?: string;
}

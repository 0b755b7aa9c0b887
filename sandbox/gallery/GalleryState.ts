import type { PanePhase } from '../../src/pane/PanePhase.ts';
import type { Strings } from '../../src/strings/Strings.ts';

/** One situation of the pane, as it would be seen at one moment. */
export interface GalleryState {
  /** Used in the address: `?state=ringing`. */
  readonly id: string;
  readonly phase: PanePhase;
  /** Buttons that are pressed once the pane is there, one after the other, by their words: for what a person opens. */
  readonly press?: (this: void, strings: Strings) => readonly string[];
}

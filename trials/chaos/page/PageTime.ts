/** What `installVirtualTime` puts into the page as `window.pageTime`: the clock of all its frames. */
export interface PageTime {
  /** Time that has passed, as timers measure it. */
  readonly now: number;
  /** When the next timer is due. */
  nextDue(): number | undefined;
  /** Moves to the next timer and runs it; false if none is due by `limit`. */
  runNext(limit: number): boolean;
  /** Lets time pass without any timer, as while the computer sleeps. */
  sleepUntil(time: number): void;
  /** Sets the time of day forwards or backwards; timers do not notice. */
  setTimeOfDay(offset: number): void;
  timeOfDay(): number;
  addTimer(owner: object, delay: number, every: number | undefined, callback: () => void): number;
  dropTimer(id: number): void;
  /** Drops the timers and drawings of a page that is gone. */
  dropAllOf(owner: object): void;
  /** What a frame does before the next picture. Drawing takes no time. */
  addDrawing(owner: object, draw: () => void): number;
  dropDrawing(id: number): void;
  /** Does all that waits for the next picture. */
  draw(): void;
  /** From 0 up to, but not, 1: the same in every run. */
  random(): number;
}

declare global {
  interface Window {
    pageTime?: PageTime;
    /** Something was to be drawn in this frame: a pane brings its views after its first picture. */
    hasDrawn?: boolean;
  }
}

/** What `installProbe` puts into the page as `window.pageProbe`: what goes on in all its frames. */
export interface PageProbe {
  /** Requests that the page waits for, by the number in their header. */
  readonly waitingFor: Set<string>;
  /** Ids of calls that came back to a pane, and since when that pane had been there. */
  readonly delivered: Map<string, number>;
  requests: number;
  /** Another pane is told something. */
  hasSpoken: boolean;
}

declare global {
  interface Window {
    pageProbe?: PageProbe;
  }
}

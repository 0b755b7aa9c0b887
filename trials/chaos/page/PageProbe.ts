/** What `installProbe` puts into the page as `window.pageProbe`: what goes on in all its frames. */
export interface PageProbe {
  /** Requests that the page waits for, by the number in their header. */
  readonly waitingFor: Set<string>;
  /** Scripts that were asked for and have not run. */
  readonly loading: Set<object>;
  /** The time of day at which a pane asked for a call, by the question's numbers in office.js's message. */
  readonly askedAt: Map<string, number>;
  /** Ids of calls in answers that have reached a pane and that office.js has not handed on yet, with the pane. */
  readonly arrived: Map<string, object>;
  /** Ids of calls in answers that were handed to the add-in. */
  readonly delivered: Set<string>;
  requests: number;
}

declare global {
  interface Window {
    pageProbe?: PageProbe;
    /** The frame is about to load another page. */
    isLeaving?: boolean;
  }
}

/** With more calls than this in a pane no more are placed there: the run would mostly look calls up. */
export const mostCalls = 8;

/**
 * When a request that has not been answered may be taken for given up, in milliseconds. Outlook does that after 65 s,
 * without telling (the time limit of office.js), and counts the request until then. Its clock starts a moment later
 * than ours: at the very same time a fourth request would be one too many, and a second look-up would meet the first.
 */
export const abandonedAfter = 66_000;

/** How many rows of a long list come first: more than a pane shows, and so few that nobody waits for them. */
export const firstRows = 12;

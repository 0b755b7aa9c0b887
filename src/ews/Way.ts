/** How questions get to Exchange: through Outlook, or straight from the pane to its own host. */
export type Way = 'makeEwsRequestAsync' | 'direct';

/** A pane as a person sees it. */
export interface SeenPane {
  /** The display name of the mailbox's owner. */
  readonly owner: string;
  readonly isReady: boolean;
  readonly active: readonly string[];
  /** Those of the active ones that surely never began. */
  readonly notPlaced: readonly string[];
  /** Calls that are over and still stand where they ran: for a moment in the list, or on the card of their message. */
  readonly over: readonly string[];
  readonly recent: readonly string[];
  readonly text: string;
}

/**
 * Reads what every pane shows, with the details of each call open: they hold its id. Self-contained, because it is
 * sent to the browser as text.
 */
export async function observe(): Promise<readonly SeenPane[]> {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('.panes iframe')];
  const pages = frames.flatMap(({ contentDocument, dataset }) =>
    contentDocument ? [{ page: contentDocument, owner: dataset['owner'] ?? '' }] : [],
  );
  const list = (page: Document, name: string, how = ''): Element[] => [
    ...page.querySelectorAll(`[role=list][aria-label="${name}"] [role=listitem]${how}`),
  ];
  for (const { page } of pages) {
    for (const button of page.querySelectorAll<HTMLButtonElement>(
      '[data-key] button[aria-label^="Details of"][aria-expanded="false"]',
    ))
      button.click();
  }
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage('');
    });
  }
  const texts = (items: readonly Element[]): string[] => items.map(({ textContent }) => textContent);
  return pages.map(({ page, owner }) => ({
    owner,
    isReady: [...page.querySelectorAll('button')].some(({ textContent }) => textContent === 'For support'),
    active: texts(list(page, 'Active calls', ':not([data-tone=ended])')),
    notPlaced: texts(list(page, 'Active calls', '[data-tone=refused]')),
    over: texts([...page.querySelectorAll('[data-tone=ended]')]),
    recent: texts(list(page, 'Recent calls')),
    text: page.querySelector('body')?.textContent ?? '',
  }));
}
